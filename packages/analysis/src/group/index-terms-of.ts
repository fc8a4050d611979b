import type { PlacingArticle, TermFrequencies } from '@parallax/model'
import { INDEX_RARITY, INDEX_TERMS } from './placing-rule.js'
import { leadOf, placingTerms, termsIn } from './placing-terms.js'
import { termRarity } from './term-rarity.js'

/** Words with a capital inside a sentence: names, mostly. */
const INNER_CAPITAL = /(?<=[\p{L}\p{N},;’'] )\p{Lu}[\p{L}\p{N}.'’]*/gu

/** The distinct terms that an article is looked up by: those of the title, then the names of the lead, then the rest. */
export const termsOf = (article: PlacingArticle): string[] => {
  const names = (leadOf(article).match(INNER_CAPITAL) ?? []).flatMap(termsIn)
  const terms = placingTerms(article)
  return [...new Set([...termsIn(article.title), ...names, ...terms.keys()])].filter((term) => terms.has(term))
}

/**
 * The few of an article's terms by which its event is found again. All that are rare enough are equal, so that the order
 * of `terms` decides, title and names first: the rarest of all are mostly words that no other report will use.
 */
export const indexTermsOf = (terms: readonly string[], frequencies: TermFrequencies): string[] => {
  const rarity = termRarity(frequencies)
  return terms
    .map((term, index) => ({ term, index, rarity: Math.min(INDEX_RARITY, rarity(term)) }))
    .sort((a, b) => b.rarity - a.rarity || a.index - b.index)
    .slice(0, INDEX_TERMS)
    .map(({ term }) => term)
}
