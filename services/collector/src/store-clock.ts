import type { Log } from '@parallax/runtime'
import type { Store } from '@parallax/store'

/** How soon it is noticed that the store's clock was set. Between two looks the time goes on by itself. */
const LOOK_EVERY_MS = 5_000

/** The store's clock was set back where it shows so much less than it should. */
const SET_BACK_MS = 60_000

/**
 * The time by the store's clock, which all processes share: that of a machine may be wrong, or be set while it runs. Where the
 * store's own was set back, now or while nobody looked, what stands there is set right.
 */
export const startStoreClock = async (
  { clock }: Pick<Store, 'clock'>,
  log: Log,
): Promise<{ now(): Date; stop(): Promise<void> }> => {
  let shown = await look(clock)
  const now = () => new Date(performance.now() + shown)
  await clock.setRight()

  const lookAgain = async () => {
    const before = shown
    shown = await look(clock)
    if (shown > before - SET_BACK_MS) return
    log.warn({ seconds: Math.round((before - shown) / 1_000) }, 'the clock of the store was set back')
    await clock.setRight()
  }
  let looking: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    looking = lookAgain().catch((err) => log.warn({ err }, 'the clock of the store could not be looked at'))
  }, LOOK_EVERY_MS)
  return {
    now,
    stop: async () => {
      clearInterval(timer)
      await looking
    },
  }
}

/** What the store's clock shows beyond the time since this process began, which nobody sets. */
const look = async (clock: Store['clock']): Promise<number> => {
  const asked = performance.now()
  const shown = (await clock.now()).getTime()
  return shown - (asked + performance.now()) / 2
}
