import { type Examples, fitLogistic, type Logistic } from '@parallax/learning'

/** 1: more of it may only speak for, -1: only against; 0: either. By the name of the input. */
export type Signs = Readonly<Record<string, 1 | 0 | -1>>

const isWrong = (weight: number, sign: number): boolean => sign !== 0 && weight * sign < 0

/**
 * A logistic model whose weights have the signs that reason gives them. Inputs with a weight of the wrong sign are taken
 * out, the worst first, until none is left: on few rows such weights are accidents of the sample.
 */
export const fitSignedLogistic = (examples: Examples, signs: Signs, ridge: number): Logistic => {
  const kept = new Set(examples.inputs)
  for (;;) {
    const places = examples.inputs.flatMap((name, place) => (kept.has(name) ? [place] : []))
    const inputs = places.map((place) => examples.inputs[place] ?? '')
    const rows = examples.rows.map((row) => places.map((place) => row[place] ?? 0))
    const { bias, weights } = fitLogistic({ ...examples, inputs, rows }, { ridge })
    const scale = (at: number): number => {
      const values = rows.map((row) => row[at] ?? 0)
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length
      return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
    }
    const wrong = inputs
      .map((name, at) => ({ name, weight: weights[at] ?? 0, size: Math.abs(weights[at] ?? 0) * scale(at) }))
      .filter(({ name, weight }) => isWrong(weight, signs[name] ?? 0))
      .sort((a, b) => b.size - a.size)
    const [worst] = wrong
    if (worst) {
      kept.delete(worst.name)
      continue
    }
    const short = (value: number): number => Number(value.toPrecision(5))
    const weightOf = new Map(inputs.map((name, at) => [name, short(weights[at] ?? 0)]))
    return {
      inputs: examples.inputs,
      bias: short(bias),
      weights: examples.inputs.map((name) => weightOf.get(name) ?? 0),
    }
  }
}
