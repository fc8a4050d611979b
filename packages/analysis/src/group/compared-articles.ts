import { type Logistic, logisticProbability, treeProbability } from '@parallax/learning'
import type { PlacingArticle } from '@parallax/model'
import { BEYOND_INPUTS, beyondNeighbours } from './beyond-neighbours.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { keptSketch } from './kept-sketch.js'
import { type NearPair, nearPairs } from './near-pairs.js'
import { PAIR_INPUTS, pairInputs } from './pair-inputs.js'
import { FIELD_COUNT, FIELDS, type Sketch } from './sketch.js'
import { SURROUNDING_INPUTS, surroundings } from './surroundings.js'
import { termRarity } from './term-rarity.js'
import { type MeanVectors, weighSketch } from './weighed-sketch.js'

/** Articles that are all there at once, and the measures of those pairs of them that may report one event. */
export interface ComparedArticles {
  count: number
  pairs: readonly NearPair[]
  /** A row of `PAIR_INPUTS` for each pair. */
  rows: readonly Float64Array[]
}

const leadCounts = (sketches: readonly Sketch[]): Map<number, number> => {
  const counts = new Map<number, number>()
  for (const { ids, counts: own } of sketches)
    ids.forEach((id, term) => {
      if ((own[term * FIELD_COUNT + FIELDS.lead] as number) > 0) counts.set(id, (counts.get(id) ?? 0) + 1)
    })
  return counts
}

/** Measures the articles against each other; a term's rarity is that among them and in general news. */
export const compareArticles = (articles: readonly PlacingArticle[], means: MeanVectors): ComparedArticles => {
  const sketches = articles.map(keptSketch)
  const counts = leadCounts(sketches)
  const rarity = termRarity(sketches.length, (id) => counts.get(id) ?? 0)
  const weighed = sketches.map((sketch) => weighSketch(sketch, rarity, means))
  const pairs = nearPairs(weighed)
  const rows = pairs.map(({ a, b }) => {
    const row = new Float64Array(PAIR_INPUTS.length)
    const [one, other] = [weighed[a], weighed[b]]
    if (one && other) pairInputs(one, other, row)
    return row
  })
  return { count: articles.length, pairs, rows }
}

export const STANDING_INPUTS = [...PAIR_INPUTS, ...SURROUNDING_INPUTS, ...BEYOND_INPUTS] as const

/** Log odds beyond this are equally sure. */
const SCORE_MAX = 10

const logOdds = (probability: number): number =>
  Math.max(-SCORE_MAX, Math.min(SCORE_MAX, Math.log(probability / (1 - probability))))

/** A row of `STANDING_INPUTS` for each pair; `pair` is the model of what two articles share. */
export const standingRows = (compared: ComparedArticles, pair: Logistic): Float64Array[] => {
  const { count, pairs, rows } = compared
  const scores = Float64Array.from(rows, (row) => logOdds(logisticProbability(pair, row)))
  const beyond = beyondNeighbours(compared, scores)
  return surroundings(count, pairs, scores).map((around, index) => {
    const whole = new Float64Array(STANDING_INPUTS.length)
    whole.set(rows[index] ?? [])
    whole.set(around, PAIR_INPUTS.length)
    whole.set(beyond[index] ?? [], PAIR_INPUTS.length + SURROUNDING_INPUTS.length)
    return whole
  })
}

/** For each pair the probability, 0 to 1, that the two articles report one event. */
export const sameEventProbabilities = (compared: ComparedArticles, { pair, standing }: GroupingWeights): Float64Array =>
  Float64Array.from(standingRows(compared, pair), treeProbability(standing))
