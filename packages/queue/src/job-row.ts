import type { z } from 'zod'

/** The two kinds of worker: the collector reaches the network, the analyst only computes. */
export type Service = 'collector' | 'analyst'

/** Everything that is decided about the jobs of one name. */
export interface JobRow<P> {
  payload: z.ZodType<P>
  service: Service
  /** How often it is tried before it has failed for good. */
  attempts: number
  /** Wait before the second try, in milliseconds; it doubles with each further one, less up to half at random. */
  backoffMs: number
  /** How many of them one process runs at once. */
  concurrency: number
  /** How many run at once in all processes together; null is no limit. */
  everywhere: number | null
  /**
   * How long a job stays with a process that has gone silent, in milliseconds. Long, because a busy event loop renews
   * late and a job that is taken away wrongly runs twice at once; shorter for a single lane, which stands still so long.
   */
  lockMs: number
  /** Where it stands among the jobs of its name: the lowest goes first. What a person asked for is 0. */
  priority: number
  /** Two requests with the same word are one job, for as long as it waits or runs. */
  sameJob(payload: P): string
  /** Whether requests made while it runs are kept, as one more run after it. BullMQ drops them otherwise. */
  runsAgain: boolean
  /** How many finished jobs are kept to be looked at. */
  keep: { completed: number; failed: number }
}

/** Lets TypeScript infer the payload's type from its schema. */
export const row = <P>(job: JobRow<P>): JobRow<P> => job
