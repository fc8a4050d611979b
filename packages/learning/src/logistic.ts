import { sigmoid } from './sigmoid.js'

/** A logistic model: log odds = bias + sum of weight x input. */
export interface Logistic {
  /** Names of the inputs, in their order. */
  inputs: readonly string[]
  bias: number
  weights: readonly number[]
}

/** The probability, 0 to 1, that a fitted model gives to one row of inputs. */
export const logisticProbability = ({ bias, weights }: Logistic, row: ArrayLike<number>): number => {
  let logOdds = bias
  for (let input = 0; input < weights.length; input += 1) logOdds += (weights[input] ?? 0) * (row[input] ?? 0)
  return sigmoid(logOdds)
}
