import { ErrorCode } from 'bullmq'
import { placeOf } from './job-id.js'
import { ASKED_PRIORITY } from './job-options.js'
import type { Cancelled, JobCounts } from './job-queue.js'
import { type JobView, viewOf } from './job-view.js'
import { JOB_NAMES, type JobName } from './jobs.js'
import type { Queues } from './queues.js'

/** The view of a job; undefined where there is none. The state is read before the job, see `viewOf`. */
export async function getJob(queues: Queues, id: string): Promise<JobView | undefined> {
  const place = placeOf(id)
  if (!place) return undefined

  const queue = queues.of(place.name)
  const state = await queue.getJobState(place.bullId)
  if (state === 'unknown') return undefined
  const job = await queue.getJob(place.bullId)
  return job && viewOf(place.name, place.bullId, { job, state })
}

/** How many jobs of each name there are. */
export async function countAllJobs(queues: Queues): Promise<Record<JobName, JobCounts>> {
  const count = (name: JobName) => countJobs(queues, name)
  return {
    'derive-undone': await count('derive-undone'),
    'remove-old': await count('remove-old'),
    'preview-feed': await count('preview-feed'),
    'subscribe-feed': await count('subscribe-feed'),
    'compare-sources': await count('compare-sources'),
    'poll-feed': await count('poll-feed'),
    'read-article': await count('read-article'),
    'deliver-alert': await count('deliver-alert'),
    'place-article': await count('place-article'),
    'revise-event': await count('revise-event'),
    'derive-outdated': await count('derive-outdated'),
    'compare-event': await count('compare-event'),
    'preview-correction': await count('preview-correction'),
  }
}

async function countJobs(queues: Queues, name: JobName): Promise<JobCounts> {
  const counts = await queues.of(name).getJobCounts('waiting', 'prioritized', 'active', 'failed', 'delayed')
  const { waiting = 0, prioritized = 0, active = 0, failed = 0, delayed = 0 } = counts
  return { waiting: waiting + prioritized, active, failed, delayed }
}

/** What is `JobQueue.waitsMs`. Jobs between two tries do not wait for a worker. */
export async function waitsOf(queues: Queues, now: Date): Promise<ReadonlyMap<JobName, number>> {
  const waits = JOB_NAMES.map(async (name) => {
    const first = await Promise.all(
      (['waiting', 'prioritized'] as const).map((type) => queues.of(name).getJobs([type], 0, 0, true)),
    )
    // A job that went away between the list and the look comes as undefined, whatever the types say.
    const times = first.flat().flatMap((job) => (job ? [now.getTime() - job.timestamp] : []))
    return [name, Math.max(0, ...times)] as const
  })
  return new Map(await Promise.all(waits))
}

/** Runs a failed job again, before what nobody asked for and counting its tries anew; false where it is not there or has not failed. */
export async function retryJob(queues: Queues, id: string): Promise<boolean> {
  const place = placeOf(id)
  const job = place && (await queues.of(place.name).getJob(place.bullId))
  if (!job || !(await job.isFailed())) return false
  try {
    // A person asks for it.
    await job.changePriority({ priority: ASKED_PRIORITY })
    await job.retry('failed', { resetAttemptsMade: true, resetAttemptsStarted: true })
    return true
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === ErrorCode.JobNotInState) return false
    throw error
  }
}

/** Takes a job out that has not begun, with its key, so that asking again makes a new one; undefined where there is none. */
export async function cancelJob(queues: Queues, id: string): Promise<Cancelled | undefined> {
  const place = placeOf(id)
  const view = await getJob(queues, id)
  if (!place || !view) return undefined
  if (view.state !== 'waiting') return view.state === 'active' ? 'active' : 'over'
  const job = await queues.of(place.name).getJob(place.bullId)
  try {
    await job?.remove()
    return 'cancelled'
  } catch (error) {
    const now = await getJob(queues, id) // a worker has taken it meanwhile
    if (!now || now.state === 'waiting') throw error
    return now.state === 'active' ? 'active' : 'over'
  }
}
