import type { Fact } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ComparisonIndex } from './comparison-index.js'

/** Who reports a fact, one name an origin with the number of its copies, in first-seen order. */
export const outletsOfFact = (fact: Fact, index: ComparisonIndex): string[] => {
  const tellers = new Set(fact.mentions.map((mention) => mention.articleId))
  return index.comparison.origins.flatMap((origin) => {
    const [first, ...copies] = origin.articleIds.filter((id) => tellers.has(id))
    const article = first === undefined ? undefined : index.article(first)
    return article ? [words.counts.withCopies(article.outlet.name, copies.length)] : []
  })
}
