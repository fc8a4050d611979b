import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Services } from './services.js'
import { within } from './within.js'

const ANSWERS_WITHIN_MS = 2_000

export interface Metrics {
  /** Measures every request by its route, never by its address: addresses are without number. */
  observe: RequestHandler
  contentType: string
  /** The text Prometheus reads. What the store or queue does not tell in time is left out. */
  text(): Promise<string>
}

export const createMetrics = ({ store, queue, log }: Pick<Services, 'store' | 'queue' | 'log'>): Metrics => {
  const register = new Registry()
  collectDefaultMetrics({ register })
  const requests = new Histogram({
    name: 'parallax_http_request_seconds',
    help: 'Time to answer a request',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.005, 0.02, 0.05, 0.1, 0.2, 0.5, 1, 2, 5, 15],
    registers: [register],
  })
  const stored = new Gauge({
    name: 'parallax_stored',
    help: 'What the store holds, and what waits in it to be done',
    labelNames: ['kind'],
    registers: [register],
  })
  const jobs = new Gauge({
    name: 'parallax_jobs',
    help: 'Jobs in the queue',
    labelNames: ['name', 'state'],
    registers: [register],
  })

  const readStore = async () => {
    stored.reset()
    const totals = await within(ANSWERS_WITHIN_MS, 'The store', store.totals())
    for (const [kind, count] of Object.entries(totals)) stored.set({ kind }, count)
  }
  const readQueue = async () => {
    jobs.reset()
    const counts = await within(ANSWERS_WITHIN_MS, 'The queue', queue.counts())
    for (const [name, states] of Object.entries(counts)) {
      for (const [state, count] of Object.entries(states)) jobs.set({ name, state }, count)
    }
  }

  return {
    observe: (req, res, next) => {
      const stop = requests.startTimer()
      res.once('finish', () => stop({ method: req.method, route: routeOf(req.route), status: res.statusCode }))
      next()
    },
    contentType: register.contentType,
    text: async () => {
      const results = await Promise.allSettled([readStore(), readQueue()])
      for (const result of results) if (result.status === 'rejected') log.warn({ err: result.reason }, 'no figures')
      return register.metrics()
    },
  }
}

const routeOf = (route: unknown): string =>
  typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none'
