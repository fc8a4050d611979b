import type { ComparedCounts, CorrectionPreview, EventArticle, NewsEvent } from '@parallax/model'

type Fate = 'stays' | 'leaves' | 'comes'

interface PreviewedArticle {
  id: string
  outlet: string
  title: string
  fate: Fate
}

interface PreviewedCount {
  words: string
  before: number | null
  after: number | null
}

export interface PreviewedEvent {
  /** null for an event that would be begun. */
  id: string | null
  title: string
  /** The title of the event that would answer for it. */
  mergedInto: string | null
  articlesBefore: number
  articlesAfter: number
  articles: readonly PreviewedArticle[]
  counts: readonly PreviewedCount[]
}

const COUNTS: readonly { key: keyof ComparedCounts; words: string }[] = [
  { key: 'origins', words: 'independent origins' },
  { key: 'shared', words: 'shared facts' },
  { key: 'conflicts', words: 'conflicts' },
  { key: 'onlyHere', words: 'only here' },
]

const fateOf = (id: string, { before, after }: { before: readonly string[]; after: readonly string[] }): Fate => {
  if (!after.includes(id)) return 'leaves'
  return before.includes(id) ? 'stays' : 'comes'
}

/** What becomes of each event: its articles with what happens to them, and its counts before and after. */
export function previewedEvents(preview: CorrectionPreview, known: readonly NewsEvent[]): PreviewedEvent[] {
  const articles = new Map<string, EventArticle>(known.flatMap((event) => event.articles.map((one) => [one.id, one])))
  const titles = new Map(preview.events.map(({ id, title }) => [id, title]))
  return preview.events.map(({ id, title, articlesBefore, articlesAfter, mergedInto }) => {
    const compared = preview.difference?.events.find((one) => one.id === id)
    const sides = { before: articlesBefore, after: articlesAfter }
    const ids = [...new Set([...articlesBefore, ...articlesAfter])]
    return {
      id,
      title,
      mergedInto: mergedInto === null ? null : (titles.get(mergedInto) ?? 'another event'),
      articlesBefore: articlesBefore.length,
      articlesAfter: articlesAfter.length,
      articles: ids.map((articleId) => ({
        id: articleId,
        outlet: articles.get(articleId)?.outlet.name ?? 'an outlet',
        title: articles.get(articleId)?.title ?? '',
        fate: fateOf(articleId, sides),
      })),
      counts: compared
        ? COUNTS.map(({ key, words }) => ({
            words,
            before: compared.before?.[key] ?? null,
            after: compared.after?.[key] ?? null,
          }))
        : [],
    }
  })
}
