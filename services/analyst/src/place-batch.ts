import type { WaitingArticle } from '@parallax/model'
import type { AnalystContext } from './context.js'
import { type Changed, placeInRun } from './place-in-run.js'

/** Places articles in their order, all of them or none; gives the events that changed. */
export async function placeBatch(articles: readonly WaitingArticle[], context: AnalystContext): Promise<Changed[]> {
  const { changed, failure } = await placeInRun([articles], context)
  if (failure) throw failure.error
  return changed
}
