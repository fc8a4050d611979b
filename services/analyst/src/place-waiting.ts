import type { WaitingArticle } from '@parallax/model'
import type { AnalystContext } from './context.js'
import { type Changed, placeInRun } from './place-in-run.js'
import { placeSingly } from './place-singly.js'

/** Articles that are placed at once: half a second of work. */
const BATCH_MAX = 128
/** After this long no further batch is begun: what was looked up at first should not be much older. */
const GO_ON_MS = 8_000

interface PlacedWaiting {
  changed: Changed[]
  /** Articles that failed, each to be placed by a job of its own. */
  failed: string[]
  /** With what to go on, where not all were placed. */
  later: WaitingArticle | undefined
}

const batchesOf = (articles: readonly WaitingArticle[]): WaitingArticle[][] =>
  Array.from({ length: Math.ceil(articles.length / BATCH_MAX) }, (_, at) =>
    articles.slice(at * BATCH_MAX, (at + 1) * BATCH_MAX),
  )

/** Places articles in batches, in their order, until `signal` or for some seconds. A batch that fails by itself is placed one by one. */
export async function placeWaiting(
  articles: readonly WaitingArticle[],
  articleId: string,
  { context, signal }: { context: AnalystContext; signal: AbortSignal },
): Promise<PlacedWaiting> {
  const until = performance.now() + GO_ON_MS
  const isTimeUp = (): boolean => signal.aborted || performance.now() >= until
  const placed: PlacedWaiting = { changed: [], failed: [], later: undefined }
  let left = batchesOf(articles)
  do {
    const { changed, written, failure } = await placeInRun(left, context, isTimeUp)
    placed.changed.push(...changed)
    left = left.slice(written)
    // Behind others it may have failed of what they had come to; then it comes first.
    if (!failure || written > 0) continue
    if (articles.length === 1) throw failure.error
    const singly = await placeSingly(left[0] ?? [], articleId, context)
    placed.changed.push(...singly.changed)
    placed.failed.push(...singly.failed)
    left = left.slice(1)
  } while (left.length > 0 && !isTimeUp())
  const waiting = left.flat()
  placed.later = waiting.find(({ id }) => id === articleId) ?? waiting[0]
  return placed
}
