import { expect, test } from 'vitest'
import { averagedPerceptron } from './averaged-perceptron.js'
import { fitPerceptron, type PerceptronOptions } from './fit-perceptron.js'
import { perceptronScore } from './perceptron.js'
import { seededRandom } from './random.js'

const OPTIONS: PerceptronOptions = {
  hidden: 8,
  epochs: 60,
  batch: 20,
  rate: 0.01,
  switchRate: 0.02,
  ridge: 1e-5,
  switchRidge: 1e-5,
  leastUses: 2,
  dropout: 0,
  seed: 1,
}

/** Yes where the two inputs are of different sign, which no linear model learns, or where switch 7 is on. */
const examples = () => {
  const random = seededRandom(3)
  const rows = Array.from({ length: 400 }, () => [random() * 2 - 1, random() * 2 - 1])
  const on = rows.map((_, at) => (at % 5 === 0 ? [7, 3] : [3]))
  const labels = rows.map(([a = 0, b = 0], at) => (at % 5 === 0 || a * b < 0 ? 1 : 0))
  return { switches: 16, on, rows, labels }
}

test('it learns what inputs say together, and what a switch says by itself', () => {
  const score = perceptronScore(fitPerceptron(examples(), OPTIONS))
  const { on, rows, labels } = examples()
  const right = rows.filter((row, at) => score(on[at] ?? [], row) > 0 === (labels[at] === 1)).length
  expect(right).toBeGreaterThan(370)
  expect(score([3, 7], [0.5, 0.5])).toBeGreaterThan(score([3], [0.5, 0.5]) + 2)
})

test('the same examples give the same network, which is plain JSON', () => {
  const network = fitPerceptron(examples(), { ...OPTIONS, dropout: 0.3, epochs: 3 })
  expect(fitPerceptron(examples(), { ...OPTIONS, dropout: 0.3, epochs: 3 })).toEqual(network)
  const reread = JSON.parse(JSON.stringify(network))
  expect(perceptronScore(reread)([7], [1, -1])).toBe(perceptronScore(network)([7], [1, -1]))
})

test('a switch that is hardly ever on weighs nothing', () => {
  const { on, ...rest } = examples()
  const score = perceptronScore(fitPerceptron({ ...rest, on: [[3, 11], ...on.slice(1)] }, OPTIONS))
  expect(score([11], [0.2, 0.2])).toBe(score([], [0.2, 0.2]))
})

test('the average of networks says the mean of what they say', () => {
  const networks = [1, 2, 3].map((seed) => fitPerceptron(examples(), { ...OPTIONS, seed, epochs: 5, hidden: 3 + seed }))
  const mean = networks.reduce((sum, network) => sum + perceptronScore(network)([3, 7], [0.5, -0.3]) / 3, 0)
  expect(perceptronScore(averagedPerceptron(networks))([3, 7], [0.5, -0.3])).toBeCloseTo(mean, 1)
})
