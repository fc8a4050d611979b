import { startThreads, type Threads } from '@parallax/runtime'

type Tasks = typeof import('./tasks.js')

const TASKS = new URL(import.meta.url.endsWith('.ts') ? './tasks.ts' : './tasks.js', import.meta.url)

/** A page of ordinary size is read in tens of milliseconds. */
const LIMITS = { threads: 1, timeoutMs: 10_000, heapMb: 256 }

/**
 * Longer texts, in UTF-16 units, have a thread of their own: feeds are rarely a tenth of it. One of 60,000 items takes some
 * seconds to read, and two of them kept every other feed waiting for 17 s (`npm run soak`).
 */
const LARGE = 500_000

/** Threads in which foreign text is parsed: one for texts of ordinary size, one for large ones. */
export const startLanes = (): Threads<Tasks> => {
  const ordinary = startThreads<Tasks>(TASKS, LIMITS)
  const large = startThreads<Tasks>(TASKS, LIMITS)
  return {
    run: (name, input) => (input.text.length > LARGE ? large : ordinary).run(name, input),
    close: async () => {
      await Promise.all([ordinary.close(), large.close()])
    },
  }
}
