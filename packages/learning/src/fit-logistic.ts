import type { Logistic } from './logistic.js'
import { sigmoid } from './sigmoid.js'
import { solve } from './solve.js'

/** Rows to learn from. */
export interface Examples {
  /** Names of the inputs, in the order of each row. */
  inputs: readonly string[]
  rows: readonly ArrayLike<number>[]
  /** 1 or 0 for each row, or a probability between. */
  labels: readonly number[]
  /** How much each row counts; 1 for each when missing. */
  weights?: readonly number[]
}

interface Scale {
  means: number[]
  deviations: number[]
}

const scaleOf = (rows: readonly ArrayLike<number>[], inputs: number): Scale => {
  const means = new Array<number>(inputs).fill(0)
  const deviations = new Array<number>(inputs).fill(0)
  for (const row of rows) for (let i = 0; i < inputs; i += 1) means[i] = (means[i] ?? 0) + (row[i] ?? 0) / rows.length
  for (const row of rows)
    for (let i = 0; i < inputs; i += 1) {
      const off = (row[i] ?? 0) - (means[i] ?? 0)
      deviations[i] = (deviations[i] ?? 0) + (off * off) / rows.length
    }
  return { means, deviations: deviations.map((variance) => Math.sqrt(variance) || 1) }
}

interface Sums {
  gradient: Float64Array
  hessian: Float64Array[]
}

const sumsOf = (examples: Examples, scaled: readonly Float64Array[], beta: Float64Array): Sums => {
  const size = beta.length
  const gradient = new Float64Array(size)
  const hessian = Array.from({ length: size }, () => new Float64Array(size))
  scaled.forEach((row, index) => {
    let logOdds = 0
    for (let i = 0; i < size; i += 1) logOdds += (row[i] ?? 0) * (beta[i] ?? 0)
    const probability = sigmoid(logOdds)
    const weight = examples.weights?.[index] ?? 1
    const error = ((examples.labels[index] ?? 0) - probability) * weight
    const curve = Math.max(1e-9, probability * (1 - probability) * weight)
    for (let i = 0; i < size; i += 1) {
      const value = row[i] ?? 0
      gradient[i] = (gradient[i] ?? 0) + value * error
      const line = hessian[i]
      if (!line || value === 0) continue
      for (let j = 0; j <= i; j += 1) line[j] = (line[j] ?? 0) + curve * value * (row[j] ?? 0)
    }
  })
  return { gradient, hessian }
}

/**
 * A logistic regression with an L2 penalty (`ridge`, per standardised input, never on the bias), by Newton's method on
 * inputs of mean 0 and deviation 1; the weights that come back are for the inputs as they are.
 */
export const fitLogistic = (examples: Examples, { ridge = 1, steps = 25 } = {}): Logistic => {
  const inputs = examples.inputs.length
  const { means, deviations } = scaleOf(examples.rows, inputs)
  const scaled = examples.rows.map((row) =>
    Float64Array.from({ length: inputs + 1 }, (_, i) =>
      i === inputs ? 1 : ((row[i] ?? 0) - (means[i] ?? 0)) / (deviations[i] ?? 1),
    ),
  )
  const beta = new Float64Array(inputs + 1)
  for (let step = 0; step < steps; step += 1) {
    const { gradient, hessian } = sumsOf(examples, scaled, beta)
    for (let i = 0; i < inputs; i += 1) {
      gradient[i] = (gradient[i] ?? 0) - ridge * (beta[i] ?? 0)
      const line = hessian[i]
      if (line) line[i] = (line[i] ?? 0) + ridge
    }
    const change = solve(hessian, gradient)
    for (let i = 0; i <= inputs; i += 1) beta[i] = (beta[i] ?? 0) + (change[i] ?? 0)
    if (change.every((value) => Math.abs(value) < 1e-7)) break
  }
  const weights = means.map((_, i) => (beta[i] ?? 0) / (deviations[i] ?? 1))
  const bias = (beta[inputs] ?? 0) - weights.reduce((sum, weight, i) => sum + weight * (means[i] ?? 0), 0)
  return { inputs: examples.inputs, bias, weights }
}
