import type { Comparison } from '@parallax/model'
import type { Store } from '@parallax/store'

/**
 * Comparisons that are kept in memory, the last asked for: half a megabyte each, of an event of twelve articles, and more
 * with what its pages were made of. Pages are kept themselves; this is for who looks at one event in several ways.
 */
const KEPT_MAX = 8

/**
 * The latest comparison of an event; undefined where it has none. A comparison is never changed, so one that was read
 * is kept: reading and checking it again takes longer than making its page.
 */
export type LatestComparison = (eventId: string) => Promise<Comparison | undefined>

export function keptComparisons({ comparisons }: Pick<Store, 'comparisons'>): LatestComparison {
  const kept = new Map<string, Comparison>()
  return async (eventId) => {
    const id = await comparisons.latestId(eventId)
    if (id === undefined) return undefined
    const comparison = kept.get(id) ?? (await comparisons.get(id))
    if (!comparison) return undefined
    kept.delete(id)
    kept.set(id, comparison)
    for (const oldest of kept.keys()) if (kept.size > KEPT_MAX) kept.delete(oldest)
    return comparison
  }
}
