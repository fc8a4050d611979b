import { type BoostedTrees, type TreeScore, treeProbability } from '@parallax/learning'

/**
 * Two models in turn: the first judges a pair of sentences by themselves, the second by that and by what the first one
 * made of the pairs around: is each the other's best match, do the neighbours match, is a third article like both.
 */
export interface SameFactWeights {
  first: BoostedTrees
  second: BoostedTrees
}

export interface SameFactModel {
  first: TreeScore
  second: TreeScore
}

export const sameFactModel = ({ first, second }: SameFactWeights): SameFactModel => ({
  first: treeProbability(first),
  second: treeProbability(second),
})
