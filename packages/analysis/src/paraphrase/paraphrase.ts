import { type BoostedTrees, type Logistic, logisticProbability, treeProbability } from '@parallax/learning'
import { HEADLINE_LIKENESS_WEIGHTS } from './headline-likeness-weights.js'
import { paraphraseInputs } from './paraphrase-inputs.js'
import { SAME_MEANING_WEIGHTS } from './same-meaning-weights.js'

/** A linear model and trees over the same inputs, whose mean is better than either. */
export interface ParaphraseWeights {
  linear: Logistic
  trees: BoostedTrees
}

const meanOf = (row: Float64Array, { linear, trees }: ParaphraseWeights): number =>
  (logisticProbability(linear, row) + treeProbability(trees)(row)) / 2

/** How probable it is that two sentences say the same, 0 to 1. */
export const sameMeaning = (a: string, b: string, weights: ParaphraseWeights = SAME_MEANING_WEIGHTS): number =>
  meanOf(paraphraseInputs(a, b), weights)

/** How much alike two headlines are, from 0, of different matters, to 1, equal in meaning. */
export const headlineLikeness = (
  a: string,
  b: string,
  weights: ParaphraseWeights = HEADLINE_LIKENESS_WEIGHTS,
): number => meanOf(paraphraseInputs(a, b), weights)
