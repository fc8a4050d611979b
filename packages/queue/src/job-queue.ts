import type { Queue } from 'bullmq'
import type { Following, JobHandlers } from './job-handler.js'
import type { JobView } from './job-view.js'
import type { JobName, JobPayload } from './jobs.js'

export interface JobCounts {
  waiting: number
  active: number
  failed: number
  delayed: number
}

/** The job in whose run an error came up. */
export interface FailedRun {
  id: string
  name: JobName
  payload: unknown
  /** Counted from 1. */
  attempt: number
  /** Whether it is not tried again. */
  isFinal: boolean
}

/** `active`: it runs, and is left alone; `over`: it has ended. */
export type Cancelled = 'cancelled' | 'active' | 'over'

/** How a run ended. `tried-again`: it failed and is not given up; `handed-back`: the process stops, and another takes it. */
export const RUN_OUTCOMES = ['done', 'refused', 'failed', 'tried-again', 'handed-back'] as const
export type RunOutcome = (typeof RUN_OUTCOMES)[number]

export interface EndedRun {
  id: string
  name: JobName
  /** Counted from 1. */
  attempt: number
  outcome: RunOutcome
  seconds: number
  /** The ids of the jobs that followed from it. */
  next: readonly string[]
}

export interface AddedJob {
  id: string
  name: JobName
  /** Whether a person waits for it. */
  asked: boolean
}

/** What befell a job without an end of its run: its process went silent, or was too busy to say that it works on it. */
export type Mishap = 'stalled' | 'lock-lost'

export interface WorkOptions {
  /** Of the handlers given, only these are run; all of them where it is not given. */
  only?: readonly JobName[]
  /** Each error once, as it was thrown: with the run it came up in, or null where the machinery itself failed. */
  onError?: (error: Error, run: FailedRun | null) => void
  /** Runs each run, as in a context of its own that everything in it can see; as it is where it is not given. */
  around?: <T>(run: { id: string; name: JobName }, work: () => Promise<T>) => Promise<T>
  /** Each end of a run. */
  onEnd?: (run: EndedRun) => void
  onMishap?: (name: JobName, mishap: Mishap) => void
  /** In the place of every job's own `lockMs`, for tests that kill a process. */
  lockMs?: number
}

export interface Work {
  /** Takes no more jobs, lets the running ones end, hands back what has not ended. Within 10 s. */
  close(): Promise<void>
}

export interface JobQueue {
  /**
   * Adds a job; answers the id of the job that stands for it, which may have been there already.
   * @param options.asked a person waits: it goes before all that nobody asked for, also if it waited already
   * @throws ZodError for a payload that is not the job's
   */
  add<N extends JobName>(name: N, payload: JobPayload<N>, options?: { asked?: boolean }): Promise<{ id: string }>
  /** Adds many, those of one name at once; answers the ids of the jobs that stand for them. */
  addAll(following: readonly Following[]): Promise<string[]>
  /** undefined for an id that is none, or that the queue has forgotten. */
  get(id: string): Promise<JobView | undefined>
  /**
   * The job as it is once it has ended or the time is over, whichever is first.
   * undefined at once for a job that is not there.
   */
  waitFor(id: string, timeoutMs: number): Promise<JobView | undefined>
  /**
   * Calls back with the job as it is now and after every change, and with `onGone` where there is none any longer; returns
   * how to stop that.
   */
  watch(id: string, onChange: (view: JobView) => void, onGone?: () => void): () => void
  counts(): Promise<Record<JobName, JobCounts>>
  /** For each name how long the job that is next has waited by now, in milliseconds; 0 where none waits. */
  waitsMs(now: Date): Promise<ReadonlyMap<JobName, number>>
  /**
   * Jobs of these names, or of all, in one state: those that wait in the order they were added, those that run the
   * longest first, those that ended the latest first.
   */
  list(state: JobView['state'], limit: number, names?: readonly JobName[]): Promise<JobView[]>
  /** Runs a failed job again, with all its tries. false where there is no such failed job. */
  retry(id: string): Promise<boolean>
  /** Takes a job out that waits; undefined where there is none. The clock asks again for what the news itself needs. */
  cancel(id: string): Promise<Cancelled | undefined>
  /** BullMQ's own objects, one for each name: for its board, and nothing else. */
  bullQueues(): readonly Queue[]
  /** Takes up the jobs that there are handlers for. */
  work<C>(handlers: JobHandlers<C>, context: C, options?: WorkOptions): Promise<Work>
  /** Throws every job away, running ones as well. Nothing is lost: the clock finds what is undone in the store. */
  wipe(): Promise<void>
  /** Rejects when the server of the queue does not answer. */
  ping(): Promise<void>
  /** Ends all work (see `Work.close`) and every connection. */
  close(): Promise<void>
}
