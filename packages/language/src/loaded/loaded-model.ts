import {
  type OpenPerceptron,
  openPerceptron,
  type Perceptron,
  type PerceptronScore,
  perceptronScore,
  probabilityOf,
} from '@parallax/learning'
import type { LoadedWeights } from './loaded-weights-type.js'
import type { PassageWords } from './passage-words.js'
import { ownRow, sharedInputs, vectorInputs } from './word-row.js'

interface OpenedModel {
  word: WordModel
  passage: PerceptronScore
}

interface WordModel extends OpenPerceptron {
  /** What the first layer makes of a word's vector, by where that is. */
  ofVector: (vector: number) => Float64Array
}

/** Words are met again and again: half a kilobyte each. */
const KNOWN_MAX = 10_000

const openWordModel = (network: Perceptron): WordModel => {
  const model = openPerceptron(network)
  const known = new Map<number, Float64Array>()
  const ofVector = (vector: number): Float64Array => {
    const before = known.get(vector)
    if (before) return before
    if (known.size >= KNOWN_MAX) known.clear()
    const part = model.partOf(vectorInputs(vector))
    known.set(vector, part)
    return part
  }
  return { ...model, ofVector }
}

const opened = new WeakMap<LoadedWeights, OpenedModel>()

/** The networks of some weights, decoded once. */
export const loadedModel = (weights: LoadedWeights): OpenedModel => {
  const before = opened.get(weights)
  if (before) return before
  const model = { word: openWordModel(weights.word), passage: perceptronScore(weights.passage) }
  opened.set(weights, model)
  return model
}

/** How likely each word of a passage passes judgement, 0 to 1; words that say nothing by themselves: 0. */
export const wordProbabilities = (passage: PassageWords, { score, begin, ofVector }: WordModel): number[] => {
  const shared = begin(sharedInputs(passage))
  const begun = new Float64Array(shared.length)
  return passage.tokens.map(({ stop }, at) => {
    if (stop) return 0
    begun.set(shared)
    const vector = passage.facts[at]?.vector ?? -1
    if (vector >= 0) {
      const part = ofVector(vector)
      for (let unit = 0; unit < begun.length; unit += 1) begun[unit] = (begun[unit] as number) + (part[unit] as number)
    }
    const { on, inputs } = ownRow(passage, at)
    return probabilityOf(score(on, inputs, begun))
  })
}
