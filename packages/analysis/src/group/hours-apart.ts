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

const nearestHours = (ms: number, others: readonly number[]): number =>
  others.reduce((hours, other) => Math.min(hours, Math.abs(ms - other) / HOUR_MS), Number.POSITIVE_INFINITY)

/** Hours from an article to the nearest of others, by their own dates; null where no two have one that can be read. */
export const hoursApart = (article: PlacingArticle, others: readonly PlacingArticle[]): number | null => {
  const { published } = timesOf(article)
  if (Number.isNaN(published)) return null
  const dated = others.flatMap((other) => {
    const ms = timesOf(other).published
    return other.id === article.id || Number.isNaN(ms) ? [] : [ms]
  })
  return dated.length === 0 ? null : nearestHours(published, dated)
}

/** The same by the times of first sight where a date is missing; infinite without others. */
export const hoursToNearest = (article: PlacingArticle, others: readonly PlacingArticle[]): number =>
  nearestHours(
    timesOf(article).placed,
    others.flatMap((other) => (other.id === article.id ? [] : [timesOf(other).placed])),
  )
