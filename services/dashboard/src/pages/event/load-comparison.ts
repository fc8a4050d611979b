import type { Comparison, NewsEvent } from '@parallax/model'
import { Problem } from '../../server/problem.js'
import type { Services } from '../../server/services.js'
import { words } from '../../words/index.js'
import type { LatestComparison } from './kept-comparisons.js'

/** The comparison that a page shows; `latest` where that is an older one, to be told of. */
export interface ShownComparison {
  comparison: Comparison | undefined
  latest: { version: number; createdAt: string } | null
}

/** The comparison of an event with this number, or its latest; a 404 where it has none of that number. */
export async function loadComparison(
  { store }: Services,
  event: NewsEvent,
  version: number | undefined,
  latestOf: LatestComparison = store.comparisons.latest,
): Promise<ShownComparison> {
  if (version === undefined) return { comparison: await latestOf(event.id), latest: null }
  const [[latest], comparison] = await Promise.all([
    store.comparisons.versions(event.id),
    store.comparisons.byVersion(event.id, version),
  ])
  if (!comparison) throw new Problem('not-found', words.versions.noSuch(version))
  return { comparison, latest: latest && latest.version > version ? latest : null }
}
