import { logisticProbability } from '@parallax/learning'
import { describe, expect, it } from 'vitest'
import { fitSignedLogistic } from './signed-logistic.js'

const ROWS = [
  [1, 1],
  [2, 1],
  [3, 2],
  [6, 1],
  [7, 2],
  [8, 2],
]
const EXAMPLES = { inputs: ['good', 'other'], rows: ROWS, labels: [0, 0, 0, 1, 1, 1] }

describe('fitSignedLogistic', () => {
  it('keeps weights of the sign they should have, and tells the labels by them', () => {
    const model = fitSignedLogistic(EXAMPLES, { good: 1, other: 1 }, 0.1)
    expect(model.weights[0]).toBeGreaterThan(0)
    expect(ROWS.map((row) => Math.round(logisticProbability(model, row)))).toEqual(EXAMPLES.labels)
  })

  it('gives no weight to an input whose sign would be wrong', () => {
    const model = fitSignedLogistic(EXAMPLES, { good: -1 }, 0.1)
    expect(model.weights[0]).toBe(0)
    expect(model.inputs).toEqual(EXAMPLES.inputs)
  })
})
