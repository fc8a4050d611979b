import { RELATION } from '@parallax/language'
import { type AlignableWord, WORK } from './alignable-word.js'
import { type AnchorsAround, anchorsAround, distancesFromAnchors, turnedAnchors } from './anchors.js'
import { type WordLikeness, wordLikeness } from './word-likeness.js'

/** Two sentences and how alike each word of one is to each of the other, row by row. */
export interface WordTable {
  a: readonly AlignableWord[]
  b: readonly AlignableWord[]
  likeness: readonly WordLikeness[]
  /** The likeness in one number, 0 to 1. */
  strength: Float64Array
}

const strengthOf = ({ form, cosine, relation, spelling }: WordLikeness): number => {
  if (form > 0) return form === 3 ? 1 : form === 2 ? 0.95 : 0.85
  const related = relation & (RELATION.synonym | RELATION.derived) ? 0.7 : 0
  return Math.max(related, cosine, spelling > 0.6 ? spelling : 0, 0)
}

export const wordTable = (a: readonly AlignableWord[], b: readonly AlignableWord[]): WordTable => {
  const likeness = a.flatMap((one) => b.map((other) => wordLikeness(one, other)))
  return { a, b, likeness, strength: Float64Array.from(likeness, strengthOf) }
}

/** The value of a table at a place, 0 outside of it. */
const at = (values: ArrayLike<number>, i: number, j: number, [rows, columns]: readonly [number, number]): number =>
  i < 0 || j < 0 || i >= rows || j >= columns ? 0 : (values[i * columns + j] as number)

interface Bests {
  first: Float64Array
  second: Float64Array
}

/** The two highest values of each row and each column, so that a word's best other choice is found. */
const bestsOf = (values: ArrayLike<number>, rows: number, columns: number): { row: Bests; column: Bests } => {
  const make = (size: number): Bests => ({ first: new Float64Array(size), second: new Float64Array(size) })
  const found = { row: make(rows), column: make(columns) }
  const note = ({ first, second }: Bests, place: number, value: number): void => {
    if (value > (first[place] as number)) {
      second[place] = first[place] as number
      first[place] = value
    } else if (value > (second[place] as number)) second[place] = value
  }
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      note(found.row, i, values[i * columns + j] as number)
      note(found.column, j, values[i * columns + j] as number)
    }
  }
  return found
}

const bestOther = ({ first, second }: Bests, place: number, own: number): number =>
  own >= (first[place] as number) ? (second[place] as number) : (first[place] as number)

/** Words that both sentences have once are anchors. */
const certainAnchors = ({ a, b, likeness }: WordTable): Int32Array => {
  const anchors = new Int32Array(a.length).fill(-1)
  const claims = new Int32Array(b.length)
  for (let i = 0; i < a.length; i += 1) {
    if ((a[i]?.work ?? 0) < WORK.content) continue
    let found = -1
    for (let j = 0; j < b.length; j += 1) {
      if ((likeness[i * b.length + j]?.form ?? 0) < 2) continue
      found = found === -1 ? j : -2
    }
    if (found < 0) continue
    anchors[i] = found
    claims[found] = (claims[found] ?? 0) + 1
  }
  return anchors.map((found) => (found >= 0 && (claims[found] ?? 0) > 1 ? -1 : found))
}

export const FIRST_INPUTS = [
  'form',
  'spelling',
  'cosine',
  'synonym',
  'derived',
  'general',
  'sibling',
  'antonym',
  'samePos',
  'workA',
  'workB',
  'rarityA',
  'rarityB',
  'place',
  'before',
  'after',
  'before2',
  'after2',
  'around',
  'otherA',
  'otherB',
  'lead',
  'fromBefore',
  'fromAfter',
  'fromBeforeB',
  'fromAfterB',
  'longer',
  'shorter',
  'copies',
] as const

export const SECOND_INPUTS = [
  'form',
  'cosine',
  'workA',
  'workB',
  'rarityA',
  'rarityB',
  'place',
  'first',
  'otherRow',
  'otherColumn',
  'rowSum',
  'columnSum',
  'diagonal1',
  'diagonal2',
  'diagonal3',
  'left',
  'right',
  'up',
  'down',
  'turn',
  'around',
  'fromBefore',
  'fromAfter',
  'fromBeforeB',
  'fromAfterB',
  'anchored',
  'gapA',
  'gapB',
  'synonym',
  'antonym',
  'samePos',
] as const

