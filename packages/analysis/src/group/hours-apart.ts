import { knownAt, type PlacingArticle } from '@parallax/model'

const HOUR_MS = 3_600_000

const hoursBetween = (a: string, b: string): number => Math.abs(Date.parse(a) - Date.parse(b)) / HOUR_MS

const smallest = (numbers: readonly number[]): number =>
  numbers.reduce((a, b) => Math.min(a, b), Number.POSITIVE_INFINITY)

/** Hours from an article to the nearest of others, by their own dates; null where no two have one that can be read. */
export const hoursApart = (article: PlacingArticle, others: readonly PlacingArticle[]): number | null => {
  const { id, publishedAt: own } = article
  if (own === null) return null
  const hours = others.flatMap((other) =>
    other.publishedAt === null || other.id === id ? [] : [hoursBetween(own, other.publishedAt)],
  )
  const nearest = smallest(hours.filter((hour) => !Number.isNaN(hour)))
  return Number.isFinite(nearest) ? nearest : null
}

/** Its own date where that can be read, else when it was first seen. */
const placedAt = (article: PlacingArticle): string =>
  Number.isNaN(Date.parse(knownAt(article))) ? article.seenAt : knownAt(article)

/** The same by the times of first sight where a date is missing; infinite without others. */
export const hoursToNearest = (article: PlacingArticle, others: readonly PlacingArticle[]): number =>
  smallest(
    others.filter(({ id }) => id !== article.id).map((other) => hoursBetween(placedAt(article), placedAt(other))),
  )
