import { knownAt, type PlacingArticle } from '@parallax/model'

const HOUR_MS = 3_600_000

interface Times {
  /** Its own date, in milliseconds since 1970; NaN without one that can be read. */
  published: number
  /** That date, else when it was first seen. */
  placed: number
}

/** An article is held against many others, and is read as long as it is there. */
const read = new WeakMap<PlacingArticle, Times>()

const timesOf = (article: PlacingArticle): Times => {
  const known = read.get(article)
  if (known) return known
  const own = Date.parse(knownAt(article))
  const times = {
    published: article.publishedAt === null ? Number.NaN : own,
    placed: Number.isNaN(own) ? Date.parse(article.seenAt) : own,
  }
  read.set(article, times)
  return times
}

/** Hours from a time to the nearest of others, `article` apart; infinite where none has one that can be read. */
const nearestHours = (article: PlacingArticle, others: readonly PlacingArticle[], which: keyof Times): number => {
  const own = timesOf(article)[which]
  let hours = Number.POSITIVE_INFINITY
  for (const other of others) {
    const apart = other.id === article.id ? Number.NaN : Math.abs(own - timesOf(other)[which]) / HOUR_MS
    if (apart < hours) hours = apart
  }
  return hours
}

/** Hours from an article to the nearest of others, by their own dates; null where no two have one that can be read. */
export const hoursApart = (article: PlacingArticle, others: readonly PlacingArticle[]): number | null => {
  const hours = nearestHours(article, others, 'published')
  return hours === Number.POSITIVE_INFINITY ? null : hours
}

/** The same by the times of first sight where a date is missing; infinite without others. */
export const hoursToNearest = (article: PlacingArticle, others: readonly PlacingArticle[]): number =>
  nearestHours(article, others, 'placed')

/** When an event's articles were out, from the first to the last. */
export const spanOf = (articles: readonly PlacingArticle[]): { first: number; last: number } => {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const article of articles) {
    const { placed } = timesOf(article)
    if (placed < first) first = placed
    if (placed > last) last = placed
  }
  return { first, last }
}

/** Whether an article was out within so many hours of a time span. */
export const isNearSpan = (
  article: PlacingArticle,
  { first, last }: { first: number; last: number },
  hours: number,
): boolean => {
  const { placed } = timesOf(article)
  return placed >= first - hours * HOUR_MS && placed <= last + hours * HOUR_MS
}

/** Whether nothing between the ends of a span is further than so many hours from one of them. */
export const isShortSpan = ({ first, last }: { first: number; last: number }, hours: number): boolean =>
  last - first <= 2 * hours * HOUR_MS
