import { BullMQOtel } from 'bullmq-otel'
import { addAllJobs, addJob } from './add-jobs.js'
import type { Backend, Report } from './backend.js'
import { doneWithin } from './done-within.js'
import type { AddedJob, JobQueue, Work } from './job-queue.js'
import { isFinished, type JobView } from './job-view.js'
import { JOB_NAMES } from './jobs.js'
import { listJobs } from './list-jobs.js'
import { type LiveViews, openLiveViews } from './live-views.js'
import { cancelJob, countAllJobs, getJob, retryJob, waitsOf } from './look-at-jobs.js'
import { openPostgresBackend } from './postgres-backend.js'
import { bullQueues, openQueues, wipeQueues } from './queues.js'
import { openRedisBackend } from './redis-backend.js'
import { reportOnce } from './report-once.js'
import { startWork } from './work.js'

/** In which server the queue lives. On Redis, installations that share a server need different prefixes. */
export type QueueServer = { databaseUrl: string } | { redisUrl: string; prefix?: string }

/** A process must be gone ten seconds after it is told to stop, whatever the server of the queue does. */
const CLOSE_MS = 9_500

export interface QueueOptions {
  /** Errors of connections, which come up outside of every call. */
  onError?: Report
  /** Each job that is added alone, as it was asked for. */
  onAdded?: (job: AddedJob) => void
  /** Whether jobs carry the trace that they belong to, and runs are told to OpenTelemetry. */
  traced?: boolean
}

/**
 * Opens the queue. On PostgreSQL it brings schema `bullmq` of that database up to date first.
 * @throws Error where the server does not answer, or is a Redis that may throw jobs away
 */
export async function openQueue(server: QueueServer, options: QueueOptions = {}): Promise<JobQueue> {
  const report = reportOnce(options.onError)
  const backend = await openBackend(server, report)
  const telemetry = options.traced ? new BullMQOtel({ tracerName: 'parallax' }) : undefined
  const queues = openQueues(backend, report, telemetry)
  const live = openLiveViews(backend, (id) => getJob(queues, id), report)
  const works = new Set<Work>()
  const addAll: JobQueue['addAll'] = (following) => addAllJobs(queues, following)
  let closed: Promise<void> | undefined
  const close = async () => {
    await Promise.all([...works].map((work) => work.close()))
    await live.close()
    await queues.close()
    await backend.close()
  }

  return {
    async add(name, payload, { asked = false } = {}) {
      const { id } = await addJob(queues, [name, payload], asked)
      options.onAdded?.({ id, name, asked })
      return { id }
    },
    addAll,
    get: (id) => getJob(queues, id),
    waitFor: (id, timeoutMs) => waitFor(live, id, timeoutMs),
    watch: (id, onChange, onGone) => live.watch(id, (view) => (view ? onChange(view) : onGone?.())),
    counts: () => countAllJobs(queues),
    waitsMs: (now) => waitsOf(queues, now),
    list: (state, limit, names = JOB_NAMES) => listJobs(queues, { state, limit, names }),
    retry: (id) => retryJob(queues, id),
    cancel: (id) => cancelJob(queues, id),
    bullQueues: () => bullQueues(queues),
    async work(handlers, context, workOptions = {}) {
      const work = await startWork({ backend, queues, handlers, context, addAll, telemetry }, workOptions)
      works.add(work)
      return work
    },
    wipe: () => wipeQueues(queues),
    ping: () => backend.ping(),
    close() {
      closed ??= doneWithin(CLOSE_MS, close())
      return closed
    },
  }
}

const openBackend = (server: QueueServer, report: Report): Promise<Backend> =>
  'databaseUrl' in server
    ? openPostgresBackend(server.databaseUrl, report)
    : openRedisBackend(server.redisUrl, server.prefix ?? 'parallax', report)

function waitFor(live: LiveViews, id: string, timeoutMs: number): Promise<JobView | undefined> {
  return new Promise((resolve) => {
    let latest: JobView | undefined
    const end = (view: JobView | undefined) => {
      clearTimeout(timer)
      stop()
      resolve(view)
    }
    const timer = setTimeout(() => end(latest), timeoutMs)
    const stop = live.watch(id, (view) => {
      latest = view
      if (!view || isFinished(view)) end(view)
    })
  })
}
