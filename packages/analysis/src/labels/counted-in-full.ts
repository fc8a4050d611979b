import { roleOf } from '@parallax/language'
import type { AlignedArticle } from '../align/aligned-event.js'
import type { LabelPlaces } from './label-group.js'
import { officeOf } from './office-of.js'

/** All that the words of an article and its headline would come down to as labels. */
const headsIn = ({ reading, headline }: AlignedArticle): Set<string> => {
  const words = [...headline.tokens, ...reading.tokens]
  return new Set(words.map(({ normal, lemma }) => officeOf(roleOf(normal) === undefined ? lemma : normal)))
}

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
    .map(({ article, counted }) => ({ counted, all: headsIn(article) }))
  return uses.filter(({ head }) => own.every(({ counted, all }) => counted.has(head) || !all.has(head)))
}
