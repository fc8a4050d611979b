import {
  firstProbabilities,
  firstWordInputs,
  secondWordInputs,
  WORD_FIRST_INPUTS,
  WORD_SECOND_INPUTS,
  type WordAlignmentWeights,
  wordsOf,
  wordTable,
} from '@parallax/analysis'
import { type BoostedTrees, type BoostOptions, fitBoostedTrees, seededRandom } from '@parallax/learning'
import { type AlignedPair, alignedPairs, MTREF_FILE } from '../tasks/wordalign-rows.js'
import type { TrainedModel } from './trained-model.js'

const OPTIONS: BoostOptions = {
  trees: 120,
  rate: 0.1,
  depthMax: 4,
  leafMin: 10,
  ridge: 3,
  rowShare: 0.7,
  inputShare: 0.6,
}
/** Sentence pairs learned from, so that training takes a minute where all of them take ten. */
const PAIRS_MAX = 700
/** Of the words that do not stand for each other one in so many is learned from, with so many times the weight. */
const THINNING = 6

interface Table extends Pick<AlignedPair, 'sure'> {
  table: ReturnType<typeof wordTable>
}

const fitted = (
  tables: readonly Table[],
  inputs: readonly string[],
  rowsOf: (one: Table) => Float64Array,
): BoostedTrees => {
  const random = seededRandom(1)
  const examples = { inputs, rows: [] as Float64Array[], labels: [] as number[], weights: [] as number[] }
  for (const one of tables) {
    const columns = one.table.b.length
    const sure = new Set(one.sure.map(([i, j]) => i * columns + j))
    const rows = rowsOf(one)
    for (let at = 0; at < rows.length / inputs.length; at += 1) {
      const label = sure.has(at) ? 1 : 0
      if (label === 0 && random() >= 1 / THINNING) continue
      examples.rows.push(rows.slice(at * inputs.length, (at + 1) * inputs.length))
      examples.labels.push(label)
      examples.weights.push(label === 1 ? 1 : THINNING)
    }
  }
  return fitBoostedTrees(examples, OPTIONS)
}

const fitFirst = (tables: readonly Table[]): BoostedTrees =>
  fitted(tables, WORD_FIRST_INPUTS, ({ table }) => firstWordInputs(table))

/** Which words of two sentences stand for each other. */
export const wordAlignmentModel: TrainedModel<WordAlignmentWeights> = {
  name: 'word-alignment',
  trainedOn: [MTREF_FILE],
  weightsFile: 'packages/analysis/src/word-alignment/word-alignment-weights.ts',
  exported: { name: 'WORD_ALIGNMENT_WEIGHTS', type: 'WordAlignmentWeights', from: './align-words.js' },
  chosen:
    'Two boosted trees models in turn, the second trained on what halves of the first say about the other half; sizes by hand, the threshold on pairs apart.',
  shownBy: ['wordalign'],
  train: (data, { leaveOut = () => false } = {}) => {
    const tables = alignedPairs(data)
      .filter(({ group }) => !leaveOut(group))
      .slice(0, PAIRS_MAX)
      .map(({ a, b, sure }): Table => ({ table: wordTable(wordsOf(a), wordsOf(b)), sure }))
    const halves = [0, 1].map((half) => tables.filter((_, at) => at % 2 === half))
    const known = new Map<Table, Float64Array>()
    halves.forEach((half, at) => {
      const first = fitFirst(halves[1 - at] ?? [])
      for (const one of half) known.set(one, firstProbabilities(one.table, first))
    })
    const second = fitted(tables, WORD_SECOND_INPUTS, (one) =>
      secondWordInputs(one.table, known.get(one) ?? new Float64Array()),
    )
    return { first: fitFirst(tables), second }
  },
}
