import { RELATION } from '@parallax/language'
import type { AlignableWord } from './alignable-word.js'
import { type AnchorsAround, anchorsAround, distancesFromAnchors, turnedAnchors } from './anchors.js'
import { flag, NEAR, ratio, valueAt } from './around-pair.js'
import { bestOther, bestsOf } from './best-choices.js'
import type { WordLikeness } from './word-likeness.js'
import type { WordTable } from './word-table.js'

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
      const d1 = valueAt(first, i - 1, j - 1, size)
      const d2 = valueAt(first, i + 1, j + 1, size)
      const far = valueAt(first, i - 2, j - 2, size) + valueAt(first, i + 2, j + 2, size)
      const [left, right] = [valueAt(first, i, j - 1, size), valueAt(first, i, j + 1, size)]
      const [up, down] = [valueAt(first, i - 1, j, size), valueAt(first, i + 1, j, size)]
      const turn = valueAt(first, i - 1, j + 1, size) + valueAt(first, i + 1, j - 1, size)
      let around = 0
      for (const [di, dj] of NEAR) around += valueAt(first, i + di, j + dj, size)
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
