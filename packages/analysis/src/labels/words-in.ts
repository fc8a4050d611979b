import type { AlignedArticle } from '../align/aligned-event.js'
import { officeOf } from './office-of.js'

/** In a headline of capitals a noun is taken for a name, whose plural is left as it is. */
const singular = (word: string): string => word.replace(/(?<=[^s])s$/, '')

/** All that an article and its headline have as words, in whatever form: as they come down to labels, and offices as one. */
export const wordsIn = ({ reading, headline }: AlignedArticle): ReadonlySet<string> => {
  const words = new Set<string>()
  for (const { normal, lemma } of [...headline.tokens, ...reading.tokens])
    for (const word of [lemma, normal, singular(normal)]) words.add(word).add(officeOf(word))
  return words
}
