import type { SeenProcess } from '@parallax/store'
import type { Services } from './services.js'

const LOOK_EVERY_MS = 15_000

type Watched = Pick<Services, 'store' | 'log'>

/**
 * Looks again and again for processes that have gone silent, and says so in the log: once when one goes silent, and once
 * when it is back. Every dashboard looks, so that one of them may be gone too.
 */
export const startWatchdog = (watched: Watched): { stop(): void } => {
  const look = createWatchdog(watched)
  const timer = setInterval(() => {
    look().catch((err) => watched.log.warn({ err }, 'nobody knows which processes live'))
  }, LOOK_EVERY_MS)
  return { stop: () => clearInterval(timer) }
}

/** One look, which remembers what the one before it said. */
export const createWatchdog = ({ store, log }: Watched): (() => Promise<void>) => {
  let silent = new Map<string, SeenProcess>()

  return async () => {
    await store.processes.forgetReplaced()
    const all = await store.processes.list()
    const now = new Map(all.filter(({ isSilent }) => isSilent).map((process) => [process.id, process]))
    for (const [id, process] of now) if (!silent.has(id)) log.warn(told(process), 'a process has gone silent')
    for (const { id, isSilent, ...process } of all) {
      if (!isSilent && silent.has(id)) log.info(told(process), 'a process that was silent is back')
    }
    silent = now
  }
}

const told = ({ service, host, pid, seenAt }: Pick<SeenProcess, 'service' | 'host' | 'pid' | 'seenAt'>) => ({
  process: { service, host, pid, seenAt },
})
