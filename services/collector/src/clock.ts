import type { JobQueue } from '@parallax/queue'
import type { Log } from '@parallax/runtime'

/** How soon work that the queue has lost, or that has become due, is found again. */
const TICK_MS = 5000

/**
 * Asks again and again for what is undone. The clock is in the process and not in the queue, so that it goes on when
 * the queue was wiped; any number of collectors may tick, the queue keeps one such job at a time.
 */
export const startClock = (queue: JobQueue, log: Log): { stop(): void } => {
  const tick = () => {
    for (const name of ['derive-undone', 'derive-outdated'] as const) {
      queue.add(name, {}).catch((error) => log.warn({ err: error }, 'the queue did not take the clock job'))
    }
  }
  const timer = setInterval(tick, TICK_MS)
  tick()
  return { stop: () => clearInterval(timer) }
}
