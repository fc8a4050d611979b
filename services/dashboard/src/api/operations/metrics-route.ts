import type { Metrics } from '../../server/figures/metrics.js'
import { NO_BODY, NO_QUERY, route } from '../route.js'

export const metricsRoute = (metrics: Metrics) =>
  route({
    method: 'get',
    path: '/metrics',
    access: 'metrics',
    summary: 'Figures for Prometheus; for this machine or with a token',
    query: NO_QUERY,
    body: NO_BODY,
    answers: { 200: { description: 'Prometheus text format', contentType: 'text/plain' } },
    problems: [],
    handle: async () => ({
      status: 200,
      headers: { 'Content-Type': metrics.contentType },
      text: await metrics.text(),
    }),
  })
