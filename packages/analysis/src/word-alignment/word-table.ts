import { RELATION } from '@parallax/language'
import type { AlignableWord } from './alignable-word.js'
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
