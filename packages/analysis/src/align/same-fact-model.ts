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

export const sameFactModel = ({ first, second: { trees, linear } }: SameFactWeights): SameFactModel => {
  const treesSay = treeProbability(trees)
  return { first: treeProbability(first), second: (row) => (treesSay(row) + logisticProbability(linear, row)) / 2 }
}
