import { FREQUENT_WORDS } from './frequent-words.js'

/** Zipf's law: the word of rank r is about every (10 r)th word, and a sentence of news has about 22 words. */
const SENTENCE_WORDS = 22
const shareOfSentences = (rank: number): number => Math.min(0.5, SENTENCE_WORDS / (10 * (rank + 1)))

const PRIOR = new Map(FREQUENT_WORDS.map((word, rank) => [word, shareOfSentences(rank)]))
const UNLISTED = shareOfSentences(2 * FREQUENT_WORDS.length)

/** How many sentences of general English stand beside the event's own. Pair F1 on labelled facts is flat from 20 to 300. */
const PRIOR_SENTENCES = 80

/**
 * How much a word says, as ln(sentences / sentences with it), counted over the event's own sentences and a general
 * prior: in a story about a senator "senator" says little, and in no story does "people" say much.
 */
export const rarityOf = (word: string, sentencesWithIt: number, sentences: number): number => {
  const expected = (PRIOR.get(word) ?? UNLISTED) * PRIOR_SENTENCES
  return Math.log((sentences + PRIOR_SENTENCES + 1) / (sentencesWithIt + expected + 0.5))
}
