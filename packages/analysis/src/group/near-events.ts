import type { CandidateEvent, PlacingArticle } from '@parallax/model'
import type { Coming } from './event-inputs.js'
import { membersOf } from './event-members.js'
import { keptSketch } from './kept-sketch.js'
import { meanOf } from './mean-of.js'
import { FIELD_COUNT, FIELDS, type Leads } from './sketch.js'
import type { WeighedSketch } from './weighed-sketch.js'

/**
 * Of the events nearest by their leads so many are measured in full: this many at most, and no more than the least once they
 * have as many articles, since what an event's rivals are is told by the nearest. Where more than eight are candidates, the decision
 * is another than if all were measured in 1 of 722 articles of ecbplus, 0 of 335 of seesaw and 2 of 579 of allsides, undated.
 */
const NEAR_MAX = 8
const NEAR_MIN = 3
const ARTICLES_MIN = 20

/** How much the lead of an article weighs on each of its terms, by id: a table with open addresses, a quarter full. */
class LeadWeights {
  readonly #ids: Int32Array
  /** 0 is an empty place. */
  readonly #weights: Float64Array
  readonly #mask: number

  constructor({ sketch, rarities }: WeighedSketch) {
    const size = 2 ** Math.max(4, Math.ceil(Math.log2(4 * sketch.leads.ids.length + 1)))
    this.#ids = new Int32Array(size)
    this.#weights = new Float64Array(size)
    this.#mask = size - 1
    for (let term = 0; term < sketch.ids.length; term += 1) {
      const rarity = rarities[term] as number
      const weight = (sketch.counts[term * FIELD_COUNT + FIELDS.lead] as number) * rarity * rarity
      if (weight > 0) this.#put(sketch.ids[term] as number, weight)
    }
  }

  #put(id: number, weight: number): void {
    let place = id & this.#mask
    while (this.#weights[place] !== 0) place = (place + 1) & this.#mask
    this.#ids[place] = id
    this.#weights[place] = weight
  }

  /** The dot product with a lead of length 1. */
  likeness({ ids, weights }: Leads): number {
    const own = this.#weights
    let sum = 0
    for (let at = 0; at < ids.length; at += 1) {
      const id = ids[at] as number
      let place = id & this.#mask
      while (own[place] !== 0) {
        if (this.#ids[place] === id) {
          sum += (own[place] as number) * (weights[at] as number)
          break
        }
        place = (place + 1) & this.#mask
      }
    }
    return sum
  }
}

/** By the articles that stand for an event. */
const means = new WeakMap<readonly PlacingArticle[], Leads>()

/** Whether the mean of their leads is known, so that their sketches are not asked for. */
export const areSummed = (members: readonly PlacingArticle[]): boolean => means.has(members)

/** The mean of the leads of an event's articles. */
export const meanLeads = (members: readonly PlacingArticle[]): Leads => {
  const known = means.get(members)
  if (known) return known
  const mean = meanOf(members.map((member) => keptSketch(member).leads))
  means.set(members, mean)
  return mean
}

/**
 * Of the events that may be an article's own, those whose leads are most like its own in the mean: measuring an event in
 * full takes many times as long. The order of `events` is kept.
 */
export const nearEvents = (
  { article, weighed }: Coming,
  events: readonly CandidateEvent[],
  most = NEAR_MAX,
): CandidateEvent[] => {
  if (events.length <= most) return [...events]
  const own = new LeadWeights(weighed)
  const nearest = events
    .map((event) => {
      const members = membersOf(event, article)
      return { event, articles: members.length, likeness: own.likeness(meanLeads(members)) }
    })
    .sort((a, b) => b.likeness - a.likeness || (a.event.id < b.event.id ? -1 : 1))
  const near = new Set<CandidateEvent>()
  let count = 0
  for (const { event, articles } of nearest) {
    if (near.size === most || (near.size >= NEAR_MIN && count >= ARTICLES_MIN)) break
    near.add(event)
    count += articles
  }
  return events.filter((event) => near.has(event))
}
