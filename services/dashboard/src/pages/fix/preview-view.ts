import type { ComparedCounts, CorrectionPreview, EventArticle, NewsEvent } from '@parallax/model'
import { words } from '../../words/index.js'

type Fate = 'stays' | 'leaves' | 'comes'

interface PreviewedArticle {
  id: string
  outlet: string
  title: string
  fate: Fate
}

interface PreviewedCount {
  counted: (typeof COUNTED)[number]
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

const COUNTED = ['origins', 'shared', 'conflicts', 'onlyHere'] as const satisfies readonly (keyof ComparedCounts)[]

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
      mergedInto: mergedInto === null ? null : (titles.get(mergedInto) ?? words.preview.anotherEvent),
      articlesBefore: articlesBefore.length,
      articlesAfter: articlesAfter.length,
      articles: ids.map((articleId) => ({
        id: articleId,
        outlet: articles.get(articleId)?.outlet.name ?? words.preview.anOutlet,
        title: articles.get(articleId)?.title ?? '',
        fate: fateOf(articleId, sides),
      })),
      counts: compared
        ? COUNTED.map((counted) => ({
            counted,
            before: compared.before?.[counted] ?? null,
            after: compared.after?.[counted] ?? null,
          }))
        : [],
    }
  })
}
