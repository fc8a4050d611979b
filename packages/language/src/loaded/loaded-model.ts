import {
  type OpenPerceptron,
  openPerceptron,
  type PerceptronScore,
  perceptronScore,
  probabilityOf,
} from '@parallax/learning'
import type { LoadedWeights } from './loaded-weights-type.js'
import type { PassageWords } from './passage-words.js'
import { ownRow, sharedInputs } from './word-row.js'

interface OpenedModel {
  word: OpenPerceptron
  passage: PerceptronScore
}

const opened = new WeakMap<LoadedWeights, OpenedModel>()

/** The networks of some weights, decoded once. */
export const loadedModel = (weights: LoadedWeights): OpenedModel => {
  const before = opened.get(weights)
  if (before) return before
  const model = { word: openPerceptron(weights.word), passage: perceptronScore(weights.passage) }
  opened.set(weights, model)
  return model
}

/** How likely each word of a passage passes judgement, 0 to 1; words that say nothing by themselves: 0. */
export const wordProbabilities = (passage: PassageWords, { score, sumOf }: OpenPerceptron): number[] => {
  const shared = sumOf(sharedInputs(passage))
  return passage.tokens.map(({ stop }, at) => {
    if (stop) return 0
    const { on, inputs } = ownRow(passage, at)
    return probabilityOf(score(on, inputs, shared))
  })
}
