import { treeProbability } from '@parallax/learning'
import type { AlsoIn, CandidateEvent, PlacingArticle } from '@parallax/model'
import { comingArticle, eventRows, measureEvents } from './event-inputs.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { hoursApart } from './hours-apart.js'
import { nearEvents } from './near-events.js'
import { ALSO_MIN, SHARED_TERMS_MIN } from './placing-rule.js'
import { roundUpParts } from './round-up.js'
import { sharedWith } from './shared-with.js'
import { termShares } from './term-shares.js'
import type { Rarity } from './weighed-sketch.js'

const ALSO_MAX = 5

export interface Several {
  article: PlacingArticle
  candidates: readonly CandidateEvent[]
  rarity: Rarity
  weights: GroupingWeights
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits))

interface Told {
  eventId: string
  score: number
  also: AlsoIn
}

/** The event that one part tells, judged as if the part were an article without a title; undefined where none surely. */
const toldIn = (part: string, index: number, { article, candidates, rarity, weights }: Several): Told | undefined => {
  const alone = {
    ...article,
    id: `${article.id} part ${index}`,
    revisionId: undefined,
    title: '',
    lead: part,
    text: part,
  }
  const coming = comingArticle(alone, rarity, weights.means)
  const measured = measureEvents(coming, nearEvents(coming, candidates), weights.means)
  const scores = eventRows(measured, weights.pair).map(treeProbability(weights.event))
  const [best, second] = measured
    .map((one, at) => ({ ...one, score: scores[at] ?? 0 }))
    .sort((a, b) => b.score - a.score || (a.event.id < b.event.id ? -1 : 1))
  if (!best || best.score < ALSO_MIN) return undefined
  const shares = termShares(coming.weighed, best.members, best.score)
  if (shares.size < SHARED_TERMS_MIN) return undefined
  const hours = hoursApart(article, best.event.articles)
  const runnerUp = second && { eventId: second.event.id, title: second.event.title, score: rounded(second.score, 4) }
  const why = {
    ...sharedWith(alone, shares),
    hoursApart: hours === null ? null : rounded(hours, 1),
    score: rounded(best.score, 4),
    runnerUp: runnerUp && runnerUp.score > 0 ? runnerUp : null,
  }
  return { eventId: best.event.id, score: best.score, also: { eventId: best.event.id, why } }
}

/**
 * The events that an article reports in parts of its own, but for the one it was placed in; empty for an article of one
 * event. Only where the title announces a round-up or a live page, and two parts or more tell different events with a
 * probability of `ALSO_MIN` each: background paragraphs tell of older events too, and are no report of them.
 */
export const alsoReported = (several: Several, eventId: string | null): AlsoIn[] => {
  const best = new Map<string, Told>()
  roundUpParts(several.article).forEach((part, index) => {
    const told = toldIn(part, index, several)
    if (told && told.score > (best.get(told.eventId)?.score ?? 0)) best.set(told.eventId, told)
  })
  if (best.size < 2) return []
  return [...best.values()]
    .filter((told) => told.eventId !== eventId)
    .sort((a, b) => b.score - a.score || (a.eventId < b.eventId ? -1 : 1))
    .slice(0, ALSO_MAX)
    .map(({ also }) => also)
}
