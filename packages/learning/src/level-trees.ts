import type { BoostedTrees, TreeNode, TreeScore } from './boosted-trees.js'

/** Questions on every branch at least, which are written out; and at most, as a level more doubles the size of a tree. */
const LEVELS_MIN = 3
const LEVELS_MAX = 8

const levelsOf = (nodes: readonly TreeNode[], at = 0): number => {
  const left = nodes[at]?.[2]
  return left === undefined ? 0 : 1 + Math.max(levelsOf(nodes, left), levelsOf(nodes, left + 1))
}

const floats = new Float32Array(1)
const bits = new Int32Array(floats.buffer)

/** The bits of a float as a whole number of 31 bits in the order of the floats: they count upwards, of negative ones downwards. */
const ordered = (found: number): number => (found ^ ((found >> 31) & 0x7fff_ffff)) >> 1

const ordinal = (number: number): number => {
  // Adding 0 makes one of the two zeros.
  floats[0] = number + 0
  return ordered(bits[0] as number)
}

/** Above every number: such a question is always answered by going left. */
const ALWAYS_LEFT = 0x3fff_ffff

interface FullTree {
  inputs: Int32Array
  thresholds: Int32Array
  leaves: Float64Array
}

/** Writes a tree with all branches of one length, level by level: the children of node n are 2n + 1 and 2n + 2. */
const writeTree = (nodes: readonly TreeNode[], { inputs, thresholds, leaves }: FullTree): void => {
  const visit = (node: number, place: number): void => {
    const [first, threshold, left] = nodes[node] as TreeNode
    const isLeaf = threshold === undefined || left === undefined
    if (place >= inputs.length) leaves[place - inputs.length] = first
    else {
      inputs[place] = isLeaf ? 0 : first
      thresholds[place] = isLeaf ? ALWAYS_LEFT : ordinal(threshold)
      visit(isLeaf ? node : left, 2 * place + 1)
      visit(isLeaf ? node : left + 1, 2 * place + 2)
    }
  }
  visit(0, 0)
}

/** What a row is asked, of all trees one after another. */
interface Questions extends FullTree {
  base: number
  levels: number
  /** Room for the numbers of a row, and the same memory read as bits. */
  values: Float32Array
  asked: Int32Array
}

// Everything is handed over: found in the closure of each model, the same lists cost a third more.
const sumOfLeaves = (
  row: ArrayLike<number>,
  { base, levels, inputs, thresholds, leaves, values, asked }: Questions,
): number => {
  for (let input = 0; input < values.length; input += 1) values[input] = (row[input] as number) + 0
  for (let input = 0; input < asked.length; input += 1) asked[input] = ordered(asked[input] as number)
  const inner = 2 ** levels - 1
  let sum = base
  for (let root = 0, leaf = 0; root < inputs.length; root += inner, leaf += inner + 1) {
    const first = ((thresholds[root] as number) - (asked[inputs[root] as number] as number)) >>> 31
    let node = root + 1 + first
    const second = ((thresholds[node] as number) - (asked[inputs[node] as number] as number)) >>> 31
    let place = 3 + 2 * first + second
    node = root + place
    place = 2 * place + 1 + (((thresholds[node] as number) - (asked[inputs[node] as number] as number)) >>> 31)
    for (let level = LEVELS_MIN; level < levels; level += 1) {
      node = root + place
      place = 2 * place + 1 + (((thresholds[node] as number) - (asked[inputs[node] as number] as number)) >>> 31)
    }
    sum += leaves[leaf + place - inner] as number
  }
  return sum
}

/**
 * A function that scores rows by trees of up to eight levels; null where one has more. Every branch has as many levels and
 * every question is a subtraction whose sign is the way, so that there is nothing for a processor to guess wrong: a
 * third to a sixth of the time of a walk from node to node. Numbers are compared with six digits.
 */
export const levelScore = ({ base, inputs: names, trees }: BoostedTrees): TreeScore | null => {
  const levels = trees.reduce((most, tree) => Math.max(most, levelsOf(tree)), LEVELS_MIN)
  if (levels > LEVELS_MAX) return null
  const inner = 2 ** levels - 1
  const values = new Float32Array(names.length)
  const questions = {
    base,
    levels,
    inputs: new Int32Array(trees.length * inner),
    thresholds: new Int32Array(trees.length * inner),
    leaves: new Float64Array(trees.length * (inner + 1)),
    values,
    asked: new Int32Array(values.buffer),
  }
  trees.forEach((tree, at) => {
    writeTree(tree, {
      inputs: questions.inputs.subarray(at * inner, (at + 1) * inner),
      thresholds: questions.thresholds.subarray(at * inner, (at + 1) * inner),
      leaves: questions.leaves.subarray(at * (inner + 1), (at + 1) * (inner + 1)),
    })
  })
  return (row) => sumOfLeaves(row, questions)
}
