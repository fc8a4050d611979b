import type { JobName, JobPayload } from './jobs.js'

/**
 * One job to be added: its name and its payload; `ahead` what somebody asked for in bulk, which goes before routine, and
 * `behind` what is not urgent, which goes after all others of its name.
 */
export type Following = {
  [N in JobName]: readonly [N, JobPayload<N>] | readonly [N, JobPayload<N>, 'ahead' | 'behind']
}[JobName]

/** What a handler has of the run it is in. */
export interface JobRun {
  /** Says how far the job is, 0 to 100, and what it does, in a few words for the person who waits. */
  progress(percent: number, step: string): Promise<void>
  /** Aborted when the process stops or another worker has taken the job over: leave off, the job is run again. */
  signal: AbortSignal
}

/** What a handler returns: the jobs that follow, and what whoever asked is answered (ids and small JSON only). */
export type JobOutcome = readonly Following[] | { next?: readonly Following[]; answer: unknown }

/**
 * Does one job. It may run again after it has run, in part or in whole, so running it twice must change nothing.
 * Throwing `FinalError` fails the job for good with that message; every other error is tried again by the table.
 */
export type JobHandler<N extends JobName, C> = (payload: JobPayload<N>, context: C, run: JobRun) => Promise<JobOutcome>

/** The handlers of the jobs that one process runs. */
export type JobHandlers<C> = { readonly [N in JobName]?: JobHandler<N, C> }
