import { sigmoid } from './sigmoid.js'

/**
 * A network of one hidden layer beside a linear model, as plain JSON. Log odds = bias + the weights of the switches that
 * are on + second layer of max(0, first layer of the inputs). Numbers of the first layer and the switches lie in base64.
 */
export interface Perceptron {
  inputs: number
  hidden: number
  switches: number
  bias: number
  /** The weight of a switch is its byte, -127 to 127, times this. */
  switchScale: number
  /** A signed byte a switch. */
  switchBytes: string
  /** `hidden` floats of 4 bytes, little-endian, an input. */
  first: string
  offsets: readonly number[]
  second: readonly number[]
}

/**
 * The log odds of a row: the numbers of the switches that are on, and its inputs. Where many rows have some inputs in
 * common, `begun` may be what the first layer makes of those, and the row has 0 in their places.
 */
export type PerceptronScore = (on: ArrayLike<number>, row: ArrayLike<number>, begun?: Float64Array) => number

export interface OpenPerceptron {
  score: PerceptronScore
  /** What the first layer makes of some inputs, to begin from. */
  begin: (row: ArrayLike<number>) => Float64Array
  /** What some inputs add to that. */
  partOf: (row: ArrayLike<number>) => Float64Array
}

/** Adds the inputs of a row, each times its weights, to the sums of the units: as many weights an input as there are units. */
const addProducts = (
  layer: Float64Array,
  row: ArrayLike<number>,
  weights: Float64Array,
  { inputs, hidden }: { inputs: number; hidden: number },
): void => {
  for (let input = 0, from = 0; input < inputs; input += 3, from += 3 * hidden) {
    const one = row[input] as number
    const two = input + 1 < inputs ? (row[input + 1] as number) : 0
    const three = input + 2 < inputs ? (row[input + 2] as number) : 0
    if (one === 0 && two === 0 && three === 0) continue
    for (let unit = 0, a = from, b = a + hidden, c = b + hidden; unit < hidden; unit += 1, a += 1, b += 1, c += 1)
      layer[unit] =
        (layer[unit] as number) +
        one * (weights[a] as number) +
        two * (weights[b] as number) +
        three * (weights[c] as number)
  }
}

/** What a network says of rows. Decoded once, so keep it. */
export const perceptronScore = (network: Perceptron): PerceptronScore => openPerceptron(network).score

/** The same, and sums of what rows have in common. Decoded once, so keep it. */
export const openPerceptron = (network: Perceptron): OpenPerceptron => {
  const { inputs, hidden, bias, switchScale, offsets, second } = network
  const bytes = Int8Array.from(Buffer.from(network.switchBytes, 'base64'))
  const packed = Buffer.from(network.first, 'base64')
  // Inputs are taken three at a time, so that a unit's sum is loaded and stored a third as often; those missing are 0.
  const groups = Math.ceil(inputs / 3)
  const first = new Float64Array(groups * 3 * hidden)
  for (let at = 0; at < inputs * hidden; at += 1) first[at] = packed.readFloatLE(at * 4)
  const start = Float64Array.from({ length: hidden }, (_, unit) => offsets[unit] as number)
  const layer = new Float64Array(hidden)
  const size = { inputs, hidden }
  const score: PerceptronScore = (on, row, begun = start) => {
    let logOdds = bias
    for (let at = 0; at < on.length; at += 1) logOdds += (bytes[on[at] as number] as number) * switchScale
    layer.set(begun)
    addProducts(layer, row, first, size)
    for (let unit = 0; unit < hidden; unit += 1)
      logOdds += Math.max(0, layer[unit] as number) * (second[unit] as number)
    return logOdds
  }
  const from = (sum: Float64Array, row: ArrayLike<number>): Float64Array => {
    addProducts(sum, row, first, size)
    return sum
  }
  return {
    score,
    begin: (row) => from(Float64Array.from(start), row),
    partOf: (row) => from(new Float64Array(hidden), row),
  }
}

/** The probability, 0 to 1, of log odds. */
export const probabilityOf = (logOdds: number): number => sigmoid(logOdds)
