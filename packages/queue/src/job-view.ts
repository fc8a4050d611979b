import type { Job, JobState } from 'bullmq'
import { z } from 'zod'
import { jobIdOf } from './job-id.js'
import type { JobName } from './jobs.js'

/** One thing a job said about its progress. `at` is ISO 8601, `percent` 0 to 100. */
const JobStep = z.object({ at: z.string(), percent: z.number(), step: z.string() })
export type JobStep = z.infer<typeof JobStep>

/** What a running job writes: where it is, and how it came there. */
export const JobProgress = z.object({ percent: z.number(), step: z.string().nullable(), steps: z.array(JobStep) })
export type JobProgress = z.infer<typeof JobProgress>

/** A job as the rest of Parallax sees it. Times are ISO 8601 in UTC. */
export interface JobView {
  id: string
  name: JobName
  payload: unknown
  /** `waiting` also between two tries. */
  state: 'waiting' | 'active' | 'completed' | 'failed'
  progress: number
  step: string | null
  steps: JobStep[]
  /** What the handler answered; null before it has completed. */
  answer: unknown
  /** Why the last try failed, also while the next one is waited for. */
  failure: string | null
  addedAt: string
  /** When its latest try began; null before the first. */
  startedAt: string | null
  finishedAt: string | null
}

const STATES: Record<JobState, JobView['state']> = {
  waiting: 'waiting',
  prioritized: 'waiting',
  delayed: 'waiting',
  'waiting-children': 'waiting',
  active: 'active',
  completed: 'completed',
  failed: 'failed',
}

const NOT_BEGUN: JobProgress = { percent: 0, step: null, steps: [] }

const isoOf = (ms: number | undefined): string | null => (ms === undefined ? null : new Date(ms).toISOString())

/** The view of one job. The state comes first from the queue: a job read before its state could lack its answer. */
export function viewOf(name: JobName, bullId: string, { job, state }: { job: Job; state: JobState }): JobView {
  const progress = JobProgress.safeParse(job.progress).data ?? NOT_BEGUN
  const isCompleted = state === 'completed'
  return {
    id: jobIdOf({ name, bullId }),
    name,
    payload: job.data,
    state: STATES[state],
    progress: isCompleted ? 100 : progress.percent,
    step: progress.step,
    steps: progress.steps,
    answer: isCompleted ? (job.returnvalue ?? null) : null,
    failure: isCompleted ? null : job.failedReason || null,
    addedAt: new Date(job.timestamp).toISOString(),
    startedAt: isoOf(job.processedOn),
    finishedAt: isoOf(job.finishedOn),
  }
}

export const isFinished = (view: JobView): boolean => view.state === 'completed' || view.state === 'failed'