const ratio = (i: number, length: number): number => (length <= 1 ? 0 : i / (length - 1))

const flag = (relation: number, which: number): number => (relation & which ? 1 : 0)

/** One row of `FIRST_INPUTS` for each pair of words, row by row, in one array. */
export const firstInputs = (table: WordTable): Float64Array => {
  const { a, b, likeness, strength } = table
  const size = [a.length, b.length] as const
  const bests = bestsOf(strength, a.length, b.length)
  const anchors = certainAnchors(table)
  const aroundA = anchorsAround(anchors)
  const aroundB = anchorsAround(turnedAnchors(anchors, b.length))
  const rows = new Float64Array(a.length * b.length * FIRST_INPUTS.length)
  let to = 0
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] as AlignableWord
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] as AlignableWord
      const { form, spelling, cosine, relation } = likeness[i * b.length + j] as WordLikeness
      const own = strength[i * b.length + j] as number
      const before = at(strength, i - 1, j - 1, size)
      const after = at(strength, i + 1, j + 1, size)
      const before2 = at(strength, i - 2, j - 2, size)
      const after2 = at(strength, i + 2, j + 2, size)
      let around = before + after + before2 + after2
      for (const [di, dj] of NEAR) around += Math.max(0, at(strength, i + di, j + dj, size) - 0.5)
      const otherA = bestOther(bests.row, i, own)
      const otherB = bestOther(bests.column, j, own)
      const [fromBefore, fromAfter] = distancesFromAnchors(aroundA, i, j, b.length)
      const [fromBeforeB, fromAfterB] = distancesFromAnchors(aroundB, j, i, a.length)
      rows[to++] = form
      rows[to++] = spelling
      rows[to++] = cosine
      rows[to++] = flag(relation, RELATION.synonym)
      rows[to++] = flag(relation, RELATION.derived)
      rows[to++] = flag(relation, RELATION.general)
      rows[to++] = flag(relation, RELATION.sibling)
      rows[to++] = flag(relation, RELATION.antonym)
      rows[to++] = one.pos === other.pos ? 1 : 0
      rows[to++] = Math.min(one.work, other.work)
      rows[to++] = Math.max(one.work, other.work)
      rows[to++] = Math.min(one.rarity, other.rarity)
      rows[to++] = Math.max(one.rarity, other.rarity)
      rows[to++] = Math.abs(ratio(i, a.length) - ratio(j, b.length))
      rows[to++] = before
      rows[to++] = after
      rows[to++] = before2
      rows[to++] = after2
      rows[to++] = around
      rows[to++] = Math.max(otherA, otherB)
      rows[to++] = Math.min(otherA, otherB)
      rows[to++] = own - Math.max(otherA, otherB)
      rows[to++] = Math.min(Math.abs(fromBefore), Math.abs(fromBeforeB))
      rows[to++] = Math.min(Math.abs(fromAfter), Math.abs(fromAfterB))
      rows[to++] = Math.min(Math.abs(fromBefore), Math.abs(fromAfter))
      rows[to++] = Math.min(Math.abs(fromBeforeB), Math.abs(fromAfterB))
      rows[to++] = Math.max(a.length, b.length)
      rows[to++] = Math.min(a.length, b.length)
      rows[to++] = otherA >= 0.95 || otherB >= 0.95 ? 1 : 0
    }
  }
  return rows
}

const NEAR = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-2, -1],
  [-1, -2],
  [2, 1],
  [1, 2],
  [-3, -3],
  [3, 3],
] as const

/** The most probable partner of each word, where both prefer each other. */
const probableAnchors = (first: Float64Array, rows: number, columns: number): Int32Array => {
  const anchors = new Int32Array(rows).fill(-1)
  for (let i = 0; i < rows; i += 1) {
    let best = -1
    for (let j = 0; j < columns; j += 1)
      if ((first[i * columns + j] as number) > (best < 0 ? 0.6 : (first[i * columns + best] as number))) best = j
    if (best < 0) continue
    let mutual = true
    for (let k = 0; k < rows && mutual; k += 1)
      if ((first[k * columns + best] as number) > (first[i * columns + best] as number)) mutual = false
    if (mutual) anchors[i] = best
  }
  return anchors
}

