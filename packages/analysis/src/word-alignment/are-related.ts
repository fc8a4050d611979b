import { lexicon, RELATION, type Token, wordVectors } from '@parallax/language'
import { stem } from '../align/stem.js'

const RELATED = RELATION.synonym | RELATION.derived | RELATION.general

/**
 * Whether two aligned words have to do with each other: one root, or synonyms, derived from or a kind of each other in
 * WordNet. Sentences that differ much are least of what alignment was learned from: it pairs off words that do not.
 */
export const areRelated = (a: Token, b: Token): boolean => {
  if (stem(a.lemma) === stem(b.lemma)) return true
  const { indexOf, relation } = lexicon()
  const [one, other] = [indexOf(a.lemma), indexOf(b.lemma)]
  return one >= 0 && other >= 0 && (relation(one, other) & RELATED) !== 0
}

/** From this cosine on two words of one part of speech may stand for each other in tellings of one fact. */
const COSINE_MIN = 0.35

/** Whether two words are of one part of speech and stand among the same words. */
export const areUsedAlike = (a: Token, b: Token): boolean => {
  const vectors = wordVectors()
  const [one, other] = [vectors.indexOf(a.lemma), vectors.indexOf(b.lemma)]
  return a.pos === b.pos && one >= 0 && other >= 0 && vectors.cosine(one, other) >= COSINE_MIN
}

/** Whether two words may be two ways of telling one thing: `areRelated`, or of one part of speech and used alike. */
export const canStandFor = (a: Token, b: Token): boolean => areRelated(a, b) || areUsedAlike(a, b)
