import { Comparison } from '@parallax/model'
import { NO_BODY, route } from '../route.js'
import { ComparisonQuery, findComparison } from './find-comparison.js'

export const getComparison = route({
  method: 'get',
  path: '/api/v1/events/{id}/comparison',
  access: 'read',
  summary: 'The comparison of an event; offsets point into an article’s paragraphs joined by a line feed',
  headers: ['if-none-match'],
  query: ComparisonQuery,
  body: NO_BODY,
  answers: { 200: { description: 'The latest comparison, or the one of `version`', schema: Comparison } },
  problems: [404],
  handle: async ({ id, query }, services) => {
    const comparison = await findComparison(services, { id, version: query.version })
    return { status: 200, etag: comparison.id, body: comparison }
  },
})
