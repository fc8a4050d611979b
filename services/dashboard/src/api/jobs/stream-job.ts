import type { Response } from 'express'
import { findJob } from '../../asking/find-job.js'
import { isOver, type Job, jobOfView } from '../../asking/job.js'
import { openEventStream } from '../../server/event-stream.js'
import type { Services } from '../../server/services.js'

/** A job that vanishes, because the queue was emptied, tells nobody; so it is looked for now and then. */
const LOOK_EVERY_MS = 10_000

/**
 * Sends a job as it is, then after every change, and ends with its final state. A client that comes back after a
 * break gets the state again, so no event can be missed and `Last-Event-ID` needs no memory.
 */
export const streamJob = (res: Response, job: Job, services: Services): void => {
  const stream = openEventStream(res)
  const send = (now: Job) => {
    stream.send(isOver(now) ? 'end' : 'progress', now)
    if (isOver(now)) stream.close()
  }
  send(job)
  if (isOver(job)) return

  const report = (err: unknown) => services.log.warn({ err, jobId: job.id }, 'a job could not be followed')
  const stopWatching = services.queue.watch(job.id, (view) => send(jobOfView(view)))
  const look = async () => {
    const now = await findJob(services, job.id)
    if (now !== undefined && isOver(now)) send(now)
  }
  const looking = setInterval(() => void look().catch(report), LOOK_EVERY_MS)
  stream.onClose(() => {
    stopWatching()
    clearInterval(looking)
  })
}
