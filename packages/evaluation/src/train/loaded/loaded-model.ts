import type { LoadedWeights } from '@parallax/language'
import { passageRow, SWITCHES } from '@parallax/language/loaded-training'
import {
  averagedPerceptron,
  fitPerceptron,
  foldsOf,
  type Perceptron,
  type PerceptronOptions,
  perceptronScore,
  probabilityOf,
} from '@parallax/learning'
import { BABE_FILE } from '../../tasks/loaded/loaded-rows.js'
import type { TrainedModel } from '../trained-model.js'
import { leastForF1, leastForMacroF1, leastForPrecision } from './best-least.js'
import { loadedExamples, type PassageExample } from './loaded-examples.js'

const WORD_OPTIONS: PerceptronOptions = {
  hidden: 16,
  epochs: 6,
  batch: 256,
  rate: 0.003,
  switchRate: 0.02,
  ridge: 1e-4,
  switchRidge: 1e-4,
  leastUses: 2,
  dropout: 0.4,
  seed: 1,
}

/** Few rows with many switches: the penalty is what matters. */
const PASSAGE_OPTIONS: PerceptronOptions = {
  ...WORD_OPTIONS,
  hidden: 8,
  epochs: 8,
  batch: 64,
  switchRate: 0.01,
  switchRidge: 3e-3,
  ridge: 1e-3,
}

/**
 * Folds inside the rows that are learned from: the model of passages must see words weighed by one that does not know them.
 * The networks of all folds, averaged, are the model that ships.
 */
const INNER_FOLDS = 4

/** Of the words shown to a reader so many must be right, by the marks of the readers. */
const CERTAIN_PRECISION = 0.7

const fitWords = (examples: readonly PassageExample[], seed: number): Perceptron => {
  const words = examples.flatMap((example) => example.words)
  return fitPerceptron(
    {
      switches: SWITCHES,
      on: words.map(({ on }) => on),
      rows: words.map(({ inputs }) => inputs),
      labels: words.map(({ label }) => label),
    },
    { ...WORD_OPTIONS, seed },
  )
}

interface Weighed {
  example: PassageExample
  /** How likely each of its words is loaded. */
  words: number[]
  fold: number
}

interface Crossed {
  /** The average of the networks that each left a fold out. */
  network: Perceptron
  /** The words of every fold, weighed by the network that left it out. */
  weighed: Weighed[]
}

const crossWords = (examples: readonly PassageExample[]): Crossed => {
  const groups = examples.map(({ group }) => group)
  const folds = foldsOf(groups, INNER_FOLDS)
  const networks = Array.from({ length: INNER_FOLDS }, (_, fold) =>
    fitWords(
      examples.filter((_, at) => folds[at] !== fold),
      fold + 1,
    ),
  )
  const weighed = networks.flatMap((network, fold) => {
    const score = perceptronScore(network)
    return examples
      .filter((_, at) => folds[at] === fold)
      .map((example) => ({
        example,
        words: example.words.map(({ on, inputs }) => probabilityOf(score(on, inputs))),
        fold,
      }))
  })
  return { network: averagedPerceptron(networks), weighed }
}

const fitPassages = (weighed: readonly Weighed[]): Perceptron => {
  const rows = weighed.map(({ example, words }) => passageRow(example.whole, words))
  return fitPerceptron(
    {
      switches: SWITCHES,
      on: rows.map(({ on }) => on),
      rows: rows.map(({ inputs }) => inputs),
      labels: weighed.map(({ example }) => (example.biased ? 1 : 0)),
    },
    PASSAGE_OPTIONS,
  )
}

const weighPassages = (weighed: readonly Weighed[]) =>
  Array.from({ length: INNER_FOLDS }, (_, fold) => {
    const score = perceptronScore(fitPassages(weighed.filter((one) => one.fold !== fold)))
    return weighed
      .filter((one) => one.fold === fold)
      .map(({ example, words }) => {
        const { on, inputs } = passageRow(example.whole, words)
        return { probability: probabilityOf(score(on, inputs)), label: example.biased ? 1 : 0 }
      })
  }).flat()

/** Words that pass judgement, and passages that do. */
export const loadedModel: TrainedModel<LoadedWeights> = {
  name: 'loaded',
  trainedOn: [BABE_FILE],
  weightsFile: 'packages/language/src/loaded/loaded-weights.ts',
  exported: { name: 'LOADED_WEIGHTS', type: 'LoadedWeights', from: './loaded-weights-type.js' },
  chosen:
    'Inputs and options of the networks in five folds by sentence; the three thresholds in four folds inside the rows that are learned from.',
  shownBy: ['loaded'],
  train: (data, { leaveOut = () => false } = {}) => {
    const examples = loadedExamples(data).filter(({ group }) => !leaveOut(group))
    const { network, weighed } = crossWords(examples)
    const words = weighed.flatMap(({ example, words: probabilities }) =>
      example.words.map(({ label }, at) => ({ label, probability: probabilities[at] ?? 0 })),
    )
    return {
      word: network,
      passage: fitPassages(weighed),
      leastWord: leastForF1(words),
      leastCertain: leastForPrecision(words, CERTAIN_PRECISION),
      leastPassage: leastForMacroF1(weighPassages(weighed)),
    }
  },
}
