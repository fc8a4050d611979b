import type { WaitingArticle } from '@parallax/model'
import type { AnalystContext } from './context.js'
import { placeBatch } from './place-batch.js'

/** So many failures in a row are no fault of the articles: a server is away, and the job comes again. */
const FAILURES_IN_A_ROW_MAX = 3
const SUSPECTS_MAX = 1_000

interface Placed {
  changed: { id: string; change: number }[]
  /** Articles that failed, each to be placed by a job of its own. */
  failed: string[]
}

/**
 * Places articles each by itself, in their order, after they could not be placed together. One that fails is left out of
 * batches from now on, so that it fails in the job that names it, with its reason: that of `articleId` is thrown here.
 */
export async function placeSingly(
  articles: readonly WaitingArticle[],
  articleId: string,
  context: AnalystContext,
): Promise<Placed> {
  const { suspects } = context
  const placed: Placed = { changed: [], failed: [] }
  let own: unknown = null
  let inARow = 0
  for (const article of articles) {
    try {
      placed.changed.push(...(await placeBatch([article], context)))
      suspects.delete(article.id)
      inARow = 0
    } catch (error) {
      inARow += 1
      if (inARow === FAILURES_IN_A_ROW_MAX) throw error
      if (suspects.size < SUSPECTS_MAX) suspects.add(article.id)
      if (article.id === articleId) own = error
      else placed.failed.push(article.id)
    }
  }
  if (own !== null) throw own
  return placed
}
