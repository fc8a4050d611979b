import type { Comparison } from '@parallax/model'
import { z } from 'zod'
import { Problem } from '../../server/problem.js'
import type { Services } from '../../server/services.js'
import { found } from '../found.js'

export const ComparisonQuery = z.strictObject({
  /** The number of an earlier comparison; the latest without it. */
  version: z.coerce.number<string>('A whole number').int().min(1).max(1_000_000_000).optional(),
})

/**
 * The comparison of an event, or the 404 that says what is missing. After a merge the latest is that of the event that
 * answers for it, while its own versions stay at their addresses.
 */
export const findComparison = async (
  { store }: Services,
  { id, version }: { id: string; version: number | undefined },
): Promise<Comparison> => {
  const event = found(await store.events.get(id), 'event')
  const comparison =
    version === undefined ? await store.comparisons.latest(event.id) : await store.comparisons.byVersion(id, version)
  if (comparison !== undefined) return comparison
  throw new Problem(
    'not-found',
    version === undefined
      ? 'This event was not compared yet.'
      : 'This event has no comparison of that version, or keeps it no longer.',
  )
}
