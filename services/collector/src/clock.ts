import type { JobQueue } from '@parallax/queue'
import type { Log } from '@parallax/runtime'

/**
 * How soon work that the queue has lost, or that has become due, is found. A feed is late by that much before its poll even
 * waits for a worker.
 */
const TICKS = [
  ['derive-undone', 2_000],
  ['derive-outdated', 5_000],
  ['remove-old', 24 * 60 * 60 * 1_000],
] as const

/**
 * Asks again and again for what is undone. The clock is in the process and not in the queue, so that it goes on when
 * the queue was wiped; any number of collectors may tick, the queue keeps one such job at a time.
 */
export const startClock = (queue: JobQueue, log: Log): { stop(): void } => {
  const timers = TICKS.map(([name, everyMs]) => {
    const tick = () => {
      queue.add(name, {}).catch((error) => log.warn({ err: error }, 'the queue did not take the clock job'))
    }
    tick()
    return setInterval(tick, everyMs)
  })
  return {
    stop: () => {
      for (const timer of timers) clearInterval(timer)
    },
  }
}
