import type { WaitingArticle } from '@parallax/model'
import type { AnalystContext } from './context.js'
import { beginBatch, placeBegun } from './place-batch.js'
import { placeSingly } from './place-singly.js'

/** Articles that are placed at once: half a second of work. */
const BATCH_MAX = 128
/** After this long no further batch is begun, so that a service that is to stop need not wait long. */
const GO_ON_MS = 2_000

interface PlacedWaiting {
  changed: { id: string; change: number }[]
  /** Articles that failed, each to be placed by a job of its own. */
  failed: string[]
  /** With what to go on, where not all were placed. */
  later: WaitingArticle | undefined
}

const batchesOf = (articles: readonly WaitingArticle[]): WaitingArticle[][] =>
  Array.from({ length: Math.ceil(articles.length / BATCH_MAX) }, (_, at) =>
    articles.slice(at * BATCH_MAX, (at + 1) * BATCH_MAX),
  )

/**
 * Places articles in batches, in their order. While one batch is written, the words of the next are read. A batch that fails is
 * placed one by one.
 */
export async function placeWaiting(
  articles: readonly WaitingArticle[],
  articleId: string,
  context: AnalystContext,
): Promise<PlacedWaiting> {
  const until = performance.now() + GO_ON_MS
  const placed: PlacedWaiting = { changed: [], failed: [], later: undefined }
  const batches = batchesOf(articles)
  let next: Promise<void> | undefined
  for (const [index, batch] of batches.entries()) {
    const begun = next ?? beginBatch(batch, context)
    const following = batches[index + 1]
    next = undefined
    try {
      const changed = await placeBegun(begun, context, () => {
        if (following && performance.now() < until) next = beginBatch(following, context)
      })
      placed.changed.push(...changed)
    } catch (error) {
      if (articles.length === 1) throw error
      const singly = await placeSingly(batch, articleId, context)
      placed.changed.push(...singly.changed)
      placed.failed.push(...singly.failed)
      next = undefined
    }
    if (following && performance.now() >= until) {
      const left = batches.slice(index + 1).flat()
      placed.later = left.find(({ id }) => id === articleId) ?? left[0]
      break
    }
  }
  return placed
}
