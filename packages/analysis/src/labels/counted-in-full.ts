import type { AlignedArticle } from '../align/aligned-event.js'
import type { LabelPlaces } from './label-group.js'
import { wordsIn } from './words-in.js'

/**
 * Of the labels of one actor or thing those that its articles have nowhere else in any form: in a title before a name, in a
 * quotation, of somebody whom the reading did not recognise. An outlet that has the word is never said to call it otherwise.
 */
export const countedInFull = (uses: readonly LabelPlaces[], articles: readonly AlignedArticle[]): LabelPlaces[] => {
  const headsOf = (id: string): Set<string> =>
    new Set(uses.filter(({ articleId }) => articleId === id).map(({ head }) => head))
  const own = articles
    .map((article) => ({ article, counted: headsOf(article.input.id) }))
    .filter(({ counted }) => counted.size > 0)
    .map(({ article, counted }) => ({ counted, words: wordsIn(article) }))
  return uses.filter(({ head }) => own.every(({ counted, words }) => counted.has(head) || !words.has(head)))
}
