import type { AttributionWeights } from '@parallax/language'
import { attributionModel } from '@parallax/language/attributions'
import { type BoostedTrees, type BoostOptions, fitBoostedTrees, foldsOf } from '@parallax/learning'
import { QUOTES_FILE } from '../../tasks/quotes/quotes-rows.js'
import type { TrainedModel } from '../trained-model.js'
import { attributionExamples } from './attribution-examples.js'
import { addContentExamples, noContentExamples } from './content-examples.js'
import { type GoldArticle, goldArticles } from './gold-attributions.js'
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

/** What is rated last has the ratings before it among its inputs: flatter trees are enough. */
const CONTENT_TREES: BoostOptions = {
  trees: 100,
  rate: 0.12,
  depthMax: 5,
  leafMin: 20,
  ridge: 3,
  rowShare: 0.7,
  inputShare: 0.5,
}
/** Contents are rated in articles that their cues and boundaries were not learned from. */
const HALVES = 2

type Steps = Omit<AttributionWeights, 'content'>

const trainSteps = (articles: readonly GoldArticle[]): Steps => {
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
}

const trainContent = (articles: readonly GoldArticle[]): BoostedTrees => {
  const halves = foldsOf(
    articles.map(({ id }) => id),
    HALVES,
    3,
  )
  const examples = noContentExamples()
  for (let half = 0; half < HALVES; half += 1) {
    const steps = trainSteps(articles.filter((_, index) => halves[index] !== half))
    const asked = articles.filter((_, index) => halves[index] === half)
    addContentExamples(examples, asked, attributionModel({ ...steps, content: NOTHING_LEARNED }))
  }
  return fitBoostedTrees(examples, CONTENT_TREES)
}
const NOTHING_LEARNED: BoostedTrees = { inputs: [], base: 0, trees: [] }

/** Who says what: which words attribute, what they say, and whose it is. */
export const attributionsModel: TrainedModel<AttributionWeights> = {
  name: 'attributions',
  trainedOn: [QUOTES_FILE],
  weightsFile: 'packages/language/src/quotes/attribution-weights.ts',
  exported: { name: 'ATTRIBUTION_WEIGHTS', type: 'AttributionWeights', from: './attribution-weights-type.js' },
  chosen: 'Options of the trees and the thresholds by overlap F1 in five folds by article.',
  shownBy: ['quotes'],
  train: (data, { leaveOut = () => false } = {}) => {
    const articles = goldArticles(data).filter(({ id }) => !leaveOut(id))
    return { ...trainSteps(articles), content: trainContent(articles) }
  },
}
