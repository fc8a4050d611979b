import type { AttributionWeights } from '@parallax/language'
import { type BoostOptions, fitBoostedTrees } from '@parallax/learning'
import { QUOTES_FILE } from '../../tasks/quotes/quotes-rows.js'
import type { TrainedModel } from '../trained-model.js'
import { attributionExamples } from './attribution-examples.js'
import { goldArticles } from './gold-attributions.js'
import { learnLexicon } from './learn-lexicon.js'

const CUE_TREES: BoostOptions = {
  trees: 80,
  rate: 0.12,
  depthMax: 6,
  leafMin: 2,
  ridge: 3,
  rowShare: 0.7,
  inputShare: 0.5,
}
/** Where a content begins and ends hangs on more words together. */
const BOUNDARY_TREES: BoostOptions = { ...CUE_TREES, trees: 120, rate: 0.1, rowShare: 0.8 }

/** Who says what: which words attribute, what they say, and whose it is. */
export const attributionsModel: TrainedModel<AttributionWeights> = {
  name: 'attributions',
  trainedOn: [QUOTES_FILE],
  weightsFile: 'packages/language/src/quotes/attribution-weights.ts',
  exported: { name: 'ATTRIBUTION_WEIGHTS', type: 'AttributionWeights', from: './attribution-weights-type.js' },
  chosen: 'Options of the trees and the two thresholds by overlap F1 in five folds by article.',
  shownBy: ['quotes'],
  train: (data, { leaveOut = () => false } = {}) => {
    const articles = goldArticles(data).filter(({ id }) => !leaveOut(id))
    const examples = attributionExamples(articles)
    return {
      lexicon: learnLexicon(articles),
      cue: fitBoostedTrees(examples.cue, CUE_TREES),
      startAfter: fitBoostedTrees(examples.startAfter, BOUNDARY_TREES),
      endAfter: fitBoostedTrees(examples.endAfter, BOUNDARY_TREES),
      endBefore: fitBoostedTrees(examples.endBefore, BOUNDARY_TREES),
      startBefore: fitBoostedTrees(examples.startBefore, BOUNDARY_TREES),
      source: fitBoostedTrees(examples.source, CUE_TREES),
    }
  },
}
