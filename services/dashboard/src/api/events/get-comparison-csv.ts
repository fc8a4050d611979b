import { NO_BODY, route } from '../route.js'
import { comparisonCsv } from './comparison-csv.js'
import { ComparisonQuery, findComparison } from './find-comparison.js'

export const getComparisonCsv = route({
  method: 'get',
  path: '/api/v1/events/{id}/comparison.csv',
  access: 'read',
  summary: 'The facts of a comparison and where each article states them, as a table',
  headers: ['if-none-match'],
  query: ComparisonQuery,
  body: NO_BODY,
  answers: { 200: { description: 'One row a fact and article', contentType: 'text/csv' } },
  problems: [404],
  handle: async ({ id, query }, services) => {
    const comparison = await findComparison(services, { id, version: query.version })
    const headers = {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="comparison-${comparison.id.replaceAll(/\W/g, '')}.csv"`,
    }
    return { status: 200, headers, etag: comparison.id, text: comparisonCsv(comparison) }
  },
})
