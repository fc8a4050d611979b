import type { RequestHandler } from 'express'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'
import type { Services } from '../services.js'
import { within } from '../within.js'
import { processFigures } from './process-figures.js'
import { queueFigures } from './queue-figures.js'
import { storeFigures } from './store-figures.js'

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
  const readers = [
    { what: 'The store', read: storeFigures(register, store) },
    { what: 'The queue', read: queueFigures(register, queue) },
    { what: 'The list of processes', read: processFigures(register, store) },
  ]

  return {
    observe: (req, res, next) => {
      const stop = requests.startTimer()
      res.once('finish', () => stop({ method: req.method, route: routeOf(req.route), status: res.statusCode }))
      next()
    },
    contentType: register.contentType,
    text: async () => {
      const reading = readers.map(({ what, read }) => within(ANSWERS_WITHIN_MS, what, read()))
      const results = await Promise.allSettled(reading)
      for (const result of results) if (result.status === 'rejected') log.warn({ err: result.reason }, 'no figures')
      return register.metrics()
    },
  }
}

const routeOf = (route: unknown): string =>
  typeof route === 'object' && route !== null && 'path' in route ? String(route.path) : 'none'
