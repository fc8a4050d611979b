import { createHash } from 'node:crypto'
import type { JobsOptions } from 'bullmq'
import { newBullId } from './job-id.js'
import { JOBS, type JobName, type JobPayload } from './jobs.js'

/** What a person asked for goes before everything that has a priority. */
export const ASKED_PRIORITY = 0

/** What somebody asked for in bulk goes before what nobody asked for; lower than any priority of the table. */
export const AHEAD_PRIORITY = 5

/** What can wait goes after everything else; higher than any priority of the table. */
export const BEHIND_PRIORITY = 1_000

/** `asked`: a person waits. `ahead`: a person will come back for it. `behind`: nobody waits. */
export type Urgency = 'asked' | 'ahead' | 'routine' | 'behind'

/** Payloads are ids and addresses; more than this is a mistake. */
const PAYLOAD_BYTES_MAX = 64_000

const digest = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 32)

/** A row of the table in BullMQ's words, for one payload. */
export function jobOptionsOf<N extends JobName>(name: N, payload: JobPayload<N>, urgency: Urgency): JobsOptions {
  const { attempts, backoffMs, sameJob, runsAgain, keep } = JOBS[name]
  return {
    jobId: newBullId(),
    attempts,
    backoff: { type: 'exponential', delay: backoffMs, jitter: 0.5 },
    priority: priorityOf(name, urgency),
    deduplication: { id: digest(sameJob(payload)), keepLastIfActive: runsAgain },
    removeOnComplete: { count: keep.completed },
    removeOnFail: { count: keep.failed },
    sizeLimit: PAYLOAD_BYTES_MAX,
    stackTraceLimit: 1,
  }
}

const priorityOf = (name: JobName, urgency: Urgency): number => {
  const priorities: Record<Urgency, number> = {
    asked: ASKED_PRIORITY,
    ahead: AHEAD_PRIORITY,
    routine: JOBS[name].priority,
    behind: BEHIND_PRIORITY,
  }
  return priorities[urgency]
}
