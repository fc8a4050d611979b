import { BUNDLE_FORMAT, type Comparison, ComparisonBody, ComparisonBundle } from '@parallax/model'
import { Problem } from '../../server/problem.js'
import { NO_BODY, route } from '../route.js'
import { ComparisonQuery, findComparison } from './find-comparison.js'

const MISSING = {
  unknown: 'What this comparison was made from was not kept with it; a re-analysis keeps it.',
  removed: 'Earlier revisions that this comparison was made from are no longer kept.',
} as const

export const getComparisonBundle = route({
  method: 'get',
  path: '/api/v1/events/{id}/comparison.bundle',
  access: 'read',
  headers: ['if-none-match'],
  summary:
    'The comparison with all that it was made from, in one file that `npm run compare -- --verify FILE` recomputes',
  query: ComparisonQuery,
  body: NO_BODY,
  answers: { 200: { description: 'Inputs, method and result', schema: ComparisonBundle } },
  problems: [404],
  handle: async ({ id, query }, services) => {
    const comparison = await findComparison(services, { id, version: query.version })
    const madeFrom = await services.store.comparisons.madeFrom(comparison)
    if (madeFrom.state !== 'kept') throw new Problem('not-found', MISSING[madeFrom.state])
    const headers = { 'Content-Disposition': `attachment; filename="${fileName(comparison)}"` }
    return { status: 200, headers, etag: `bundle-${comparison.id}`, body: bundleOf(comparison, madeFrom.input) }
  },
})

const fileName = ({ id, version }: Comparison): string => `comparison-${id.replaceAll(/\W/g, '')}-v${version}.json`

const bundleOf = (comparison: Comparison, input: ComparisonBundle['input']): ComparisonBundle => {
  const { id, eventId, version, createdAt, ...result } = comparison
  return {
    format: BUNDLE_FORMAT,
    method: comparison.method,
    kept: { id, eventId, version, createdAt },
    input,
    result: ComparisonBody.parse(result),
  }
}
