import type { BoostedTrees, TreeNode, TreeScore } from './boosted-trees.js'

/** Questions on every branch at least, which are written out; and at most, as a level more doubles the size of a tree. */
const LEVELS_MIN = 3
const LEVELS_MAX = 8

const levelsOf = (nodes: readonly TreeNode[], at = 0): number => {
  const left = nodes[at]?.[2]
  return left === undefined ? 0 : 1 + Math.max(levelsOf(nodes, left), levelsOf(nodes, left + 1))
}

interface FullTree {
  inputs: Int32Array
  thresholds: Float64Array
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
      // Nothing is greater: such a question is always answered by going left.
      thresholds[place] = isLeaf ? Number.POSITIVE_INFINITY : threshold
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
}

// Everything is handed over: found in the closure of each model, the same lists cost a third more. `Number` of a comparison
// is its bit, where `? 1 : 0` would be a branch; what is not a number goes right, as it is not at most the threshold.
const sumOfLeaves = (row: Float64Array, { base, levels, inputs, thresholds, leaves }: Questions): number => {
  const inner = 2 ** levels - 1
  let sum = base
  for (let root = 0, leaf = 0; root < inputs.length; root += inner, leaf += inner + 1) {
    const first = Number(!((row[inputs[root] as number] as number) <= (thresholds[root] as number)))
    let node = root + 1 + first
    const second = Number(!((row[inputs[node] as number] as number) <= (thresholds[node] as number)))
    let place = 3 + 2 * first + second
    node = root + place
    place = 2 * place + 1 + Number(!((row[inputs[node] as number] as number) <= (thresholds[node] as number)))
    for (let level = LEVELS_MIN; level < levels; level += 1) {
      node = root + place
      place = 2 * place + 1 + Number(!((row[inputs[node] as number] as number) <= (thresholds[node] as number)))
    }
    sum += leaves[leaf + place - inner] as number
  }
  return sum
}

/** Lists of other kinds are copied: where the questions meet more than one kind, each looks first which one it has. */
const copyInto = (copied: Float64Array, row: ArrayLike<number>): Float64Array => {
  for (let at = 0; at < copied.length; at += 1) copied[at] = row[at] as number
  return copied
}

/**
 * A function that scores rows by trees of up to eight levels; null where one has more. Every branch has as many levels and
 * every question is a number, 0 or 1, that is the way, so that there is nothing for a processor to guess wrong: with three
 * levels less than half of the time of a walk from node to node. The score is the same to the last bit.
 */
export const levelScore = ({ base, trees }: BoostedTrees): TreeScore | null => {
  const levels = trees.reduce((most, tree) => Math.max(most, levelsOf(tree)), LEVELS_MIN)
  if (levels > LEVELS_MAX) return null
  const inner = 2 ** levels - 1
  const inputs = new Int32Array(trees.length * inner)
  const questions = {
    base,
    levels,
    inputs,
    thresholds: new Float64Array(trees.length * inner),
    leaves: new Float64Array(trees.length * (inner + 1)),
  }
  trees.forEach((tree, at) => {
    writeTree(tree, {
      inputs: questions.inputs.subarray(at * inner, (at + 1) * inner),
      thresholds: questions.thresholds.subarray(at * inner, (at + 1) * inner),
      leaves: questions.leaves.subarray(at * (inner + 1), (at + 1) * (inner + 1)),
    })
  })
  const copied = new Float64Array(inputs.reduce((most, input) => Math.max(most, input + 1), 0))
  return (row) => sumOfLeaves(row instanceof Float64Array ? row : copyInto(copied, row), questions)
}
