import type { PlacingArticle } from '@parallax/model'
import { averageLink } from './average-link.js'
import { pairScore } from './event-inputs.js'
import { byTime } from './event-order.js'
import type { GroupingWeights } from './grouping-weights-type.js'
import { keptSketch } from './kept-sketch.js'
import { PAIR_INPUTS, pairInputs } from './pair-inputs.js'
import { APART_MAX } from './placing-rule.js'
import { type Rarity, weighSketch } from './weighed-sketch.js'

/**
 * The groups of articles inside an event that have next to nothing to do with each other: between any two the mean
 * probability of one event, by what their articles share alone, is below `APART_MAX`. Their articles in order of time.
 */
export const groupsInside = (
  articles: readonly PlacingArticle[],
  rarity: Rarity,
  { pair, means }: GroupingWeights,
): PlacingArticle[][] => {
  const sorted = [...articles].sort(byTime)
  const weighed = sorted.map((article) => weighSketch(keptSketch(article), rarity, means))
  const row = new Float64Array(PAIR_INPUTS.length)
  const linked = weighed.flatMap((one, a) =>
    weighed.slice(a + 1).map((other, after) => {
      pairInputs(one, other, row)
      return { a, b: a + 1 + after, probability: 1 / (1 + Math.exp(-pairScore(pair, row))) }
    }),
  )
  const probabilities = linked.map(({ probability }) => probability)
  return averageLink(sorted.length, { pairs: linked, probabilities }, APART_MAX).map((group) =>
    group.flatMap((at) => sorted[at] ?? []),
  )
}
