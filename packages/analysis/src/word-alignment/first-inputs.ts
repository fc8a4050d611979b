import { RELATION } from '@parallax/language'
import { type AlignableWord, WORK } from './alignable-word.js'
import { anchorsAround, distancesFromAnchors, turnedAnchors } from './anchors.js'
import { flag, NEAR, ratio, valueAt } from './around-pair.js'
import { bestOther, bestsOf } from './best-choices.js'
import type { WordLikeness } from './word-likeness.js'
import type { WordTable } from './word-table.js'

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
      const before = valueAt(strength, i - 1, j - 1, size)
      const after = valueAt(strength, i + 1, j + 1, size)
      const before2 = valueAt(strength, i - 2, j - 2, size)
      const after2 = valueAt(strength, i + 2, j + 2, size)
      let around = before + after + before2 + after2
      for (const [di, dj] of NEAR) around += Math.max(0, valueAt(strength, i + di, j + dj, size) - 0.5)
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
