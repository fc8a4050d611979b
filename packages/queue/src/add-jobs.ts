import { ErrorCode } from 'bullmq'
import type { Following } from './job-handler.js'
import { jobIdOf } from './job-id.js'
import { ASKED_PRIORITY, jobOptionsOf, type Urgency } from './job-options.js'
import { JOB_NAMES, JOBS, type JobName, type JobPayload } from './jobs.js'
import type { BullQueue, Queues } from './queues.js'
import { storable } from './storable.js'

/** PostgreSQL takes one lock for each job of a batch, of a number that is set for the whole server. */
const BATCH_MAX = 500

/** Adds one job; answers the id of the one that stands for it. */
export async function addJob<N extends JobName>(
  queues: Queues,
  [name, payload]: readonly [N, JobPayload<N>],
  asked: boolean,
) {
  const queue = queues.of(name)
  const { data, opts } = prepare(name, payload, asked ? 'asked' : 'routine')
  const job = await queue.add(name, data, opts)
  const bullId = job.id ?? ''
  const stoodAlready = bullId !== opts.jobId
  if (asked && stoodAlready) await moveToFront(queue, bullId)
  return { id: jobIdOf({ name, bullId }) }
}

/** Adds many jobs, in one statement for each name; answers the ids of those that stand for them. */
export async function addAllJobs(queues: Queues, following: readonly Following[]): Promise<string[]> {
  const ids: string[] = []
  for (const name of JOB_NAMES) {
    const ofName = following.filter((job) => job[0] === name)
    const prepared = ofName.map(([, payload, urgency]) => ({ name, ...prepare(name, payload, urgency ?? 'routine') }))
    for (let from = 0; from < prepared.length; from += BATCH_MAX) {
      const added = await queues.of(name).addBulk(prepared.slice(from, from + BATCH_MAX))
      ids.push(...added.map((job) => jobIdOf({ name, bullId: job.id ?? '' })))
    }
  }
  return [...new Set(ids)]
}

function prepare<N extends JobName>(name: N, given: unknown, urgency: Urgency) {
  const payload = JOBS[name].payload.parse(storable(given))
  return { data: payload, opts: jobOptionsOf(name, payload, urgency) }
}

/** What somebody asks for goes first also where it waited already, or waited for its next try. */
async function moveToFront(queue: BullQueue, bullId: string): Promise<void> {
  const job = await queue.getJob(bullId)
  if (!job) return
  try {
    if (job.priority !== ASKED_PRIORITY) await job.changePriority({ priority: ASKED_PRIORITY })
    if (await job.isDelayed()) await job.promote()
  } catch (error) {
    if (!hasMovedOn(error)) throw error
  }
}

const MOVED_ON: readonly unknown[] = [ErrorCode.JobNotExist, ErrorCode.JobNotInState]

/** A job that is gone, or runs by now, needs no place at the front. */
const hasMovedOn = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && MOVED_ON.includes(error.code)
