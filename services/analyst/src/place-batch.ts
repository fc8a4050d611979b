import type { WaitingArticle } from '@parallax/model'
import { advanceLane } from './advance-lane.js'
import type { AnalystContext } from './context.js'

/** Has the thread read the words of a batch, which it may do while it waits for the one before to be written. */
export const beginBatch = (articles: readonly WaitingArticle[], { store, placing }: AnalystContext): Promise<void> => {
  const freshIds = store.lane.freshIds(articles.length)
  const begun = placing.run(
    'beginPlacing',
    articles.map((article, index) => ({ article, freshId: freshIds[index] ?? '' })),
  )
  // Whoever places the batch hears of it; until then nobody does.
  begun.catch(() => undefined)
  return begun
}

/**
 * Places a batch in its order, all of it or none, and gives the events that changed. `meanwhile` runs while the batch is being
 * written: the thread is free then.
 */
export async function placeBegun(
  begun: Promise<void>,
  { store, placing }: AnalystContext,
  meanwhile: () => void = () => undefined,
): Promise<{ id: string; change: number }[]> {
  await begun
  const placements = await advanceLane(store, (step) => placing.run('placeOn', step))
  const writing = store.lane.placeAll(placements)
  meanwhile()
  const { changed, asDecided } = await writing
  if (asDecided) await placing.run('keepPlaced', changed)
  return changed
}

/** Places articles in their order, all of them or none; gives the events that changed. */
export const placeBatch = (
  articles: readonly WaitingArticle[],
  context: AnalystContext,
): Promise<{ id: string; change: number }[]> => placeBegun(beginBatch(articles, context), context)
