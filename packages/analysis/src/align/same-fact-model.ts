import {
  type BoostedTrees,
  type Logistic,
  logisticProbability,
  type TreeScore,
  treeProbability,
} from '@parallax/learning'

/**
 * Two models in turn: the first judges a pair of sentences by themselves, the second by that and by what the first one
 * made of the pairs around: is each the other's best match, do the neighbours match, is a third article like both. The second is the mean of trees and of a linear model, which err differently.
 */
export interface SameFactWeights {
  first: BoostedTrees
  second: { trees: BoostedTrees; linear: Logistic }
}

export interface SameFactModel {
  first: TreeScore
  second: TreeScore
}

/** Where the first model gives less than this there is nothing that the pairs around could add to. */
export const FIRST_MIN = 0.01

const models = new WeakMap<SameFactWeights, SameFactModel>()

/** The two models of some weights, made ready once. */
export const sameFactModel = (weights: SameFactWeights): SameFactModel => {
  const before = models.get(weights)
  if (before) return before
  const { first, second } = weights
  const treesSay = treeProbability(second.trees)
  const model = {
    first: treeProbability(first),
    second: (row: ArrayLike<number>) => (treesSay(row) + logisticProbability(second.linear, row)) / 2,
  }
  models.set(weights, model)
  return model
}
