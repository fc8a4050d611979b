import { type CandidateEvent, knownAt, type PlacingArticle } from '@parallax/model'
import { articleSimilarity, type Similarity, type WeighedTerms } from './article-similarity.js'
import { placingTerms } from './placing-terms.js'

export interface EventSimilarity extends Similarity {
  event: CandidateEvent
  /** By the dates, or the times of first sight where a date is missing. */
  hoursToNearest: number
  /** The same where both have a date of their own. */
  hoursApart: number | null
  /** The event has a report of this outlet already. */
  sameOutlet: boolean
}

const HOUR_MS = 3_600_000

const hoursBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / HOUR_MS

/** Its own date where that can be read, else when it was first seen. */
const placedAt = (article: PlacingArticle): string =>
  Number.isNaN(Date.parse(knownAt(article))) ? article.seenAt : knownAt(article)

const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

const statedHours = (article: PlacingArticle, others: readonly PlacingArticle[]): number | null => {
  const hours = others.flatMap(({ publishedAt }) =>
    publishedAt === null || article.publishedAt === null ? [] : [hoursBetween(article.publishedAt, publishedAt)],
  )
  const nearest = smallest(hours.filter((hour) => !Number.isNaN(hour)))
  return Number.isFinite(nearest) ? nearest : null
}

export interface Placing {
  article: PlacingArticle
  weighed: WeighedTerms
}

/**
 * How similar an article is to an event: the mean over the event's articles (average link), which on labelled news tells
 * events apart better than the most similar article or a mixture. `shares` add up to the score.
 */
export const eventSimilarity = ({ article, weighed }: Placing, event: CandidateEvent): EventSimilarity => {
  const others = event.articles.filter(({ id }) => id !== article.id)
  const shares = new Map<string, number>()
  let score = 0
  for (const other of others) {
    const similarity = articleSimilarity(weighed, placingTerms(other))
    score += similarity.score / others.length
    for (const [term, share] of similarity.shares) shares.set(term, (shares.get(term) ?? 0) + share / others.length)
  }
  return {
    event,
    score,
    shares,
    hoursToNearest: smallest(others.map((other) => hoursBetween(placedAt(article), placedAt(other)))),
    hoursApart: statedHours(article, others),
    sameOutlet: others.some(({ outletId }) => outletId === article.outletId),
  }
}
