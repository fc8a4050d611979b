import type { TermFrequencies } from '@parallax/model'

/** An event that is found by a term, on a day. */
export interface EventOfTerm {
  id: string
  day: number
}

export interface EventsOfTerm {
  events: readonly EventOfTerm[]
  /** Each once. */
  ids: readonly string[]
}

export const eventsOfTerm = (events: readonly EventOfTerm[]): EventsOfTerm => ({
  events,
  ids: [...new Set(events.map(({ id }) => id))],
})

/** In the order of the key backwards. */
export const latestFirst = (a: EventOfTerm, b: EventOfTerm): number =>
  b.day - a.day || (a.id === b.id ? 0 : a.id > b.id ? -1 : 1)

/** Terms are kept by the day, so that of the events they find some are just outside the window: this many more are taken. */
const DAYS_COARSER = 3

const weightOf = (term: string, { articles, counts }: TermFrequencies): number =>
  Math.round(1_000 * Math.log((articles + 2) / ((counts.get(term) ?? 0) + 1)))

interface OfTerm {
  term: string
  /** Of events, each once. */
  ids: readonly string[]
}

/** Those events first that share the most terms, rare ones counting more, as the store ranks them. */
export const rankedEvents = (
  lists: readonly OfTerm[],
  { frequencies, limit }: { frequencies: TermFrequencies; limit: number },
): { id: string; shared: number }[] => {
  const sums = new Map<string, number>()
  for (const { term, ids } of lists) {
    const weight = weightOf(term, frequencies)
    for (const id of ids) sums.set(id, (sums.get(id) ?? 0) + weight)
  }
  return [...sums]
    .map(([id, shared]) => ({ id, shared }))
    .sort((a, b) => b.shared - a.shared || (a.id > b.id ? -1 : 1))
    .slice(0, limit * DAYS_COARSER)
}
