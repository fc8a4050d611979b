import { onceEach } from '@parallax/language'
import type { AlignedArticle } from '../align/aligned-event.js'
import { officeOf } from './office-of.js'

/** In a headline of capitals a noun is taken for a name, whose plural is left as it is. */
const singular = (word: string): string => word.replace(/(?<=[^s])s$/, '')

/** All that an article and its headline have as words, in whatever form: as they come down to labels, and offices as one. */
export const wordsIn = onceEach(({ reading, headline }: AlignedArticle): ReadonlySet<string> => {
  const written = new Set([...headline.tokens, ...reading.tokens].flatMap(({ normal, lemma }) => [lemma, normal]))
  return new Set([...written].flatMap((word) => [word, singular(word), officeOf(word), officeOf(singular(word))]))
})
