import { roleOf } from '@parallax/language'
import type { AlignedArticle } from '../align/aligned-event.js'
import type { LabelGroup, LabelPlaces } from './label-group.js'
import { officeOf } from './office-of.js'
import { saidOfOthers } from './said-of-others.js'

/** What the words of an article come down to as labels, but for those that are plainly said of another person. */
const headsIn = ({ reading, headline }: AlignedArticle, { named }: LabelGroup): Set<string> => {
  const ofOthers = named.size === 0 ? undefined : saidOfOthers(reading, named)
  const words = [...headline.tokens, ...reading.tokens].filter((token) => !ofOthers?.has(token))
  return new Set(words.map(({ normal, lemma }) => officeOf(roleOf(normal) === undefined ? lemma : normal)))
}

/**
 * The labels of a group, without those that an article of it has anywhere else in any form: in a title before a name, in a
 * quotation, of somebody whom the reading did not recognise. An outlet that has the word is never said to call it otherwise.
 */
export const countedInFull = (group: LabelGroup, articles: readonly AlignedArticle[]): LabelPlaces[] => {
  const { uses } = group
  const own = articles
    .map((article) => ({ article, heads: uses.filter((use) => use.articleId === article.input.id).map(({ head }) => head) }))
    .filter(({ heads }) => heads.length > 0)
    .map(({ article, heads }) => ({ counted: new Set(heads), all: headsIn(article, group) }))
  return uses.filter(({ head }) => own.every(({ counted, all }) => counted.has(head) || !all.has(head)))
}
