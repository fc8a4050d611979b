import { FinalError, type WaitingArticle } from '@parallax/model'
import type { Following, JobHandler } from '@parallax/queue'
import type { AnalystContext } from '../context.js'
import type { Changed } from '../place-in-run.js'
import { placeSingly } from '../place-singly.js'
import { placeWaiting } from '../place-waiting.js'

/** Articles that one job looks up. */
const WAITING_MAX = 2_048
/** The same where they are placed one by one. */
const WAITING_SINGLY_MAX = 64

/**
 * Of so many articles at most the events are compared at once. Where more come in, an event changes again in a moment: the
 * clock asks for the comparison then.
 */
const COMPARED_AT_ONCE_MAX = 8

/**
 * After this long the next job goes on, with any analyst. Until then the articles that wait stay with one: another would first
 * have to read what this one has placed. What they changed is thought over meanwhile by jobs that the clock asks for.
 */
const STAY_MS = 60_000

/**
 * Puts an article into the event it reports, or into a new one, and with it those that wait, in the order they came out.
 * One that fails, fails alone.
 */
export const placeArticle: JobHandler<'place-article', AnalystContext> = async ({ articleId }, context, { signal }) => {
  const until = performance.now() + STAY_MS
  const running = { context, signal }
  let round = await placeRound(articleId, running)
  while (round.later && round.failed.length === 0 && !signal.aborted && performance.now() < until)
    round = await placeRound(articleId, running)

  const { taken, changed, failed, later } = round
  const again = later ? [...failed, later.id] : failed
  // Events that are still to win articles are thought over when the clock asks, or when none waits any longer.
  const next = later ? [] : afterwards(taken, changed)
  return [...again.map((id) => ['place-article', { articleId: id }] as const), ...next]
}

interface Running {
  context: AnalystContext
  signal: AbortSignal
}

interface Round {
  /** How many articles were looked up to be placed. */
  taken: number
  changed: Changed[]
  /** Articles that failed, each to be placed by a job of its own. */
  failed: string[]
  /** With what to go on, where not all that wait were placed. */
  later: WaitingArticle | undefined
}

/** Places an article and those that wait, as many as are looked up at once. */
async function placeRound(articleId: string, { context, signal }: Running): Promise<Round> {
  const without = [...context.suspects].filter((id) => id !== articleId)
  const limit = context.suspects.has(articleId) ? WAITING_SINGLY_MAX : WAITING_MAX
  const waiting = await context.store.lane.waiting({ articleId, without, limit: limit + 1 })
  // Removed, not read yet, or placed with others.
  if (waiting.length === 0) return { taken: 0, changed: [], failed: [], later: undefined }

  const beyond = waiting.length > limit ? waiting.findLast(({ id }) => id !== articleId) : undefined
  const taken = waiting.filter((article) => article !== beyond)
  const { changed, failed, later = beyond } = await placeAll(taken, articleId, { context, signal })
  return { taken: taken.length, changed, failed, later }
}

async function placeAll(articles: readonly WaitingArticle[], articleId: string, { context, signal }: Running) {
  try {
    return context.suspects.has(articleId)
      ? { ...(await placeSingly(articles, articleId, context)), later: undefined }
      : await placeWaiting(articles, articleId, { context, signal })
  } catch (error) {
    // Without a word in the store the clock would ask for the same hopeless work again and again.
    if (error instanceof FinalError) await context.store.articles.giveUp(articleId, error.message)
    throw error
  }
}

/** What is to be thought over once articles were placed. */
function afterwards(articles: number, changed: readonly Changed[]): Following[] {
  const compared = articles > COMPARED_AT_ONCE_MAX ? [] : [...new Set(changed.map(({ id }) => id))]
  // An article that begins an event is evidence about no other.
  const won = changed.find(({ change }) => change > 1)
  return [
    ...compared.map((eventId) => ['compare-event', { eventId }] as const),
    ...(won ? [['revise-event', { eventId: won.id }] as const] : []),
  ]
}
