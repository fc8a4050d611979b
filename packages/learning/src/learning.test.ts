import { expect, test } from 'vitest'
import {
  type BoostedTrees,
  fitBoostedTrees,
  fitLogistic,
  foldsOf,
  logisticProbability,
  seededRandom,
  treeProbability,
  treeScore,
} from './index.js'

const random = seededRandom(7)
const rows = Array.from({ length: 2000 }, () => [random(), random(), random()])
const labels = rows.map(([a = 0, b = 0]) => (a > 0.5 !== b > 0.5 ? 1 : 0))

test('trees learn what no straight line can tell apart', () => {
  const examples = { inputs: ['a', 'b', 'noise'], rows, labels }
  const trees = treeProbability(fitBoostedTrees(examples, { trees: 60, rate: 0.2 }))
  const line = fitLogistic(examples)
  const right = (predicted: (row: number[]) => number): number =>
    rows.filter((row, index) => predicted(row) > 0.5 === (labels[index] === 1)).length / rows.length
  expect(right(trees)).toBeGreaterThan(0.97)
  expect(right((row) => logisticProbability(line, row))).toBeLessThan(0.65)
})

test('a logistic model finds the weights that made the labels', () => {
  const made = rows.map(([a = 0, b = 0]) => 1 / (1 + Math.exp(-(4 * a - 2 * b + 0.5))))
  const { bias, weights } = fitLogistic({ inputs: ['a', 'b', 'noise'], rows, labels: made }, { ridge: 1e-6 })
  expect(weights[0]).toBeCloseTo(4, 3)
  expect(weights[1]).toBeCloseTo(-2, 3)
  expect(bias).toBeCloseTo(0.5, 3)
})

test('trees fit numbers by their squares', () => {
  const numbers = rows.map(([a = 0]) => 10 * a)
  const score = treeScore(fitBoostedTrees({ inputs: ['a', 'b', 'noise'], rows, labels: numbers }, { loss: 'squares' }))
  const worst = Math.max(...rows.map((row, index) => Math.abs(score(row) - (numbers[index] ?? 0))))
  expect(worst).toBeLessThan(0.6)
})

test('a row ends in the leaf that its answers lead to, in shallow trees and in deep ones', () => {
  const valueAt = (tree: BoostedTrees['trees'][number], row: readonly number[], at = 0): number => {
    const [first, threshold, left] = tree[at] ?? [0]
    if (threshold === undefined || left === undefined) return first
    return valueAt(tree, row, (row[first] ?? 0) <= threshold ? left : left + 1)
  }
  // Around zero on both sides, and at zero.
  const signed = rows.map((row) => row.map((value) => (value < 0.1 ? 0 : value - 0.5)))
  for (const depthMax of [1, 3, 6, 9]) {
    const model = fitBoostedTrees({ inputs: ['a', 'b', 'noise'], rows: signed, labels }, { trees: 40, depthMax })
    const score = treeScore(model)
    // And a hair's breadth off the thresholds, beyond all of them, and no number at all.
    const near = model.trees.flatMap((tree) =>
      tree.flatMap(([input, threshold]) =>
        threshold === undefined ? [] : [[0, 1, 2].map((at) => threshold * (at === input ? 1 + 3e-16 : 1))],
      ),
    )
    const odd = [
      [-0, 0, -0],
      [Number.NaN, 0.2, Number.NaN],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY, 0],
    ]
    for (const row of [...signed, ...near, ...odd])
      expect(score(row)).toBe(model.trees.reduce((sum, tree) => sum + valueAt(tree, row), model.base))
  }
})

test('the same examples give the same model, byte for byte', () => {
  const examples = { inputs: ['a', 'b', 'noise'], rows, labels }
  expect(JSON.stringify(fitBoostedTrees(examples))).toBe(JSON.stringify(fitBoostedTrees(examples)))
})

test('rows of one group fall into one fold, and folds are of one size', () => {
  const groups = Array.from({ length: 300 }, (_, index) => `event ${index % 60}`)
  const folds = foldsOf(groups, 5)
  const ofGroup = new Map(groups.map((group, index) => [group, folds[index]]))
  expect(groups.every((group, index) => ofGroup.get(group) === folds[index])).toBe(true)
  expect([0, 1, 2, 3, 4].map((fold) => folds.filter((one) => one === fold).length)).toEqual([60, 60, 60, 60, 60])
})
