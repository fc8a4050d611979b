import {
  type CandidateEvent,
  knownAt,
  type LaneFound,
  type LaneLack,
  type PlacingArticle,
  type TermFrequencies,
  type WaitingArticle,
} from '@parallax/model'
import { type ArticleWords, keepWords } from '../group/article-words.js'
import { membersOf } from '../group/event-members.js'
import { indexTermsOf } from '../group/index-terms-of.js'
import { unsketched } from '../group/kept-sketch.js'
import { areSummed } from '../group/near-events.js'
import { type Decision, decideNearby, type Nearby, nearbyOf } from '../group/place-in-event.js'
import { WINDOW_HOURS } from '../group/placing-rule.js'
import { roundUpParts } from '../group/round-up.js'
import type { KnownEvents } from './known-events.js'
import { Lack } from './lack.js'
import { LaneWorld, type Ranked, type Sharing } from './lane-world.js'

const CANDIDATES_MOST = 40

/** An article that was read, with the id that an event gets which it begins. */
export interface Coming {
  article: WaitingArticle
  freshId: string
  words: ArticleWords
}

export interface PlacingStep {
  asked: LaneLack
  found: LaneFound
  /** The place behind the last article that is meant, counted from the first of the run. */
  until: number
}

/** Where an article goes. */
export interface LaneDecision extends Decision {
  articleId: string
  freshId: string
}

interface Waiting {
  article: WaitingArticle
  freshId: string
  terms: readonly string[]
}

interface Ranking {
  version: number
  frequencies: TermFrequencies
  ranked: readonly Ranked[]
}

/** Articles that go to their events one after the other, batch after batch, each as if those before it were placed already. */
export class PlacingRun {
  readonly #coming: Waiting[] = []
  readonly #world: LaneWorld
  #decided = 0
  /** Where the batch begins that came in last. */
  #latest = 0
  /** Those that were not given back yet. */
  #decisions: LaneDecision[] = []
  readonly #rankings = new Map<Waiting, Ranking>()
  /** Those that could have been placed when it was last looked. */
  readonly #isReady = new Set<Waiting>()

  constructor(known: KnownEvents) {
    this.#world = new LaneWorld(known)
  }

  /** Lets the next batch in. */
  come(coming: readonly Coming[]): void {
    this.#latest = this.#coming.length
    for (const { article, freshId, words } of coming) {
      keepWords(article, words)
      this.#coming.push({ article, freshId, terms: words.terms })
    }
  }

  /** Goes on with what was asked and found, to the end of the batch, for so many articles at most, or to what is to be looked up. */
  advance(
    { asked, found, until }: PlacingStep,
    most = Number.POSITIVE_INFINITY,
  ): { lack: LaneLack } | { done: LaneDecision[] } {
    this.#world.take(asked, found)
    for (;;) {
      const next = this.#decided < until && this.#decisions.length < most ? this.#coming[this.#decided] : undefined
      if (!next) return { done: this.#decisions.splice(0) }
      const nearby = this.#prepare(next, new Lack())
      if (!nearby) return { lack: this.#lackOfAll(until) }

      const { article, freshId } = next
      const decision = decideNearby(nearby)
      this.#world.place(article, decision.placement.eventId ?? freshId, decision.placement)
      this.#decisions.push({ articleId: article.id, freshId, ...decision })
      this.#decided += 1
    }
  }

  /**
   * Takes in what was looked up for the batch that came in last, and tells what it lacks then, as far as that can be told by
   * now. Which events are measured for its articles is told when they are decided on.
   */
  prepare({ asked, found, until }: PlacingStep): LaneLack {
    this.#world.take(asked, found)
    const lack = new Lack()
    const isSearched = asked.terms.length + asked.reaches.length === 0 && asked.events.length + asked.texts.length > 0
    if (!isSearched) for (const coming of this.#coming.slice(this.#latest, until)) this.#candidates(coming, lack)
    return lack.found()
  }

  /** Tells which events are in the store as a batch left them. */
  keep(changes: readonly { id: string; change: number }[]): void {
    this.#world.keep(changes)
  }

  /** What the articles of the batch will need as well, as far as that can be told now, but for those that lacked nothing before. */
  #lackOfAll(until: number): LaneLack {
    const lack = new Lack()
    for (const coming of this.#coming.slice(this.#decided, until))
      if (coming === this.#coming[this.#decided] || !this.#isReady.has(coming))
        if (this.#prepare(coming, lack)) this.#isReady.add(coming)
    return lack.found()
  }

  #prepare(coming: Waiting, lack: Lack): Nearby | null {
    const { article } = coming
    const found = this.#candidates(coming, lack)
    if (!found) return null
    const { candidates, frequencies } = found
    const nearby = nearbyOf(article, candidates, frequencies)
    const lookedAt = roundUpParts(article).length > 0 ? candidates : nearby.near
    return areSketched(
      lookedAt.map((event) => membersOf(event, article)),
      lack,
    )
      ? nearby
      : null
  }

  /** The events that may be an article's own, whose leads can be told in the mean; null where something is to be looked up. */
  #candidates(coming: Waiting, lack: Lack): { candidates: CandidateEvent[]; frequencies: TermFrequencies } | null {
    const ranking = this.#rank(coming, lack)
    if (!ranking) return null
    const { ranked, frequencies } = ranking
    const query = { around: Date.parse(knownAt(coming.article)), windowHours: WINDOW_HOURS, limit: CANDIDATES_MOST }
    const candidates = this.#world.nearest(ranked, query, lack)
    return candidates && areSummable(candidates, lack) ? { candidates, frequencies } : null
  }

  /** The events that share an article's terms, as long as nothing is placed the same; null where something is to be looked up. */
  #rank(coming: Waiting, lack: Lack): Ranking | null {
    const { version } = this.#world
    const known = this.#rankings.get(coming)
    if (known?.version === version) return known
    const search = this.#search(coming, lack)
    const ranked = search && this.#world.ranked(search, lack)
    if (!ranked) return null
    const ranking = { version, frequencies: search.frequencies, ranked }
    this.#rankings.set(coming, ranking)
    return ranking
  }

  /** By what the events of an article are looked for; null where something is to be looked up. */
  #search({ article, terms }: Waiting, lack: Lack): Sharing | null {
    const frequencies = this.#world.frequencies(terms, lack)
    if (!frequencies) return null
    const query = { around: Date.parse(knownAt(article)), windowHours: WINDOW_HOURS, limit: CANDIDATES_MOST }
    const search = { ...query, indexTerms: indexTermsOf(terms, frequencies), frequencies }
    return this.#world.reaches(search, lack) ? search : null
  }
}

/** Whether the leads of all events are known in the mean, or can be. The mean outlasts the words of the articles. */
const areSummable = (events: readonly CandidateEvent[], lack: Lack): boolean =>
  areSketched(
    events.map((event) => membersOf(event)).filter((members) => !areSummed(members)),
    lack,
  )

/** Whether the words of all articles that stand for events are known. */
export const areSketched = (ofEvents: readonly (readonly PlacingArticle[])[], lack: Lack): boolean => {
  let isKnown = true
  for (const articles of ofEvents)
    for (const revisionId of unsketched(articles)) {
      lack.text(revisionId)
      isKnown = false
    }
  return isKnown
}
