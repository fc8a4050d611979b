import { lexicon, RELATION, wordVectors } from '@parallax/language'
import { type AlignableWord, WORK } from './alignable-word.js'

/** How alike two words are by themselves. */
export interface WordLikeness {
  /** 3: the same word, 2: the same lemma, 1: the same stem or number, 0: none of these. */
  form: number
  /** Share of neighbouring letters in common (Dice), 0 to 1. */
  spelling: number
  /** Cosine of their vectors, 0 where one has none. */
  cosine: number
  /** Sum of `RELATION`s. */
  relation: number
}

const formOf = (a: AlignableWord, b: AlignableWord): number => {
  if (a.normal === b.normal) return 3
  if (a.lemma === b.lemma) return 2
  if (a.work === WORK.mark || b.work === WORK.mark) return 0
  if (a.stem === b.stem) return 1
  return digits(a) !== '' && digits(a) === digits(b) ? 1 : 0
}

/** "11th" and "11", "1,000" and "1000". */
const digits = ({ normal, work }: AlignableWord): string => (work === WORK.number ? normal.replace(/[^\d.]/g, '') : '')

/** Letters compared at most: no word is longer but by malice. */
const LETTERS_MAX = 24

const spellingOf = (a: string, b: string): number => {
  const [lengthA, lengthB] = [Math.min(a.length, LETTERS_MAX), Math.min(b.length, LETTERS_MAX)]
  if (lengthA < 3 || lengthB < 3) return 0
  let shared = 0
  let used = 0
  for (let i = 0; i + 1 < lengthA; i += 1) {
    for (let j = 0; j + 1 < lengthB; j += 1) {
      if (used & (1 << j) || a.charCodeAt(i) !== b.charCodeAt(j) || a.charCodeAt(i + 1) !== b.charCodeAt(j + 1))
        continue
      shared += 1
      used |= 1 << j
      break
    }
  }
  return (2 * shared) / (lengthA + lengthB - 2)
}

const relationOf = (a: AlignableWord, b: AlignableWord): number => {
  const { relation } = lexicon()
  let found = 0
  for (const one of [a.lexeme, a.phrase]) {
    if (one < 0) continue
    for (const other of [b.lexeme, b.phrase]) {
      if (other < 0) continue
      found |= one === other ? RELATION.synonym : relation(one, other)
    }
  }
  return found
}

const SAME: WordLikeness = { form: 3, spelling: 1, cosine: 1, relation: 0 }

export const wordLikeness = (a: AlignableWord, b: AlignableWord): WordLikeness => {
  if (a.normal === b.normal) return SAME
  if ((a.work === WORK.mark) !== (b.work === WORK.mark)) return { form: 0, spelling: 0, cosine: 0, relation: 0 }
  return {
    form: formOf(a, b),
    spelling: spellingOf(a.normal, b.normal),
    cosine: a.vector >= 0 && b.vector >= 0 ? wordVectors().cosine(a.vector, b.vector) : 0,
    relation: relationOf(a, b),
  }
}
