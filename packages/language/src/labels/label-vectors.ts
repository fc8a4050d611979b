import type { Reading, Token } from '../reading.js'
import { wordVectors } from '../vectors/word-vectors.js'
import type { LabelPhrase } from './label-phrase.js'

/** What a label means, as vectors of length 1, or all zero where its words are unknown. */
export interface LabelVectors {
  phrase: Float64Array
  /** Its sentence without it. */
  sentence: Float64Array
}

/** `vector` at length 1; all zero where it has none. */
export const ofLengthOne = (vector: Float64Array): Float64Array => {
  const length = Math.hypot(...vector)
  return length === 0 ? vector : vector.map((value) => value / length)
}

/** Rare words tell more: the logarithm of the rank, 0 to 1. */
const weightOf = (rank: number): number => Math.log(rank + 2) / Math.log(100_000)

const sumOf = (tokens: readonly Token[], head?: Token): Float64Array => {
  const { dimensions, indexOf, addTo } = wordVectors()
  const sum = new Float64Array(dimensions)
  for (const token of tokens) {
    if (token.stop) continue
    const written = indexOf(token.normal)
    const rank = written >= 0 ? written : indexOf(token.lemma)
    if (rank >= 0) addTo(sum, rank, weightOf(rank) * (token === head ? 2 : 1))
  }
  return ofLengthOne(sum)
}

/** The vectors of a label that stands in a reading. */
export const labelVectors = ({ tokens, sentences }: Reading, { tokens: own, head }: LabelPhrase): LabelVectors => {
  const [first] = own
  const sentence = sentences.find(({ start, end }) => first && start <= first.start && first.start < end)
  const inside = new Set(own)
  const others = tokens.slice(sentence?.firstToken ?? 0, sentence?.endToken ?? 0).filter((token) => !inside.has(token))
  return { phrase: sumOf(own, head), sentence: sumOf(others) }
}
