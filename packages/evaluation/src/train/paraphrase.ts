import { PARAPHRASE_INPUTS, type ParaphraseWeights, paraphraseInputs } from '@parallax/analysis'
import { type BoostOptions, fitBoostedTrees, fitLogistic } from '@parallax/learning'
import type { DataFolder } from '../data/data-folder.js'
import { HEADLINES_FILE, headlinePairs, type LabelledPair, MSRP_FILE, msrpPairs } from '../tasks/paraphrase-rows.js'
import type { TrainedModel } from './trained-model.js'

const RIDGE = 20
const OPTIONS: BoostOptions = {
  trees: 200,
  rate: 0.04,
  depthMax: 3,
  leafMin: 5,
  ridge: 3,
  rowShare: 0.7,
  inputShare: 0.5,
}

const CHOSEN =
  'The mean of a logistic regression (ridge 20) and boosted trees (200 of depth 3, rate 0.04): by five-fold cross-validation, in which pairs with a sentence in common stay together.'

interface Source {
  file: string
  pairs: (data: DataFolder) => LabelledPair[]
}

const fitted = ({ file, pairs }: Source, data: DataFolder, leaveOut: (group: string) => boolean): ParaphraseWeights => {
  const rows = data.kept(`paraphrase rows of ${file}`, () => pairs(data).map(({ a, b }) => paraphraseInputs(a, b)))
  const kept = pairs(data).flatMap((pair, at) => (leaveOut(pair.group) ? [] : [{ pair, row: rows[at] ?? [] }]))
  const examples = {
    inputs: PARAPHRASE_INPUTS,
    rows: kept.map(({ row }) => row),
    labels: kept.map(({ pair }) => pair.label),
  }
  return { linear: fitLogistic(examples, { ridge: RIDGE }), trees: fitBoostedTrees(examples, OPTIONS) }
}

const exported = (name: string) => ({ name, type: 'ParaphraseWeights', from: './paraphrase.js' })

/** Whether two sentences say the same. */
export const sameMeaningModel: TrainedModel<ParaphraseWeights> = {
  name: 'same-meaning',
  trainedOn: [MSRP_FILE],
  weightsFile: 'packages/analysis/src/paraphrase/same-meaning-weights.ts',
  exported: exported('SAME_MEANING_WEIGHTS'),
  chosen: CHOSEN,
  shownBy: ['paraphrase'],
  train: (data, { leaveOut = () => false } = {}) => fitted({ file: MSRP_FILE, pairs: msrpPairs }, data, leaveOut),
}

/** How much alike two headlines are. */
export const headlineLikenessModel: TrainedModel<ParaphraseWeights> = {
  name: 'headline-likeness',
  trainedOn: [HEADLINES_FILE],
  weightsFile: 'packages/analysis/src/paraphrase/headline-likeness-weights.ts',
  exported: exported('HEADLINE_LIKENESS_WEIGHTS'),
  chosen: CHOSEN,
  shownBy: ['paraphrase'],
  train: (data, { leaveOut = () => false } = {}) =>
    fitted({ file: HEADLINES_FILE, pairs: headlinePairs }, data, leaveOut),
}
