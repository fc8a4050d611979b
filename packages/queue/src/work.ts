import { type Telemetry, Worker } from 'bullmq'
import { type Backend, CONNECTION } from './backend.js'
import { doneWithin } from './done-within.js'
import type { Following, JobHandler, JobHandlers } from './job-handler.js'
import type { Work, WorkOptions } from './job-queue.js'
import { JOB_NAMES, JOBS, type JobName } from './jobs.js'
import { limitEverywhere, type Queues, traced } from './queues.js'
import { reportOnce } from './report-once.js'
import { LOCK_LOST, type Runner, runJob, STOPPING } from './run-job.js'

/**
 * `attempts` does not count crashes, this does: with BullMQ's 1 a job was lost to two kills of its process, and of
 * 300 jobs under 7 kills 5; with 20 none (measured). More than that is a job that kills its process itself.
 */
const CRASHES_MAX = 20

/** How long the running jobs may go on when the process stops, before they are told to leave off. */
const FINISH_MS = 6_500
/** When closing goes on without the workers that cannot hand back, because the server does not answer. */
const CLOSE_MS = 8_500

const RECONNECT_MS = 2_000

interface Workforce<C> {
  backend: Backend
  queues: Queues
  handlers: JobHandlers<C>
  context: C
  addAll(following: readonly Following[]): Promise<string[]>
  telemetry?: Telemetry | undefined
}

/** Starts a worker for each job that there is a handler for; resolves when all of them take jobs. */
export async function startWork<C>(force: Workforce<C>, options: WorkOptions): Promise<Work> {
  const names = JOB_NAMES.filter((name) => force.handlers[name] && (options.only?.includes(name) ?? true))
  await Promise.all(names.map((name) => openLane(force.queues, name)))
  const report = reportOnce((error) => options.onError?.(error, null))
  const workers = names.map((name) => {
    const worker = startWorker(name, force, options)
    worker.on('error', report)
    return worker
  })
  await Promise.all(workers.map((worker) => worker.waitUntilReady()))
  return { close: () => closeWorkers(workers) }
}

/** A wipe that was broken off leaves its queue paused. */
async function openLane(queues: Queues, name: JobName): Promise<void> {
  await limitEverywhere(queues, name)
  await queues.of(name).resume()
}

function startWorker<N extends JobName, C>(name: N, force: Workforce<C>, options: WorkOptions) {
  const handler: JobHandler<N, C> | undefined = force.handlers[name]
  if (!handler) throw new Error(`There is no handler for ${name}`)

  const { lockMs = JOBS[name].lockMs, onMishap } = options
  const runner: Runner<N, C> = { name, handler, context: force.context, addAll: force.addAll, options }
  const run = runJob(runner)
  const worker = new Worker(
    name,
    (job, token, signal) => run(job, token, signal),
    {
      ...CONNECTION,
      concurrency: JOBS[name].concurrency,
      lockDuration: lockMs,
      stalledInterval: Math.ceil(lockMs / 3),
      maxStalledCount: CRASHES_MAX,
      runRetryDelay: RECONNECT_MS,
      ...traced(force.telemetry),
    },
    force.backend.forWorkers,
  )
  worker.on('lockRenewalFailed', (ids) => {
    for (const id of ids) {
      worker.cancelJob(id, LOCK_LOST)
      onMishap?.(name, 'lock-lost')
    }
  })
  worker.on('stalled', () => onMishap?.(name, 'stalled'))
  return worker
}

async function closeWorkers(workers: readonly { close(): Promise<void>; cancelAllJobs(reason: string): void }[]) {
  const closing = Promise.all(workers.map((worker) => worker.close()))
  const cancel = setTimeout(() => {
    for (const worker of workers) worker.cancelAllJobs(STOPPING)
  }, FINISH_MS)
  try {
    await doneWithin(CLOSE_MS, closing)
  } finally {
    clearTimeout(cancel)
  }
}
