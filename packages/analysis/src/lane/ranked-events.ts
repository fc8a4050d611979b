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
export const withAdded = (found: EventsOfTerm, added: readonly EventOfTerm[], reach: Days): EventsOfTerm =>
  added.reduce((all, one) => (isNew(all, one, reach) ? withOne(all, one) : all), found)

type Days = Pick<TermReach, 'from' | 'to'>

const isNew = ({ events }: EventsOfTerm, { number, day }: EventOfTerm, { from, to }: Days): boolean =>
  day >= from && day <= to && !events.some((one) => one.number === number && one.day === day)

const withOne = ({ events, numbers }: EventsOfTerm, one: EventOfTerm): EventsOfTerm => {
  const at = events.findIndex((other) => latestFirst(one, other) < 0)
  const own = at < 0 ? [...events, one] : events.toSpliced(at, 0, one)
  if (own.length > EVENTS_OF_TERM_MAX) return eventsOfTerm(own.slice(0, EVENTS_OF_TERM_MAX))
  return { events: own, numbers: numbers.includes(one.number) ? numbers : [...numbers, one.number] }
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

/** Weights are thousandths: so many of them are counted together. */
const STEP = 512

/** How many events share about as much, by steps; made once, and nothing but 0 between two rankings. */
let tally = new Uint32Array(64)

/** A sum that at least `most` of the events reach, if so many there are, and not many more. */
const least = (found: readonly number[], most: number): number => {
  let top = 0
  for (const number of found) {
    const step = Math.max(0, Math.floor((sums[number] as number) / STEP))
    if (step >= tally.length) tally = withRoom(tally, step)
    tally[step] = (tally[step] as number) + 1
    if (step > top) top = step
  }
  let step = top
  for (let reached = tally[step] as number; reached < most && step > 0; reached += tally[step] as number) step -= 1
  tally.fill(0, 0, top + 1)
  return step === 0 ? Number.NEGATIVE_INFINITY : step * STEP
}

const withRoom = (counts: Uint32Array<ArrayBuffer>, step: number): Uint32Array<ArrayBuffer> => {
  const wider = new Uint32Array(2 * step)
  wider.set(counts)
  return wider
}

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
  const atLeast = least(found, most)
  const ranked: { id: string; shared: number }[] = []
  for (const number of found) {
    const shared = sums[number] as number
    sums[number] = Number.NaN
    if (shared >= atLeast) ranked.push({ id: ids[number] as string, shared })
  }
  return ranked.sort((a, b) => b.shared - a.shared || (a.id > b.id ? -1 : 1)).slice(0, most)
}
