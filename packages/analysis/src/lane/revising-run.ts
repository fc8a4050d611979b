import type { CandidateEvent, EventMiddle, LaneFound, LaneLack, LaneRevision } from '@parallax/model'
import { membersOf } from '../group/event-members.js'
import { WINDOW_HOURS } from '../group/placing-rule.js'
import { regroupingsOf, regroupTermsOf } from '../group/regroupings-of.js'
import { articlesNear } from './articles-near.js'
import type { KnownEvents } from './known-events.js'
import { Lack } from './lack.js'
import { LaneWorld } from './lane-world.js'
import { areSketched } from './placing-run.js'

const NEIGHBOURS_MOST = 12
/** Of a large event this many articles are looked at, those nearest to its middle. */
const ARTICLES_MAX = 50
const HOUR_MS = 3_600_000

interface Look {
  event: CandidateEvent
  neighbours: CandidateEvent[]
  seen: { id: string; change: number }[]
}

/** A batch of events, each held against those that share its terms within the time window. */
export class RevisingRun {
  readonly #middles: readonly EventMiddle[]
  readonly #world: LaneWorld
  readonly #revisions: LaneRevision[] = []
  #next = 0

  constructor(middles: readonly EventMiddle[], known: KnownEvents) {
    this.#middles = middles
    this.#world = new LaneWorld(known)
  }

  /** Goes on with what was asked and found, to the end or to what is to be looked up. */
  advance(asked: LaneLack, found: LaneFound): { lack: LaneLack } | { done: LaneRevision[] } {
    this.#world.take(asked, found)
    for (; ; this.#next += 1) {
      const middle = this.#middles[this.#next]
      if (!middle) return { done: this.#revisions }
      const revision = this.#revise(middle, new Lack())
      if (revision === undefined) return { lack: this.#lackOfAll() }
      if (revision) this.#revisions.push(revision)
    }
  }

  #lackOfAll(): LaneLack {
    const lack = new Lack()
    for (const middle of this.#middles.slice(this.#next)) this.#look(middle, lack)
    return lack.found()
  }

  /** null for an event that is gone, undefined where something is to be looked up. */
  #revise(middle: EventMiddle, lack: Lack): LaneRevision | null | undefined {
    const look = this.#look(middle, lack)
    if (!look) return look
    const { event, neighbours, seen } = look
    const frequencies = this.#world.frequencies(regroupTermsOf(event), lack)
    if (!frequencies) return undefined
    const [regrouping = null] = regroupingsOf(event, neighbours, frequencies)
    return { eventId: event.id, seen, regrouping }
  }

  #look({ id, first, last, terms }: EventMiddle, lack: Lack): Look | null | undefined {
    const own = this.#world.event(id, lack)
    if (own === null) return null
    const frequencies = this.#world.frequencies(terms, lack)
    if (!own || !frequencies) return undefined

    const [from, to] = [Date.parse(first), Date.parse(last)]
    const around = (from + to) / 2
    const windowHours = WINDOW_HOURS + (to - from) / HOUR_MS / 2
    const query = { indexTerms: terms, frequencies, around, windowHours, limit: NEIGHBOURS_MOST + 1 }
    const sharing = this.#world.candidates(query, lack)
    const event = articlesNear(own, around, ARTICLES_MAX)
    const isReady = areSketched([event.articles], lack)
    if (isReady) this.#world.frequencies(regroupTermsOf(event), lack)
    if (!sharing || !isReady) return undefined

    const neighbours = sharing.filter((one) => one.id !== id).slice(0, NEIGHBOURS_MOST)
    const members = neighbours.map((one) => membersOf(one))
    if (!areSketched(members, lack)) return undefined
    const seen = [event, ...neighbours].map((one) => ({
      id: one.id,
      change: this.#world.event(one.id, lack)?.change ?? 0,
    }))
    return { event, neighbours, seen }
  }
}
