import type { Fact } from '@parallax/model'
import { plural } from '../parts/plural.js'
import type { ComparisonIndex } from './comparison-index.js'

/** `Meridian Wire`, or `Meridian Wire (+ 2 copies)`. */
export const withCopies = (outlet: string, copies: number): string =>
  copies === 0 ? outlet : `${outlet} (+ ${plural(copies, 'copy', 'copies')})`

/** Who reports a fact, one name an origin with the number of its copies, in first-seen order. */
export const outletsOfFact = (fact: Fact, index: ComparisonIndex): string[] => {
  const tellers = new Set(fact.mentions.map((mention) => mention.articleId))
  return index.comparison.origins.flatMap((origin) => {
    const [first, ...copies] = origin.articleIds.filter((id) => tellers.has(id))
    const article = first === undefined ? undefined : index.article(first)
    return article ? [withCopies(article.outlet.name, copies.length)] : []
  })
}
