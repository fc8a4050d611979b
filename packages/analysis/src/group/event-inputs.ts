import type { Logistic } from '@parallax/learning'
import type { CandidateEvent, PlacingArticle } from '@parallax/model'
import { membersOf } from './event-members.js'
import { hoursApart } from './hours-apart.js'
import { keptSketch } from './kept-sketch.js'
import { PAIR_INPUTS, pairInputs } from './pair-inputs.js'
import { type MeanVectors, type Rarity, type WeighedSketch, weighBeside, weighSketch } from './weighed-sketch.js'

/** What is measured of an article and an event, in the order of a row: first the means over the event's articles. */
export const EVENT_INPUTS = [
  ...PAIR_INPUTS,
  'score',
  'bestScore',
  'worstScore',
  /** Score over that of the best other event, and the same of the best article. */
  'overRival',
  'bestOverRival',
  'rivalScore',
  'overNearest',
  'rank',
  'articles',
  'daysApart',
  'sameOutlet',
] as const

/** The score of an event that there is not. */
const UNMET = -10
const NEAREST = 10

export interface Coming {
  article: PlacingArticle
  weighed: WeighedSketch
}

/** An article that is to be placed, with how rare each of its terms is. */
export const comingArticle = (article: PlacingArticle, rarity: Rarity, means: MeanVectors): Coming => ({
  article,
  weighed: weighSketch(keptSketch(article), rarity, means),
})

/** An event and what each of its articles has in common with the one that is to be placed. */
export interface MeasuredEvent {
  event: CandidateEvent
  members: readonly PlacingArticle[]
  /** A row of `PAIR_INPUTS` for each of the members. */
  rows: readonly Float64Array[]
  daysApart: number
  sameOutlet: boolean
}

const measure = ({ article, weighed }: Coming, event: CandidateEvent, means: MeanVectors): MeasuredEvent => {
  const members = membersOf(event, article)
  const hours = hoursApart(article, event.articles)
  // One array for all rows: an article has hundreds of them.
  const all = new Float64Array(members.length * PAIR_INPUTS.length)
  return {
    event,
    members,
    rows: members.map((member, index) => {
      const row = all.subarray(index * PAIR_INPUTS.length, (index + 1) * PAIR_INPUTS.length)
      pairInputs(weighed, weighBeside(weighed, keptSketch(member), means), row)
      return row
    }),
    daysApart: hours === null ? -1 : Math.floor(hours / 24),
    sameOutlet: event.articles.some(({ outletId, id }) => outletId === article.outletId && id !== article.id),
  }
}

/** Measures an article against the articles of each event that may be its own. */
export const measureEvents = (
  coming: Coming,
  events: readonly CandidateEvent[],
  means: MeanVectors,
): MeasuredEvent[] => {
  return events.map((event) => measure(coming, event, means)).filter(({ members }) => members.length > 0)
}

export const pairScore = ({ bias, weights }: Logistic, row: Float64Array): number => {
  let score = bias
  for (let input = 0; input < weights.length; input += 1) score += (weights[input] ?? 0) * (row[input] as number)
  return Math.max(UNMET, Math.min(-UNMET, score))
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value / values.length, 0)

const bestBut = (values: readonly number[], index: number): number =>
  values.reduce((best, value, at) => (at === index ? best : Math.max(best, value)), UNMET)

const nearestMean = (scores: readonly number[]): number => {
  const sorted = [...scores].sort((a, b) => b - a)
  return mean(Array.from({ length: NEAREST }, (_, rank) => sorted[rank] ?? UNMET))
}

/** A row of `EVENT_INPUTS` for each of the events; `pair` judges two articles by what they share. */
export const eventRows = (events: readonly MeasuredEvent[], pair: Logistic): Float64Array[] => {
  const scores = events.map(({ rows }) => rows.map((row) => pairScore(pair, row)))
  const means = scores.map(mean)
  const bests = scores.map((own) => Math.max(...own))
  const nearest = nearestMean(scores.flat())
  return events.map(({ event, rows, daysApart, sameOutlet }, index) => {
    const row = new Float64Array(EVENT_INPUTS.length)
    for (const pairRow of rows)
      for (let input = 0; input < pairRow.length; input += 1)
        row[input] = (row[input] as number) + (pairRow[input] as number) / rows.length
    const score = means[index] ?? UNMET
    const best = bests[index] ?? UNMET
    const rival = bestBut(means, index)
    const standing = [
      score,
      best,
      Math.min(...(scores[index] ?? [])),
      score - rival,
      best - bestBut(bests, index),
      rival,
    ]
    const rank = means.filter((other) => other > score).length
    row.set(
      [...standing, score - nearest, rank, Math.log(event.articles.length), daysApart, sameOutlet ? 1 : 0],
      PAIR_INPUTS.length,
    )
    return row
  })
}
