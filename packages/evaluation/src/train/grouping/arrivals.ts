import { seededRandom } from '@parallax/learning'
import type { GroupingSet, LabelledArticle } from './grouping-sets.js'

/** Articles of one set in an order that they may come in. */
export interface Arrival {
  name: string
  articles: readonly LabelledArticle[]
}

const HOUR_MS = 3_600_000
const BEGIN = Date.parse('2026-01-05T00:00:00.000Z')
/** All events of a set happen within so many days, so that many look alike at once, as in a stream of all news. */
const CROWDED_DAYS = 12
/** An event is reported over so many hours. */
const REPORTED_HOURS = 30

const shuffled = (articles: readonly LabelledArticle[], seed: number): LabelledArticle[] => {
  const random = seededRandom(seed)
  return articles
    .map((article) => ({ article, key: random() }))
    .sort((a, b) => a.key - b.key)
    .map(({ article }) => article)
}

const at = (labelled: LabelledArticle, publishedAt: string | null): LabelledArticle => ({
  ...labelled,
  article: { ...labelled.article, publishedAt, seenAt: publishedAt ?? labelled.article.seenAt },
})

const crowded = ({ articles }: GroupingSet, seed: number): LabelledArticle[] => {
  const random = seededRandom(seed)
  const begins = new Map<string, number>()
  const dated = articles.map((labelled) => {
    const begin = begins.get(labelled.event) ?? BEGIN + random() * CROWDED_DAYS * 24 * HOUR_MS
    begins.set(labelled.event, begin)
    return at(labelled, new Date(begin + random() ** 2 * REPORTED_HOURS * HOUR_MS).toISOString())
  })
  return dated.sort((a, b) => ((a.article.publishedAt ?? '') < (b.article.publishedAt ?? '') ? -1 : 1))
}

const isDated = ({ articles }: GroupingSet): boolean => articles.every(({ article }) => article.publishedAt !== null)

/** How the articles of a set may come: by their dates, without any, and all events within some days. */
export const arrivals = (set: GroupingSet): Arrival[] => [
  ...(isDated(set) ? [{ name: 'by date', articles: set.articles }] : []),
  { name: 'undated', articles: shuffled(set.articles, 1).map((labelled) => at(labelled, null)) },
  { name: 'crowded', articles: crowded(set, 2) },
]
