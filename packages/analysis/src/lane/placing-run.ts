import {
  type CandidateEvent,
  knownAt,
  type LaneFound,
  type LaneLack,
  type LanePlacement,
  type PlacingArticle,
  type TermFrequencies,
  type WaitingArticle,
} from '@parallax/model'
import { membersOf } from '../group/event-members.js'
import { indexTermsOf, termsOf } from '../group/index-terms-of.js'
import { unsketched } from '../group/kept-sketch.js'
import { areSummed, meanLeads } from '../group/near-events.js'
import { type Nearby, nearbyOf, placeNearby } from '../group/place-in-event.js'
import { WINDOW_HOURS } from '../group/placing-rule.js'
import { roundUpParts } from '../group/round-up.js'
import type { KnownEvents } from './known-events.js'
import { Lack } from './lack.js'
import { LaneWorld, type Ranked } from './lane-world.js'

const CANDIDATES_MOST = 40

/** An article with the id that an event gets which it begins. */
export interface Coming {
  article: WaitingArticle
  freshId: string
}

interface Waiting extends Coming {
  terms: readonly string[]
}

interface Ranking {
  version: number
  frequencies: TermFrequencies
  ranked: readonly Ranked[]
}

/** A batch of articles that go to their events one after the other, each as if those before it were placed already. */
export class PlacingRun {
  readonly #coming: readonly Waiting[]
  readonly #world: LaneWorld
  readonly #placements: LanePlacement[] = []
  readonly #rankings = new Map<Waiting, Ranking>()
  /** Those that could have been placed when it was last looked. */
  readonly #isReady = new Set<Waiting>()

  constructor(coming: readonly Coming[], known: KnownEvents) {
    this.#coming = coming.map((one) => ({ ...one, terms: termsOf(one.article) }))
    this.#world = new LaneWorld(known)
  }

  /** Goes on with what was asked and found, to the end or to what is to be looked up. */
  advance(asked: LaneLack, found: LaneFound): { lack: LaneLack } | { done: LanePlacement[] } {
    this.#world.take(asked, found)
    for (;;) {
      const next = this.#coming[this.#placements.length]
      if (!next) return { done: this.#placements }
      const nearby = this.#prepare(next, new Lack())
      if (!nearby) return { lack: this.#lackOfAll() }

      const { article, freshId } = next
      const placement = placeNearby(nearby)
      this.#world.place(article, placement.eventId ?? freshId, placement)
      this.#placements.push({ articleId: article.id, freshId, placement })
    }
  }

  /** Tells which events are in the store as this batch left them. */
  keep(changes: readonly { id: string; change: number }[]): void {
    this.#world.keep(changes)
  }

  /** What the articles to come will need as well, as far as that can be told now, but for those that lacked nothing before. */
  #lackOfAll(): LaneLack {
    const lack = new Lack()
    for (const coming of this.#coming.slice(this.#placements.length))
      if (coming === this.#coming[this.#placements.length] || !this.#isReady.has(coming))
        if (this.#prepare(coming, lack)) this.#isReady.add(coming)
    return lack.found()
  }

  #prepare(coming: Waiting, lack: Lack): Nearby | null {
    const { article } = coming
    const ranking = this.#rank(coming, lack)
    if (!ranking) return null
    const query = { around: Date.parse(knownAt(article)), windowHours: WINDOW_HOURS, limit: CANDIDATES_MOST }
    const candidates = this.#world.nearest(ranking.ranked, query, lack)
    if (!candidates || !areSummable(candidates, lack)) return null

    const nearby = nearbyOf(article, candidates, ranking.frequencies)
    const lookedAt = roundUpParts(article).length > 0 ? candidates : nearby.near
    return areSketched(
      lookedAt.map((event) => membersOf(event, article)),
      lack,
    )
      ? nearby
      : null
  }

  /** The events that share an article's terms, as long as nothing is placed the same; null where something is to be looked up. */
  #rank(coming: Waiting, lack: Lack): Ranking | null {
    const { version } = this.#world
    const known = this.#rankings.get(coming)
    if (known?.version === version) return known
    const { article, terms } = coming
    const frequencies = this.#world.frequencies(terms, lack)
    if (!frequencies) return null
    const query = { around: Date.parse(knownAt(article)), windowHours: WINDOW_HOURS, limit: CANDIDATES_MOST }
    const indexTerms = indexTermsOf(terms, frequencies)
    const ranked = this.#world.ranked({ ...query, indexTerms, frequencies }, lack)
    if (!ranked) return null
    const ranking = { version, frequencies, ranked }
    this.#rankings.set(coming, ranking)
    return ranking
  }
}

/** Whether the leads of all events are known in the mean, or can be. The mean outlasts the words of the articles. */
const areSummable = (events: readonly CandidateEvent[], lack: Lack): boolean => {
  const unsummed = events.map((event) => membersOf(event)).filter((members) => !areSummed(members))
  if (!areSketched(unsummed, lack)) return false
  for (const members of unsummed) meanLeads(members)
  return true
}

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
