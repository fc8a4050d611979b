import { wordVectors } from '../vectors/word-vectors.js'
import { listedAs } from './listed-as.js'
import { valenceOf } from './valence-of.js'

/** What is known of a word whatever text it stands in. */
export interface WordFacts {
  /** Where its vector is, or that of its lemma; -1 where neither has one. */
  vector: number
  /** 0 for the most frequent word to 1 for one that has no vector. */
  rarity: number
  /** -1 to 1. */
  valence: number
  /** As `listedAs` gives it. */
  lists: number
}

/** A text repeats its words, and texts of one event share them. */
const KNOWN_MAX = 50_000
const known = new Map<string, WordFacts>()

const factsOf = (normal: string, lemma: string): WordFacts => {
  const vectors = wordVectors()
  const own = vectors.indexOf(normal)
  const vector = own < 0 ? vectors.indexOf(lemma) : own
  return {
    vector,
    rarity: Math.log1p(own < 0 ? vectors.size : own) / Math.log1p(vectors.size),
    // Names and words that nobody knows have none, and it takes long to ask.
    valence: vector < 0 ? 0 : valenceOf(lemma) || valenceOf(normal),
    lists: listedAs(normal, lemma),
  }
}

/** Vector, rarity, valence and lists of a word, kept for the next time. */
export const wordFacts = (normal: string, lemma: string): WordFacts => {
  const key = `${normal} ${lemma}`
  const before = known.get(key)
  if (before) return before
  if (known.size >= KNOWN_MAX) known.clear()
  const facts = factsOf(normal, lemma)
  known.set(key, facts)
  return facts
}
