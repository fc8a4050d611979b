import type { EventArticle, NewsEvent } from '@parallax/model'
import { type Change, wordDiff } from '../parts/word-diff.js'

export interface EventCardView {
  id: string
  title: string
  /** Outlets in first-seen order; copies of one text are counted with the outlet that had it first. */
  outlets: readonly { name: string; copies: number }[]
  origins: number
  /** Null until the event was compared. */
  counts: NewsEvent['counts'] | null
  /** The two headlines that differ most, with the words of their own marked. */
  pair: readonly { outlet: string; changes: readonly Change[] }[]
  movedAt: string
  /** Articles whose text is not there (yet). */
  withoutText: number
}

function outletsOf(articles: readonly EventArticle[]): EventCardView['outlets'] {
  const families = new Map<string, { name: string; copies: number }>()
  for (const { id, originId, outlet } of articles) {
    const key = originId ?? `alone ${id}`
    const family = families.get(key)
    if (family) family.copies += 1
    else families.set(key, { name: outlet.name, copies: 0 })
  }
  return [...families.values()]
}

/** Two headlines, each with the words that the other lacks as `added`. */
function pairOf(event: NewsEvent): EventCardView['pair'] {
  const [first, second] = (event.headlinePair ?? []).map((id) => event.articles.find((article) => article.id === id))
  if (!first || !second || first.title === second.title) return []
  const { changes } = wordDiff(first.title, second.title)
  const own = changes
    .filter(({ kind }) => kind !== 'added')
    .map((change) => ({ ...change, kind: change.kind === 'removed' ? ('added' as const) : change.kind }))
  return [
    { outlet: first.outlet.name, changes: own },
    { outlet: second.outlet.name, changes: changes.filter(({ kind }) => kind !== 'removed') },
  ]
}

/** What a card of the events list shows. */
export const eventCardView = (event: NewsEvent): EventCardView => ({
  id: event.id,
  title: event.title,
  outlets: outletsOf(event.articles),
  origins: event.origins,
  counts: event.comparisonId === null ? null : event.counts,
  pair: pairOf(event),
  movedAt: event.lastSeenAt,
  withoutText: event.articles.filter(({ textState }) => textState === 'waiting' || textState === 'failed').length,
})
