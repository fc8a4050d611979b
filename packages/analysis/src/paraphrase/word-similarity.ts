import { lexicon, RELATION, wordVectors } from '@parallax/language'
import type { ComparedWord } from './compared-sentence.js'

/** How alike two words are, 0 to 1; negative where they are opposites. */
export type WordSimilarity = (a: ComparedWord, b: ComparedWord) => number

/** Of one family ("resign" and "resignation"), by their stem or by the lexicon. */
const FAMILY = 0.9
const SYNONYM = 0.8
const GENERAL = 0.55
const SIBLING = 0.3
const ANTONYM = -0.8
/** Vectors of this cosine and below show nothing; what is above counts for this much. */
const COSINE_MIN = 0.4
const COSINE_WORTH = 1.1

const byRelation = (found: number, a: ComparedWord, b: ComparedWord): number => {
  if (found === 0) return 0
  if (found & RELATION.antonym) return ANTONYM
  if (found & RELATION.derived) return FAMILY
  if (found & RELATION.synonym) return SYNONYM
  // A noun that is a kind of another is often another thing; a verb that is, another word for the same act.
  const verbs = a.isVerb && b.isVerb ? 1 : 0.7
  return (found & RELATION.general ? GENERAL : SIBLING) * verbs
}

const relationOf = (a: ComparedWord, b: ComparedWord): number => {
  const { relation } = lexicon()
  let found = 0
  for (const one of [a.lexeme, a.phrase])
    for (const other of [b.lexeme, b.phrase])
      if (one >= 0 && other >= 0) found |= one === other ? RELATION.synonym : relation(one, other)
  return found
}

const fresh = (a: ComparedWord, b: ComparedWord): number => {
  if (a.stem === b.stem) return FAMILY
  if (a.kind === 'number' || b.kind === 'number') return 0
  const isNameA = a.kind === 'name' || a.kind === 'given'
  const isNameB = b.kind === 'name' || b.kind === 'given'
  // Names are near each other in vectors because they are in the news together.
  if (isNameA && isNameB) return 0
  const related = byRelation(relationOf(a, b), a, b)
  if (related < 0 || a.vector < 0 || b.vector < 0 || isNameA || isNameB) return related
  const cosine = wordVectors().cosine(a.vector, b.vector)
  return Math.min(FAMILY, Math.max(related, (cosine - COSINE_MIN) * COSINE_WORTH + (related > 0 ? related / 4 : 0), 0))
}

/** Places of the table of known similarities. A pair that falls on a taken place takes it over: it is worked out again. */
const PLACES = 1 << 18
/** More than there are terms in any event. */
const TERMS = 2 ** 26

/**
 * Similarities of the words of sentences that were made ready together, most of them worked out once. `places` is a
 * power of two: as many similarities are kept.
 */
export const wordSimilarities = (places = PLACES): WordSimilarity => {
  const keys = new Float64Array(places).fill(-1)
  const known = new Float64Array(places)
  return (a, b) => {
    if (a.term === b.term) return 1
    const low = Math.min(a.term, b.term)
    const high = Math.max(a.term, b.term)
    const mixed = Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b)
    const place = (mixed ^ (mixed >>> 15)) & (places - 1)
    const key = low * TERMS + high
    if (keys[place] === key) return known[place] as number
    const similarity = fresh(a, b)
    keys[place] = key
    known[place] = similarity
    return similarity
  }
}
