import {
  type CandidateEvent,
  knownAt,
  type LaneEvent,
  type LaneFound,
  type LaneLack,
  type Placement,
  type TermFrequencies,
  type TermReach,
  type WaitingArticle,
} from '@parallax/model'
import { keptSketch } from '../group/kept-sketch.js'
import { articlesNear } from './articles-near.js'
import { begun, joined } from './grown-events.js'
import { type KnownEvent, type KnownEvents, knownArticle } from './known-events.js'
import type { Lack } from './lack.js'
import { type EventOfTerm, type EventsOfTerm, eventsOfTerm, rankedEvents, withAdded } from './ranked-events.js'
import { TermCounts } from './term-counts.js'

/** Of a large event, the articles nearest in time are looked at; more would say the same again. */
const ARTICLES_MAX = 12
/** Where events are to be looked up, so many times as many as are wanted now: what the batch does changes who shares the most. */
const EVENTS_AHEAD = 2
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const reachOf = (around: number, windowHours: number): { from: number; to: number } => ({
  from: around - windowHours * HOUR_MS,
  to: around + windowHours * HOUR_MS,
})

const dayOf = (ms: number): number => Math.floor(ms / DAY_MS)

export interface Sharing {
  indexTerms: readonly string[]
  /** Of the index terms at least. */
  frequencies: TermFrequencies
  /** When the article was out, in milliseconds since 1970. */
  around: number
  windowHours: number
  limit: number
}

/** What a term finds within a reach. */
interface Found {
  reach: TermReach
  events: EventsOfTerm
}

/** A number for the days of a reach. */
const daysKey = ({ from, to }: TermReach): number => from * 2 ** 20 + to

export interface Ranked {
  id: string
  shared: number
}

interface Shared {
  event: KnownEvent
  shared: number
}

interface Within {
  from: number
  to: number
  limit: number
}

/**
 * What a run of the lane knows of the store: what was looked up for it, and what it has done since. It answers as the
 * store would if all of that were written, of which some may be and the rest is on its way.
 */
export class LaneWorld {
  readonly #known: KnownEvents
  readonly #counts = new TermCounts()
  /** By term and reach, what the batch added among them. */
  readonly #ofTerm = new Map<string, Map<number, Found>>()
  /** Of the events that terms find: a number for each id, and the id of each number. */
  readonly #numbers = new Map<string, number>()
  readonly #ids: string[] = []
  readonly #added = new Map<string, EventOfTerm[]>()
  /** null for an event that is not there, or answers with another. */
  readonly #events = new Map<string, KnownEvent | null>()

  constructor(known: KnownEvents) {
    this.#known = known
  }

  /** Takes in what was looked up, and what of it was asked. */
  take(asked: LaneLack, found: LaneFound): void {
    if (asked.terms.length > 0) this.#counts.take(asked.terms, found.frequencies)
    for (const reach of asked.reaches) this.#takeReach(reach, [])
    for (const { days, ids, ...reach } of found.termEvents) {
      const dayOfEach = days.split(' ')
      const events = ids.split(' ').map((id, index) => this.#eventOfTerm(id, Number(dayOfEach[index])))
      this.#takeReach(reach, events)
    }
    // What is known by now may have won articles here since this was asked.
    const unknown = asked.events.filter(({ id }) => this.#events.get(id) === undefined)
    for (const { id } of unknown) this.#events.set(id, null)
    const isUnknown = new Set(unknown.map(({ id }) => id))
    for (const event of found.events) if (isUnknown.has(event.id)) this.#takeEvent(event)
    for (const text of asked.texts) this.#takeText(text, found)
  }

  #takeReach(reach: TermReach, events: readonly EventOfTerm[]): void {
    const ofTerm = this.#ofTerm.get(reach.term) ?? new Map<number, Found>()
    const added = this.#added.get(reach.term) ?? []
    ofTerm.set(daysKey(reach), { reach, events: withAdded(eventsOfTerm(events), added, reach) })
    this.#ofTerm.set(reach.term, ofTerm)
  }

  #eventOfTerm(id: string, day: number): EventOfTerm {
    const number = this.#numbers.get(id) ?? this.#ids.push(id) - 1
    this.#numbers.set(id, number)
    return { number, id, day }
  }

  #takeEvent({ articles, ...event }: LaneEvent): void {
    const known = this.#known.get(event.id)
    if (articles !== null) this.#known.keep({ ...event, articles: articles.map(knownArticle) })
    else if (known?.change === event.change)
      this.#known.keep(isAs(event, known) ? known : { ...event, articles: known.articles })
    else this.#known.forget(event.id)

