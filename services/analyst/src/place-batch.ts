import type { WaitingArticle } from '@parallax/model'
import { advanceLane } from './advance-lane.js'
import type { AnalystContext } from './context.js'

/** Places articles in their order, all of them or none; gives the events that changed. */
export async function placeBatch(
  articles: readonly WaitingArticle[],
  { store, placing }: AnalystContext,
): Promise<{ id: string; change: number }[]> {
  const freshIds = store.lane.freshIds(articles.length)
  await placing.run(
    'beginPlacing',
    articles.map((article, index) => ({ article, freshId: freshIds[index] ?? '' })),
  )
  const placements = await advanceLane(store, (step) => placing.run('placeOn', step))
  const { changed, asDecided } = await store.lane.placeAll(placements)
  if (asDecided) await placing.run('keepPlaced', changed)
  return changed
}
