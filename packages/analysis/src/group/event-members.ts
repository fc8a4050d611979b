import type { CandidateEvent, PlacingArticle } from '@parallax/model'
import { byTime } from './event-order.js'
import { hoursToNearest, isNearSpan, isShortSpan, spanOf } from './hours-apart.js'

/** So many articles stand for an event: its first and its latest. */
const MEMBERS_MAX = 6

interface Known {
  articles: readonly PlacingArticle[]
  ids: ReadonlySet<string>
  members: readonly PlacingArticle[]
  span: { first: number; last: number }
}

/** An event is held against many articles; one that won or lost some is looked at anew. */
const known = new WeakMap<CandidateEvent, Known>()

const isAsBefore = (before: readonly PlacingArticle[], now: readonly PlacingArticle[]): boolean => {
  if (before.length !== now.length) return false
  for (let at = 0; at < now.length; at += 1) if (before[at] !== now[at]) return false
  return true
}

const chosen = (articles: readonly PlacingArticle[]): PlacingArticle[] => {
  const inOrder = [...articles].sort(byTime)
  if (inOrder.length <= MEMBERS_MAX) return inOrder
  return [...inOrder.slice(0, MEMBERS_MAX / 2), ...inOrder.slice(-MEMBERS_MAX / 2)]
}

const knownOf = (event: CandidateEvent): Known => {
  const { articles } = event
  const before = known.get(event)
  if (before && isAsBefore(before.articles, articles)) return before
  const now = {
    articles: [...articles],
    ids: new Set(articles.map(({ id }) => id)),
    members: chosen(articles),
    span: spanOf(articles),
  }
  known.set(event, now)
  return now
}

/**
 * The articles that stand for an event: at most `MEMBERS_MAX`, half of them its first, half its latest, `article` apart.
 * Of an event that is as it was the very list that was given before.
 */
export const membersOf = (event: CandidateEvent, article?: PlacingArticle): readonly PlacingArticle[] => {
  const { ids, members } = knownOf(event)
  if (article === undefined || !ids.has(article.id)) return members
  return chosen(event.articles.filter(({ id }) => id !== article.id))
}

/** Whether an article was out within so many hours of one of an event's articles, other than itself. */
export const isWithinHours = (event: CandidateEvent, article: PlacingArticle, hours: number): boolean => {
  const { ids, span } = knownOf(event)
  if (ids.has(article.id)) return hoursToNearest(article, event.articles) <= hours
  return (
    isNearSpan(article, span, hours) && (isShortSpan(span, hours) || hoursToNearest(article, event.articles) <= hours)
  )
}
