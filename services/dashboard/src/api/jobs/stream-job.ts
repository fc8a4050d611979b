import type { Response } from 'express'
import { findJob } from '../../asking/find-job.js'
import { isOver, type Job, jobOfView } from '../../asking/job.js'
import { eventIdOf, openEventStream } from '../../server/event-stream.js'
import type { Services } from '../../server/services.js'

/** A job that vanishes, because the queue was emptied, tells nobody; so it is looked for now and then. */
const LOOK_EVERY_MS = 10_000

/** Whether a client that comes back with this `Last-Event-ID` has seen the job as it is. */
export const hasSeen = (job: Job, lastEventId: string | undefined): boolean => lastEventId === eventIdOf(job)

interface Followed {
  job: Job
  lastEventId: string | undefined
}

/**
 * Sends a job as it is, then after every change, and ends with its final state. What happened while a client was away is
 * among the steps of the job, so one that comes back misses nothing; what it has seen already it is not sent again.
 */
export const streamJob = (res: Response, { job, lastEventId }: Followed, services: Services): void => {
  const stream = openEventStream(res)
  let sentId = lastEventId
  const send = (now: Job) => {
    const id = eventIdOf(now)
    if (id !== sentId) stream.send(isOver(now) ? 'end' : 'progress', now)
    sentId = id
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
