import { collectDefaultMetrics, Registry } from 'prom-client'
import { type Register, startHeartbeat } from './heartbeat.js'
import type { Log } from './log.js'
import { logAdded } from './log-added.js'
import { startOperations } from './operations.js'
import type { Settings } from './settings.js'
import { startTracing } from './tracing.js'
import { watchRuns } from './watch-runs.js'

interface Worker {
  service: string
  method: string
  /** The names of the jobs that it runs. */
  jobs: readonly string[]
  /** Jobs whose good end is worth no line in the log. */
  quiet: readonly string[]
  settings: Settings
  log: Log
}

interface Servers {
  store: { ping(): Promise<void>; processes: Register }
  queue: { ping(): Promise<void> }
}

/** Everything by which a worker is seen from outside: log, figures, traces, signs of life. */
export const observeWorker = async ({ service, method, jobs, quiet, settings, log }: Worker) => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const figures = { contentType: register.contentType, text: () => register.metrics() }
  const tracing = await startTracing(service, settings)
  return {
    /** Options to open the queue with. */
    adding: { onAdded: logAdded(log), traced: tracing.isOn },
    /** Options to take up work with. */
    running: watchRuns({ log, register, quiet }),

    /** Lets it be seen, once its store and queue are open; returns how to stop that. */
    async show({ store, queue }: Servers): Promise<{ stop(): Promise<void> }> {
      const ping = () => Promise.all([store.ping(), queue.ping()])
      const operations = await startOperations(settings, { figures, ping, log })
      const heartbeat = startHeartbeat(store.processes, { service, method, jobs }, log)
      return {
        stop: async () => {
          await Promise.all([heartbeat.stop(), operations.stop(), tracing.stop()])
        },
      }
    },
  }
}
