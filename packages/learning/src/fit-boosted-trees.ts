import { binRows } from './bins.js'
import { type BoostedTrees, type TreeNode, treeScore } from './boosted-trees.js'
import type { Examples } from './fit-logistic.js'
import { growTree } from './grow-tree.js'
import { seededRandom } from './random.js'
import { sigmoid } from './sigmoid.js'

export interface BoostOptions {
  /** `logistic` for labels of 0 and 1, `squares` for numbers. */
  loss?: 'logistic' | 'squares'
  trees?: number
  /** How much of each tree is taken. */
  rate?: number
  depthMax?: number
  leafMin?: number
  ridge?: number
  gainMin?: number
  /** Share of the rows, and of the inputs, that each tree is grown from. */
  rowShare?: number
  inputShare?: number
  seed?: number
}

const DEFAULTS = {
  loss: 'logistic',
  trees: 200,
  rate: 0.05,
  depthMax: 4,
  leafMin: 1,
  ridge: 1,
  gainMin: 0,
  rowShare: 0.8,
  inputShare: 0.8,
  seed: 1,
} as const

/** Weights are written into files: six digits are more than the data knows. */
const short = (value: number): number => Number(value.toPrecision(6))

const shortened = (tree: readonly TreeNode[]): TreeNode[] =>
  tree.map((node) => {
    const [first, threshold, left] = node
    return threshold === undefined || left === undefined ? [short(first)] : [first, short(threshold), left]
  })

const baseOf = ({ labels, weights }: Examples, loss: 'logistic' | 'squares'): number => {
  let sum = 0
  let weight = 0
  labels.forEach((label, row) => {
    sum += label * (weights?.[row] ?? 1)
    weight += weights?.[row] ?? 1
  })
  const mean = sum / Math.max(weight, 1e-9)
  return short(loss === 'squares' ? mean : Math.log((mean + 1e-6) / (1 - mean + 1e-6)))
}

/** The numbers of the rows that a tree is grown from. */
const drawnRows = (count: number, share: number, random: () => number): Int32Array => {
  const rows = new Int32Array(count)
  let drawn = 0
  for (let row = 0; row < count; row += 1) if (random() < share) rows[drawn++] = row
  return rows.subarray(0, drawn)
}

/**
 * Gradient-boosted regression trees by histograms with second-order leaves (Friedman, Annals of Statistics 2001; Chen
 * and Guestrin, KDD 2016). The same examples and options give the same trees on every machine.
 */
export const fitBoostedTrees = (examples: Examples, options: BoostOptions = {}): BoostedTrees => {
  const { loss, trees, rate, rowShare, inputShare, seed, ...growth } = { ...DEFAULTS, ...options }
  const count = examples.rows.length
  const inputs = examples.inputs.length
  const binned = binRows(examples.rows, inputs, 128)
  const random = seededRandom(seed)
  const scores = new Float64Array(count).fill(baseOf(examples, loss))
  const derivatives = { first: new Float64Array(count), second: new Float64Array(count) }
  const model = { inputs: examples.inputs, base: scores[0] ?? 0, trees: [] as TreeNode[][] }

  for (let number = 0; number < trees; number += 1) {
    for (let row = 0; row < count; row += 1) {
      const weight = examples.weights?.[row] ?? 1
      const predicted = loss === 'squares' ? (scores[row] as number) : sigmoid(scores[row] as number)
      derivatives.first[row] = weight * ((examples.labels[row] ?? 0) - predicted)
      derivatives.second[row] = weight * (loss === 'squares' ? 1 : Math.max(1e-6, predicted * (1 - predicted)))
    }
    const rows = drawnRows(count, rowShare, random)
    const asked = Array.from({ length: inputs }, (_, input) => input).filter(() => random() < inputShare)
    const tree = shortened(growTree(rows, { binned, derivatives, inputs: asked, growth }, rate))
    const addition = treeScore({ inputs: examples.inputs, base: 0, trees: [tree] })
    examples.rows.forEach((row, index) => {
      scores[index] = (scores[index] as number) + addition(row)
    })
    model.trees.push(tree)
  }
  return model
}
