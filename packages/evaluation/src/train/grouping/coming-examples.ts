import {
  comingArticle,
  type GroupingWeights,
  type MeasuredEvent,
  measureEvents,
  StoredEvents,
  storedRarity,
} from '@parallax/analysis'
import type { Arrival } from './arrivals.js'
import type { LabelledArticle } from './grouping-sets.js'

/** An article at its arrival, measured against the events that were there, of which all were told rightly so far. */
export interface Decision {
  arrived: LabelledArticle
  events: readonly MeasuredEvent[]
  /** The label of each event's articles. */
  labels: readonly string[]
}

/** The decisions of an arrival, each article put into its right event afterwards. */
export const decisionsOf = ({ articles }: Arrival, means: GroupingWeights['means']): Decision[] => {
  const stored = new StoredEvents()
  const eventIds = new Map<string, string>()
  const labelOf = new Map<string, string>()
  return articles.map((arrived) => {
    const { article, event } = arrived
    const frequencies = stored.frequencies(article)
    const candidates = stored.candidatesFor(article, frequencies)
    const events = measureEvents(comingArticle(article, storedRarity(frequencies), means), candidates, means)
    const eventId = stored.placeIn(eventIds.get(event) ?? null, article, frequencies)
    eventIds.set(event, eventId)
    labelOf.set(eventId, event)
    return { arrived, events, labels: events.map((measured) => labelOf.get(measured.event.id) ?? '') }
  })
}
