import { wordVectors } from '@parallax/language'

/** Zipf's law: the word of rank r is about every (10 r)th word, and a sentence of news has about 22 words. */
const SENTENCE_WORDS = 22
const shareOfSentences = (rank: number): number => Math.min(0.5, SENTENCE_WORDS / (10 * (rank + 1)))

/** The sentences that a word's rarity is counted among. */
export interface Among {
  /** Those compared with each other. */
  own: number
  /** Sentences of general English beside them. */
  general: number
}

/**
 * How much a word says, as ln(sentences / sentences with it), counted over the event's own sentences and a general
 * prior by the rank of the word: in a story about a senator "senator" says little, and in no story does "people" say much.
 */
export const rarityOf = (word: string, sentencesWithIt: number, { own, general }: Among): number => {
  const rank = wordVectors().indexOf(word)
  const expected = shareOfSentences(rank < 0 ? wordVectors().size : rank) * general
  return Math.log((own + general + 1) / (sentencesWithIt + expected + 0.5))
}
