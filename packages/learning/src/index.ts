export { averagedPerceptron } from './averaged-perceptron.js'
export { type BoostedTrees, type TreeScore, treeProbability, treeScore } from './boosted-trees.js'
export { type BoostOptions, fitBoostedTrees } from './fit-boosted-trees.js'
export { type Examples, fitLogistic } from './fit-logistic.js'
export { fitPerceptron, type PerceptronExamples, type PerceptronOptions } from './fit-perceptron.js'
export { foldsOf } from './folds.js'
export { type Logistic, logisticProbability } from './logistic.js'
export {
  type OpenPerceptron,
  openPerceptron,
  type Perceptron,
  type PerceptronScore,
  perceptronScore,
  probabilityOf,
} from './perceptron.js'
export { seededRandom } from './random.js'
