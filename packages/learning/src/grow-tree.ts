import type { Binned } from './bins.js'
import type { TreeNode } from './boosted-trees.js'

export interface Growth {
  depthMax: number
  /** Least sum of second derivatives in a leaf. */
  leafMin: number
  /** L2 penalty on the values of leaves. */
  ridge: number
  /** What a split must gain at least. */
  gainMin: number
}

export interface Derivatives {
  first: Float64Array
  second: Float64Array
}

interface Split {
  input: number
  bin: number
  gain: number
}

interface Sums {
  first: number
  second: number
}

const BINS = 256

const sumsOf = (rows: Int32Array, { first, second }: Derivatives): Sums => {
  const sums = { first: 0, second: 0 }
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    sums.first += first[row] as number
    sums.second += second[row] as number
  }
  return sums
}

const worth = (first: number, second: number, ridge: number): number => (first * first) / (second + ridge)

interface Search {
  binned: Binned
  derivatives: Derivatives
  /** The inputs that this tree may ask for. */
  inputs: readonly number[]
  growth: Growth
}

const firsts = new Float64Array(BINS)
const seconds = new Float64Array(BINS)

// Counted and not iterated, and found numbers in variables: this is where nearly all of the time of training goes.
const addToBins = (rows: Int32Array, column: Uint8Array, { first, second }: Derivatives): void => {
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    const bin = column[row] as number
    firsts[bin] = (firsts[bin] as number) + (first[row] as number)
    seconds[bin] = (seconds[bin] as number) + (second[row] as number)
  }
}

const bestOfInput = (input: number, rows: Int32Array, total: Sums, search: Search): Split => {
  const { binned, derivatives, growth } = search
  const { leafMin, ridge } = growth
  const bins = (binned.edges[input]?.length ?? 0) + 1
  firsts.fill(0, 0, bins)
  seconds.fill(0, 0, bins)
  addToBins(rows, binned.columns[input] as Uint8Array, derivatives)
  const whole = worth(total.first, total.second, ridge)
  let [bestBin, bestGain] = [-1, 0]
  let first = 0
  let second = 0
  for (let bin = 0; bin < bins - 1; bin += 1) {
    first += firsts[bin] as number
    second += seconds[bin] as number
    if (second < leafMin) continue
    if (total.second - second < leafMin) break
    const gain = worth(first, second, ridge) + worth(total.first - first, total.second - second, ridge) - whole
    if (gain > bestGain) {
      bestBin = bin
      bestGain = gain
    }
  }
  return { input, bin: bestBin, gain: bestGain }
}

const bestSplit = (rows: Int32Array, total: Sums, search: Search): Split | undefined => {
  let best: Split = { input: -1, bin: -1, gain: search.growth.gainMin }
  for (const input of search.inputs) {
    const split = bestOfInput(input, rows, total, search)
    if (split.bin >= 0 && split.gain > best.gain) best = split
  }
  return best.input < 0 ? undefined : best
}

/** The rows whose bin is at most `bin`, and the others, each in their order. */
const parted = (rows: Int32Array, column: Uint8Array, bin: number): readonly [Int32Array, Int32Array] => {
  const [low, high] = [new Int32Array(rows.length), new Int32Array(rows.length)]
  let [lows, highs] = [0, 0]
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as number
    if ((column[row] as number) <= bin) low[lows++] = row
    else high[highs++] = row
  }
  return [low.subarray(0, lows), high.subarray(0, highs)]
}

/** A regression tree by second-order gain; the values of its leaves are multiplied by `shrink`. */
export const growTree = (rows: Int32Array, search: Search, shrink: number): TreeNode[] => {
  const nodes: TreeNode[] = [[0]]
  const waiting = [{ node: 0, rows, depth: 0 }]
  for (let next = waiting.shift(); next; next = waiting.shift()) {
    const { node, depth } = next
    const total = sumsOf(next.rows, search.derivatives)
    const split = depth < search.growth.depthMax ? bestSplit(next.rows, total, search) : undefined
    if (!split) {
      nodes[node] = [(shrink * total.first) / (total.second + search.growth.ridge)]
      continue
    }
    const [low, high] = parted(next.rows, search.binned.columns[split.input] as Uint8Array, split.bin)
    const left = nodes.length
    nodes[node] = [split.input, search.binned.edges[split.input]?.[split.bin] ?? 0, left]
    nodes.push([0], [0])
    waiting.push({ node: left, rows: low, depth: depth + 1 }, { node: left + 1, rows: high, depth: depth + 1 })
  }
  return nodes
}
