import type { Token } from '../reading.js'
import { wordVectors } from '../vectors/word-vectors.js'
import { type WordFacts, wordFacts } from './word-facts.js'

/** A stretch of text whose words are weighed together: a sentence, or several. */
export interface PassageWords {
  text: string
  tokens: readonly Token[]
  facts: readonly WordFacts[]
  /** Whether each token stands in quotation marks. */
  quoted: readonly boolean[]
  /** Mean vector of the words that say something. */
  mean: Float64Array
  /** How many words are on a list, quoted ones left out. */
  listed: number
}

/** The words of a passage with what is known of each. */
export const passageWords = (text: string, tokens: readonly Token[], quoted: readonly boolean[]): PassageWords => {
  const vectors = wordVectors()
  const facts = tokens.map(({ normal, lemma }) => wordFacts(normal.slice(0, 40), lemma.slice(0, 40)))
  const mean = new Float64Array(vectors.dimensions)
  const full = tokens.reduce((count, { stop }) => count + (stop ? 0 : 1), 0)
  facts.forEach(({ vector }, at) => {
    if (vector >= 0 && !tokens[at]?.stop) vectors.addTo(mean, vector, 1 / full)
  })
  const listed = facts.reduce((count, { lists }, at) => count + (lists !== 0 && !quoted[at] ? 1 : 0), 0)
  return { text, tokens, facts, quoted, mean, listed }
}
