import type { EventCounts, OutletName } from '@parallax/model'
import type { EventCard } from '@parallax/store'
import { type Change, wordDiff } from '../parts/word-diff.js'

export interface EventCardView {
  id: string
  title: string
  /** Outlets in first-seen order; copies of one text are counted with the outlet that had it first. */
  outlets: readonly { outlet: OutletName; copies: number }[]
  origins: number
  /** Null until the event was compared. */
  counts: EventCounts | null
  /** The two headlines that differ most, with the words of their own marked. */
  pair: readonly { outlet: string; changes: readonly Change[] }[]
  movedAt: string
  /** Articles whose text is not there (yet). */
  withoutText: number
}

function outletsOf({ articles }: EventCard): EventCardView['outlets'] {
  const families = new Map<string, { outlet: OutletName; copies: number }>()
  for (const { id, originId, outlet } of articles) {
    const key = originId ?? `alone:${id}`
    const family = families.get(key)
    if (family) family.copies += 1
    else families.set(key, { outlet, copies: 0 })
  }
  return [...families.values()]
}

/** Headlines with less in common are shown without marks: everything would be marked. */
const MARK_MIN = 0.25

/** A headline with the words that the other one lacks as `added`, verbatim. */
function ownWords(headline: string, other: string): readonly Change[] {
  const { changes, alike } = wordDiff(other, headline)
  return alike < MARK_MIN ? [{ kind: 'same', text: headline }] : changes.filter(({ kind }) => kind !== 'removed')
}

function pairOf({ headlines }: EventCard): EventCardView['pair'] {
  const [first, second] = headlines ?? []
  if (!first || !second || first.title === second.title) return []
  return [
    { outlet: first.outlet, changes: ownWords(first.title, second.title) },
    { outlet: second.outlet, changes: ownWords(second.title, first.title) },
  ]
}

/** What a card of the events list shows. */
export const eventCardView = (event: EventCard): EventCardView => ({
  id: event.id,
  title: event.title,
  outlets: outletsOf(event),
  origins: event.origins,
  counts: event.comparisonId === null ? null : event.counts,
  pair: pairOf(event),
  movedAt: event.lastSeenAt,
  withoutText: event.withoutText,
})