    const now = this.#known.get(event.id)
    if (now) this.#events.set(event.id, now)
    else this.#events.delete(event.id)
  }

  /** A revision that is gone by now says nothing. */
  #takeText(revisionId: string, { texts }: LaneFound): void {
    const { title, text } = texts.find((one) => one.revisionId === revisionId) ?? { title: '', text: '' }
    keptSketch({ ...{ id: '', outletId: '', lead: '', publishedAt: null, seenAt: '' }, revisionId, title, text })
  }

  /** As `TermCounts` tells them. */
  frequencies(terms: readonly string[], lack: Lack): TermFrequencies | null {
    return this.#counts.frequencies(terms, lack)
  }

  /** An event; null where it is not there, undefined where it is to be looked up. */
  event(id: string, lack: Lack): KnownEvent | null | undefined {
    const event = this.#events.get(id)
    if (event === undefined) lack.event(id, this.#known.get(id)?.change ?? null)
    return event
  }

  /** How often something was placed. */
  get version(): number {
    return this.#counts.placed
  }

  /** As `candidatesFor` of the store: events that share index terms, within the time window; null where something is to be looked up. */
  candidates(sharing: Sharing, lack: Lack): CandidateEvent[] | null {
    const ranked = this.ranked(sharing, lack)
    return ranked && this.nearest(ranked, sharing, lack)
  }

  /** Events that share index terms, those first that share the most; null where something is to be looked up. */
  ranked(sharing: Sharing, lack: Lack): Ranked[] | null {
    const { frequencies, limit } = sharing
    const lists = this.reaches(sharing, lack)
    return lists && rankedEvents(lists, { frequencies, ids: this.#ids, limit })
  }

  /** The numbers of the events that each index term finds; null where something is to be looked up. */
  reaches(
    { around, windowHours, indexTerms }: Pick<Sharing, 'around' | 'windowHours' | 'indexTerms'>,
    lack: Lack,
  ): { term: string; numbers: readonly number[] }[] | null {
    const { from, to } = reachOf(around, windowHours)
    const days = { from: dayOf(from), to: dayOf(to) }
    const terms = [...new Set(indexTerms)]
    const lists = terms.flatMap((term) => {
      const numbers = this.#eventsOf({ term, ...days }, lack)
      return numbers ? [{ term, numbers }] : []
    })
    return lists.length < terms.length ? null : lists
  }

  /** The first of ranked events that lie within the time window; null where something is to be looked up. */
  nearest(
    ranked: readonly Ranked[],
    { around, windowHours, limit }: Pick<Sharing, 'around' | 'windowHours' | 'limit'>,
    lack: Lack,
  ): CandidateEvent[] | null {
    const within = this.#firstWithin(ranked, { ...reachOf(around, windowHours), limit }, lack)
    if (!within) return null
    return within
      .sort((a, b) => b.shared - a.shared || later(a.event, b.event))
      .slice(0, limit)
      .map(({ event }) => articlesNear(event, around, ARTICLES_MAX))
  }

  /** So many of ranked events as were reported within a time, and those that share as much; null where one is to be looked up. */
  #firstWithin(ranked: readonly Ranked[], { from, to, limit }: Within, lack: Lack): Shared[] | null {
    const within: Shared[] = []
    let unknown = 0
    let last = Number.NaN
    for (const { id, shared } of ranked) {
      const wanted = unknown > 0 ? limit * EVENTS_AHEAD : limit
      if (within.length + unknown >= wanted && shared !== last) break
      const event = this.event(id, lack)
      if (event === undefined) unknown += 1
      else if (event && Date.parse(event.lastKnownAt) >= from && Date.parse(event.firstKnownAt) <= to)
        within.push({ event, shared })
      last = shared
    }
    return unknown === 0 ? within : null
  }

  /** The numbers of the latest events of a term, those that the batch added among them. */
  #eventsOf(reach: TermReach, lack: Lack): readonly number[] | null {
    const found = this.#ofTerm.get(reach.term)?.get(daysKey(reach))
    if (!found) lack.reach(reach)
    return found?.events.numbers ?? null
  }

  /** Puts an article where it was placed, under the id that an event gets which it begins. */
  place(article: WaitingArticle, eventId: string, { terms, indexTerms }: Placement): void {
    const event = this.#events.get(eventId)
    this.#events.set(eventId, event ? joined(event, article) : begun(eventId, article))
    const found = this.#eventOfTerm(eventId, dayOf(Date.parse(knownAt(article))))
    for (const term of new Set(indexTerms)) {
      const own = this.#added.get(term) ?? []
      this.#added.set(term, own)
      if (own.some(({ number, day }) => number === found.number && day === found.day)) continue
      own.push(found)
      for (const known of this.#ofTerm.get(term)?.values() ?? [])
        known.events = withAdded(known.events, [found], known.reach)
    }
    this.#counts.place(terms)
  }

  /** Events that are in the store as they are here are known from now on. */
  keep(changes: readonly { id: string; change: number }[]): void {
    for (const { id, change } of changes) {
      const event = this.#events.get(id)
      if (event?.change === change) this.#known.keep(event)
    }
  }
}

/** The very event is kept where it can be, with what was worked out of it. */
const isAs = (event: Omit<LaneEvent, 'articles'>, known: KnownEvent): boolean =>
  event.title === known.title && event.firstKnownAt === known.firstKnownAt && event.lastKnownAt === known.lastKnownAt

const later = (a: KnownEvent, b: KnownEvent): number =>
  a.lastKnownAt === b.lastKnownAt ? (a.id < b.id ? -1 : 1) : a.lastKnownAt > b.lastKnownAt ? -1 : 1
