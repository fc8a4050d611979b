import { NO_BODY, route } from '../route.js'
import { comparisonMarkdown } from './comparison-markdown.js'
import { ComparisonQuery, findComparison } from './find-comparison.js'

export const getComparisonMarkdown = route({
  method: 'get',
  path: '/api/v1/events/{id}/comparison.md',
  access: 'read',
  summary: 'The comparison as a report to read or quote',
  headers: ['if-none-match'],
  query: ComparisonQuery,
  body: NO_BODY,
  answers: { 200: { description: 'Sources, divergences and shared facts', contentType: 'text/markdown' } },
  problems: [404],
  handle: async ({ id, query }, services) => {
    const comparison = await findComparison(services, { id, version: query.version })
    const headers = { 'Content-Type': 'text/markdown; charset=utf-8' }
    return { status: 200, headers, etag: comparison.id, text: comparisonMarkdown(comparison) }
  },
})
