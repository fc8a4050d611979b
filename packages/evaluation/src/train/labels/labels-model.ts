import { eventLabels, overlap, PAIR_INPUTS, pairRow } from '@parallax/language/label-training'
import { type Examples, fitLogistic, type Logistic, seededRandom } from '@parallax/learning'
import type { DataFolder } from '../../data/data-folder.js'
import { LABELS_FILE, type LabelledEvent, labelledEvents } from '../../tasks/labels/labels-rows.js'
import type { TrainedModel } from '../trained-model.js'

/** Pairs drawn of every event, whatever its size: they are many, and each event has its say. */
const PAIRS_OF_EVENT = 30_000
/** Of the weights, per input of deviation 1. */
const RIDGE = 50

type Pairs = Pick<Examples, 'rows' | 'labels'>

/** Pairs of an event's labels, drawn at random, the same every time. */
const pairsOf = ({ articles, mentions }: LabelledEvent): Pairs => {
  const found = eventLabels(articles)
  const all = (found.length * (found.length - 1)) / 2
  const random = seededRandom(1)
  const rows: number[][] = []
  const labels: number[] = []
  found.forEach((a, at) => {
    found.slice(0, at).forEach((b, other) => {
      if (random() * all > PAIRS_OF_EVENT || overlap(a, b)) return
      rows.push(pairRow(a, b))
      labels.push(mentions[at]?.concept === mentions[other]?.concept ? 1 : 0)
    })
  })
  return { rows, labels }
}

const labelPairs = (data: DataFolder): (Pairs & { event: string })[] =>
  data.kept('label pairs', () => labelledEvents(data).map((event) => ({ event: event.event, ...pairsOf(event) })))

const short = (value: number): number => Number(value.toPrecision(5))

/** Which labels of an event mean the same. */
export const labelsModel: TrainedModel<Logistic> = {
  name: 'labels',
  trainedOn: [LABELS_FILE],
  weightsFile: 'packages/language/src/labels/label-weights.ts',
  exported: { name: 'LABEL_WEIGHTS', type: 'Logistic', from: '@parallax/learning' },
  chosen: 'Inputs, penalty and the two thresholds by leaving one event out of five.',
  shownBy: ['labels'],
  train: (data, { leaveOut } = {}) => {
    const events = labelPairs(data).filter(({ event }) => !leaveOut?.(event))
    const rows = events.flatMap((event) => event.rows)
    const labels = events.flatMap((event) => event.labels)
    const { bias, weights } = fitLogistic({ inputs: PAIR_INPUTS, rows, labels }, { ridge: RIDGE })
    return { inputs: PAIR_INPUTS, bias: short(bias), weights: weights.map(short) }
  },
}
