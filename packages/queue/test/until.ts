import type { JobQueue, JobView } from '../src/index.js'

const DEADLINE_MS = 15_000

/** The job, once it is as it should be; rejects with what it is where that takes too long. */
export function until(queue: JobQueue, id: string, isSo: (view: JobView) => boolean): Promise<JobView> {
  return new Promise((resolve, reject) => {
    let latest: JobView | undefined
    const deadline = setTimeout(() => {
      stop()
      reject(new Error(`${id} is still ${JSON.stringify(latest)}`))
    }, DEADLINE_MS)
    const stop = queue.watch(id, (view) => {
      latest = view
      if (!isSo(view)) return
      clearTimeout(deadline)
      queueMicrotask(() => stop())
      resolve(view)
    })
  })
}

/** The job once it has ended. */
export const ended = (queue: JobQueue, id: string): Promise<JobView> =>
  until(queue, id, ({ state }) => state === 'completed' || state === 'failed')
