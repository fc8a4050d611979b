import { type Job, UnrecoverableError, WaitingError } from 'bullmq'
import type { Following, JobHandler, JobOutcome, JobRun } from './job-handler.js'
import { jobIdOf } from './job-id.js'
import type { EndedRun, FailedRun, RunOutcome, WorkOptions } from './job-queue.js'
import type { JobStep } from './job-view.js'
import { JOBS, type JobName, type JobPayload } from './jobs.js'
import { storable, storableText } from './storable.js'
import { errorOf, isFinal, storableError } from './storable-error.js'

/** Why a run is broken off: the process stops, or another worker has the job by now. */
export const STOPPING = 'stopping'
export const LOCK_LOST = 'lock lost'

/** How long a handler may take to leave off once it has been told to. */
const LEAVE_OFF_MS = 1_000
const STEPS_MAX = 50

export interface Runner<N extends JobName, C> {
  name: N
  handler: JobHandler<N, C>
  context: C
  addAll(following: readonly Following[]): Promise<string[]>
  options: Pick<WorkOptions, 'around' | 'onEnd' | 'onError'>
}

/** BullMQ's processor for the jobs of one name. It hands the signal over only to functions of three parameters. */
export const runJob =
  <N extends JobName, C>(runner: Runner<N, C>) =>
  async (job: Job, token: string | undefined, signal: AbortSignal | undefined): Promise<unknown> => {
    const { around = (_run, work) => work() } = runner.options
    const given = signal ?? new AbortController().signal
    const run = { id: jobIdOf({ name: runner.name, bullId: job.id ?? '' }), name: runner.name }
    return around(run, () => runToEnd(runner, { job, token, signal: given }))
  }

interface Run {
  job: Job
  token: string | undefined
  signal: AbortSignal
}

async function runToEnd<N extends JobName, C>(runner: Runner<N, C>, { job, token, signal }: Run): Promise<unknown> {
  const end = endOf(runner, job)
  try {
    const outcome = await unlessAborted(perform(runner, job, signal), signal)
    const { next, answer } = 'answer' in outcome ? outcome : { next: outcome, answer: null }
    // Before the job completes: a crash in between runs it again, and adds nothing twice.
    const added = await runner.addAll(next ?? [])
    const kept = storableAnswer(answer)
    end('done', added)
    return kept
  } catch (thrown) {
    if (signal.aborted && signal.reason === STOPPING) {
      await job.moveToWait(token)
      end('handed-back')
      throw new WaitingError()
    }
    const error = errorOf(thrown)
    const run = failedRun(runner.name, job, error)
    runner.options.onError?.(error, run)
    end(failureOf(error, run))
    throw storableError(error)
  }
}

const failureOf = (error: Error, run: FailedRun): RunOutcome => {
  if (isFinal(error)) return 'refused'
  return run.isFinal ? 'failed' : 'tried-again'
}

/** Tells the end of a run that begins now. */
function endOf<N extends JobName, C>({ name, options }: Runner<N, C>, job: Job) {
  const begunAt = performance.now()
  return (outcome: RunOutcome, next: EndedRun['next'] = []): void =>
    options.onEnd?.({
      id: jobIdOf({ name, bullId: job.id ?? '' }),
      name,
      attempt: job.attemptsMade + 1,
      outcome,
      seconds: (performance.now() - begunAt) / 1000,
      next,
    })
}

/** The outcome of a run; rejects when the signal is aborted and the run has not ended soon after. */
function unlessAborted(running: Promise<JobOutcome>, signal: AbortSignal): Promise<JobOutcome> {
  return new Promise((resolve, reject) => {
    let timer: NodeJS.Timeout | undefined
    const leaveOff = () => {
      timer = setTimeout(() => reject(new Error(`The run was broken off: ${String(signal.reason)}`)), LEAVE_OFF_MS)
    }
    const settle = () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', leaveOff)
    }
    signal.addEventListener('abort', leaveOff, { once: true })
    running.finally(settle).then(resolve, reject)
  })
}

async function perform<N extends JobName, C>(runner: Runner<N, C>, job: Job, signal: AbortSignal): Promise<JobOutcome> {
  const payload = payloadOf(runner.name, job.data)
  return runner.handler(payload, runner.context, { signal, progress: progressOf(job) })
}

/** A payload of another version of Parallax can be cured by no further try. */
function payloadOf<N extends JobName>(name: N, data: unknown): JobPayload<N> {
  const parsed = JOBS[name].payload.safeParse(data)
  if (parsed.success) return parsed.data

  const issues = parsed.error.issues.map(({ path, message }) => `${path.join('.') || 'payload'}: ${message}`)
  throw new UnrecoverableError(`This is no payload of ${name} (${issues.join('; ')})`)
}

function progressOf(job: Job): JobRun['progress'] {
  let steps: JobStep[] = []
  return async (percent, text) => {
    const step = {
      at: new Date().toISOString(),
      percent: Math.min(100, Math.max(0, percent)),
      step: storableText(text),
    }
    steps = [...steps, step].slice(-STEPS_MAX)
    await job.updateProgress({ percent: step.percent, step: step.step, steps })
  }
}

/** An answer that cannot be kept fails the job for good: the work is done, and doing it again gives the same. */
function storableAnswer(answer: unknown): unknown {
  try {
    return storable(answer)
  } catch (error) {
    throw new UnrecoverableError(`Its answer cannot be kept: ${errorOf(error).message}`)
  }
}

const failedRun = (name: JobName, job: Job, error: Error): FailedRun => ({
  id: jobIdOf({ name, bullId: job.id ?? '' }),
  name,
  payload: job.data,
  attempt: job.attemptsMade + 1,
  isFinal: isFinal(error) || job.attemptsMade + 1 >= (job.opts.attempts ?? 1),
})
