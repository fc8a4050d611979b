import type { TermFrequencies, TermReach } from '@parallax/model'

/** An event that is found by a term, on a day. */
export interface EventOfTerm {
  /** Of the event, as the batch counts them. */
  number: number
  id: string
  day: number
}

export interface EventsOfTerm {
  events: readonly EventOfTerm[]
  /** Of the events, each once. */
  numbers: readonly number[]
}

export const eventsOfTerm = (events: readonly EventOfTerm[]): EventsOfTerm => ({
  events,
  numbers: [...new Set(events.map(({ number }) => number))],
})

/** In the order of the key backwards. */
const latestFirst = (a: EventOfTerm, b: EventOfTerm): number =>
  b.day - a.day || (a.id === b.id ? 0 : a.id > b.id ? -1 : 1)

/** Events that one term brings in, the latest first. */
const EVENTS_OF_TERM_MAX = 64

/** What a term finds when events are added, of those that it finds within the days of a reach. */
export const withAdded = (
  { events, numbers }: EventsOfTerm,
  added: readonly EventOfTerm[],
  { from, to }: Pick<TermReach, 'from' | 'to'>,
): EventsOfTerm => {
  const isNew = ({ number, day }: EventOfTerm) =>
    day >= from && day <= to && !events.some((one) => one.number === number && one.day === day)
  const fresh = added.filter(isNew)
  return fresh.length === 0
    ? { events, numbers }
    : eventsOfTerm([...events, ...fresh].sort(latestFirst).slice(0, EVENTS_OF_TERM_MAX))
}

/** Terms are kept by the day, so that of the events they find some are just outside the window: this many more are taken. */
const DAYS_COARSER = 3

const weightOf = (term: string, { articles, counts }: TermFrequencies): number =>
  Math.round(1_000 * Math.log((articles + 2) / ((counts.get(term) ?? 0) + 1)))

interface OfTerm {
  term: string
  /** Of events, each once. */
  numbers: readonly number[]
}

interface Ranking {
  frequencies: TermFrequencies
  /** The ids of the events by their numbers. */
  ids: readonly string[]
  limit: number
}

/** What each event shares, by number; made once, and nothing but NaN between two rankings. */
let sums = new Float64Array(0)

const least = (values: Float64Array, most: number): number => values.sort()[Math.max(0, values.length - most)] ?? 0

/** Those events first that share the most terms, rare ones counting more, as the store ranks them. */
export const rankedEvents = (
  lists: readonly OfTerm[],
  { frequencies, ids, limit }: Ranking,
): { id: string; shared: number }[] => {
  if (sums.length < ids.length) sums = new Float64Array(2 * ids.length).fill(Number.NaN)
  const found: number[] = []
  for (const { term, numbers } of lists) {
    const weight = weightOf(term, frequencies)
    for (const number of numbers) {
      const sum = sums[number] as number
      if (Number.isNaN(sum)) found.push(number)
      sums[number] = Number.isNaN(sum) ? weight : sum + weight
    }
  }
  const most = limit * DAYS_COARSER
  const atLeast = least(
    Float64Array.from(found, (number) => sums[number] as number),
    most,
  )
  const ranked: { id: string; shared: number }[] = []
  for (const number of found) {
    const shared = sums[number] as number
    sums[number] = Number.NaN
    if (shared >= atLeast) ranked.push({ id: ids[number] as string, shared })
  }
  return ranked.sort((a, b) => b.shared - a.shared || (a.id > b.id ? -1 : 1)).slice(0, most)
}
