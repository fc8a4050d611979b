import {
  FIRST_INPUTS,
  type LearnablePairs,
  learnablePairs,
  type SameFactWeights,
  SECOND_INPUTS,
} from '@parallax/analysis'
import {
  type BoostedTrees,
  type BoostOptions,
  fitBoostedTrees,
  fitLogistic,
  foldsOf,
  treeProbability,
} from '@parallax/learning'
import type { DataFolder } from '../data/data-folder.js'
import { eventInput, FactsRow, pairKey, placeOf } from '../tasks/facts-rows.js'
import { FOLDS } from './out-of-fold.js'
import type { TrainedModel } from './trained-model.js'

const FILE = 'facts/basil-one-reader.jsonl'

/** What a pair that shares a proposition but says more besides counts for, between 0 and 1 for the same fact. */
const OVERLAP = 0.6
/** Chosen among leaf counts, rates and sizes by cross-validation over events: all within .01 of pair F1. */
const OPTIONS: BoostOptions = {
  trees: 200,
  rate: 0.05,
  depthMax: 3,
  leafMin: 5,
  ridge: 5,
  rowShare: 0.7,
  inputShare: 0.5,
}

/** Of the linear model, per input of deviation 1. */
const RIDGE = 50
/** The second model learns from pairs that the first one thinks possible: the rest teach it nothing, and are six in seven. */
const POSSIBLE = 0.02

interface LabelledEvent {
  event: string
  pairs: LearnablePairs
  labels: number[]
}

const LABELS = { same: 1, conflict: 1, overlap: OVERLAP } as const

const labelledEvent = (row: FactsRow): LabelledEvent => {
  const input = eventInput(row)
  const relations = new Map(row.pairs.map(({ a, b, relation }) => [pairKey(a, b), relation] as const))
  const pairs = learnablePairs(input)
  const labels = pairs.sentences.map((members) =>
    members.reduce((most, { a, b }) => {
      const relation = relations.get(pairKey(placeOf(a, input), placeOf(b, input)))
      return Math.max(most, relation === undefined ? 0 : LABELS[relation])
    }, 0),
  )
  return { event: row.event, pairs, labels }
}

const known = new WeakMap<DataFolder, LabelledEvent[]>()

const labelledEvents = (data: DataFolder): LabelledEvent[] => {
  const found = known.get(data) ?? data.rows(FILE, FactsRow).map(labelledEvent)
  known.set(data, found)
  return found
}

const rowsOf = ({ pairs, labels }: LabelledEvent, inputs: number): Float64Array[] =>
  labels.map((_, at) => pairs.rowOf(at).slice(0, inputs))

const fitFirst = (events: readonly LabelledEvent[]): BoostedTrees =>
  fitBoostedTrees(
    {
      inputs: FIRST_INPUTS,
      rows: events.flatMap((event) => rowsOf(event, FIRST_INPUTS.length)),
      labels: events.flatMap(({ labels }) => labels),
    },
    OPTIONS,
  )

/**
 * Examples for the second model: rows completed by the first model's probabilities, each by a model that was trained
 * without the event.
 */
const secondExamples = (events: readonly LabelledEvent[]) => {
  const folds = foldsOf(
    events.map(({ event }) => event),
    FOLDS,
    2,
  )
  const rows: Float64Array[] = []
  const kept: number[] = []
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const first = treeProbability(fitFirst(events.filter((_, at) => folds[at] !== fold)))
    events.forEach(({ pairs, labels }, at) => {
      if (folds[at] !== fold) return
      pairs.addContext(first).forEach((probability, place) => {
        if (probability < POSSIBLE) return
        rows.push(pairs.rowOf(place).slice())
        kept.push(labels[place] ?? 0)
      })
    })
  }
  return { inputs: SECOND_INPUTS, rows, labels: kept }
}

/** Which sentences of different articles assert the same fact. */
export const sameFact: TrainedModel<SameFactWeights> = {
  name: 'same-fact',
  trainedOn: [FILE],
  weightsFile: 'packages/analysis/src/align/same-fact-weights.ts',
  exported: { name: 'SAME_FACT_WEIGHTS', type: 'SameFactWeights', from: './same-fact-model.js' },
  chosen:
    'Inputs, sizes of the trees, the worth of an overlap and the thresholds by five-fold cross-validation over the events of facts/basil-one-reader; facts/basil was only scored.',
  shownBy: ['facts'],
  train: (data, { leaveOut } = {}) => {
    const events = labelledEvents(data).filter(({ event }) => !leaveOut?.(event))
    const first = fitFirst(events)
    const examples = secondExamples(events)
    return {
      first,
      second: { trees: fitBoostedTrees(examples, OPTIONS), linear: fitLogistic(examples, { ridge: RIDGE }) },
    }
  },
}