const gap = ({ before, after }: AnchorsAround, place: number): number =>
  Math.min(8, (after[place] as number) - (before[place] as number) - 1)

/** One row of `SECOND_INPUTS` for each pair of words, from what the first model made of all pairs. */
export const secondInputs = ({ a, b, likeness }: WordTable, first: Float64Array): Float64Array => {
  const size = [a.length, b.length] as const
  const bests = bestsOf(first, a.length, b.length)
  const anchors = probableAnchors(first, a.length, b.length)
  const turned = turnedAnchors(anchors, b.length)
  const aroundA = anchorsAround(anchors)
  const aroundB = anchorsAround(turned)
  const rowSums = new Float64Array(a.length)
  const columnSums = new Float64Array(b.length)
  first.forEach((value, place) => {
    const [i, j] = [Math.floor(place / b.length), place % b.length]
    rowSums[i] = (rowSums[i] as number) + value
    columnSums[j] = (columnSums[j] as number) + value
  })
  const rows = new Float64Array(a.length * b.length * SECOND_INPUTS.length)
  let to = 0
  for (let i = 0; i < a.length; i += 1) {
    const one = a[i] as AlignableWord
    for (let j = 0; j < b.length; j += 1) {
      const other = b[j] as AlignableWord
      const { form, cosine, relation } = likeness[i * b.length + j] as WordLikeness
      const own = first[i * b.length + j] as number
      const [otherRow, otherColumn] = [bestOther(bests.row, i, own), bestOther(bests.column, j, own)]
      const [rowSum, columnSum] = [(rowSums[i] as number) - own, (columnSums[j] as number) - own]
      const d1 = at(first, i - 1, j - 1, size)
      const d2 = at(first, i + 1, j + 1, size)
      const far = at(first, i - 2, j - 2, size) + at(first, i + 2, j + 2, size)
      const [left, right] = [at(first, i, j - 1, size), at(first, i, j + 1, size)]
      const [up, down] = [at(first, i - 1, j, size), at(first, i + 1, j, size)]
      const turn = at(first, i - 1, j + 1, size) + at(first, i + 1, j - 1, size)
      let around = 0
      for (const [di, dj] of NEAR) around += at(first, i + di, j + dj, size)
      const [fromBefore, fromAfter] = distancesFromAnchors(aroundA, i, j, b.length)
      const [fromBeforeB, fromAfterB] = distancesFromAnchors(aroundB, j, i, a.length)
      rows[to++] = form
      rows[to++] = cosine
      rows[to++] = Math.min(one.work, other.work)
      rows[to++] = Math.max(one.work, other.work)
      rows[to++] = Math.min(one.rarity, other.rarity)
      rows[to++] = Math.max(one.rarity, other.rarity)
      rows[to++] = Math.abs(ratio(i, a.length) - ratio(j, b.length))
      rows[to++] = own
      rows[to++] = Math.max(otherRow, otherColumn)
      rows[to++] = Math.min(otherRow, otherColumn)
      rows[to++] = Math.max(rowSum, columnSum)
      rows[to++] = Math.min(rowSum, columnSum)
      rows[to++] = Math.max(d1, d2)
      rows[to++] = Math.min(d1, d2)
      rows[to++] = far
      rows[to++] = Math.max(left, right)
      rows[to++] = Math.min(left, right)
      rows[to++] = Math.max(up, down)
      rows[to++] = Math.min(up, down)
      rows[to++] = turn
      rows[to++] = around
      rows[to++] = Math.min(Math.abs(fromBefore), Math.abs(fromBeforeB))
      rows[to++] = Math.min(Math.abs(fromAfter), Math.abs(fromAfterB))
      rows[to++] = Math.min(Math.abs(fromBefore), Math.abs(fromAfter))
      rows[to++] = Math.min(Math.abs(fromBeforeB), Math.abs(fromAfterB))
      rows[to++] = ((anchors[i] as number) >= 0 ? 1 : 0) + ((turned[j] as number) >= 0 ? 1 : 0)
      rows[to++] = gap(aroundA, i)
      rows[to++] = gap(aroundB, j)
      rows[to++] = flag(relation, RELATION.synonym)
      rows[to++] = flag(relation, RELATION.antonym)
      rows[to++] = one.pos === other.pos ? 1 : 0
    }
  }
  return rows
}
