import { type Polarity, polarityOf, type Quantity, type Reading, type Token } from '@parallax/language'
import { type FullWord, fullWords } from './match-words.js'

/** One sentence of what a claim is held against. */
export interface SourceSentence {
  tokens: readonly Token[]
  words: readonly FullWord[]
  quantities: readonly Quantity[]
  polarities: readonly Polarity[]
}

/** A text that a claim is held against. */
export interface Source {
  sentences: readonly SourceSentence[]
  /** Its words, each stem once. */
  vocabulary: readonly FullWord[]
  stems: ReadonlySet<string>
}

/** Sentences that are looked at: news has fewer, and every word of a claim meets every word of them. */
const SENTENCES_MAX = 150
/** Different words that a claim's words are compared with. */
const VOCABULARY_MAX = 1200

export const sourceSentence = (tokens: readonly Token[], quantities: readonly Quantity[]): SourceSentence => ({
  tokens,
  words: fullWords(tokens),
  quantities,
  polarities: polarityOf(tokens),
})

/** A text made ready for claims to be held against. */
export const sourceOf = ({ tokens, sentences, quantities }: Reading): Source => {
  const read = sentences.slice(0, SENTENCES_MAX).map(({ firstToken, endToken, start, end }) =>
    sourceSentence(
      tokens.slice(firstToken, endToken),
      quantities.filter((quantity) => quantity.start >= start && quantity.end <= end),
    ),
  )
  const byStem = new Map(read.flatMap(({ words }) => words).map((word) => [word.stem, word]))
  return {
    sentences: read,
    vocabulary: [...byStem.values()].slice(0, VOCABULARY_MAX),
    stems: new Set(byStem.keys()),
  }
}
