import type { PlacingArticle, TermFrequencies } from '@parallax/model'
import { keptSketch } from './kept-sketch.js'
import { INDEX_RARITY, INDEX_TERMS, LEAD_CHARACTERS } from './placing-rule.js'
import { roundUpParts } from './round-up.js'
import { FIELD_COUNT, FIELDS, type Sketch } from './sketch.js'
import { leadEnd, type Sketched, textOf } from './sketch-of.js'
import { storedRarity } from './term-rarity.js'
import { tokensOf } from './tokens.js'
import { idOf, wordOf } from './words.js'

const termsWhere = ({ terms, counts }: Sketch, field: number): string[] =>
  terms.filter((_, term) => (counts[term * FIELD_COUNT + field] as number) > 0)

/** Of an article that is placed several things ask. */
const knownTerms = new WeakMap<PlacingArticle, readonly string[]>()

/** The distinct terms of title and lead, which are counted in the frequencies: those of the title, then the names of the lead, then the rest. */
export const leadTermsOf = (article: PlacingArticle): readonly string[] => {
  const terms = knownTerms.get(article) ?? termsOfLead({ sketch: keptSketch(article), ...titleAndLead(article) })
  knownTerms.set(article, terms)
  return terms
}

/** Has the terms of an article's lead known that were read elsewhere. */
export const knowLeadTerms = (article: PlacingArticle, terms: readonly string[]): void => {
  knownTerms.set(article, terms)
}

const titleAndLead = (article: PlacingArticle): Pick<Sketched, 'title' | 'lead'> => {
  const text = textOf(article)
  return { title: tokensOf(article.title.slice(0, LEAD_CHARACTERS)), lead: tokensOf(text.slice(0, leadEnd(text))) }
}

/** The same of an article that was sketched. */
export const termsOfLead = ({ sketch, title: ownTitle, lead }: Sketched): string[] => {
  const inOrder = [...ownTitle, ...lead].map(({ word }) => word.term).filter((term) => term !== '')
  const title = new Set(termsWhere(sketch, FIELDS.title))
  const names = new Set(termsWhere(sketch, FIELDS.leadNames))
  const order = (term: string): number => (title.has(term) ? 0 : names.has(term) ? 1 : 2)
  return [...new Set(inOrder)]
    .map((term, index) => ({ term, index, order: order(term) }))
    .sort((a, b) => a.order - b.order || a.index - b.index)
    .map(({ term }) => term)
}

/** The distinct terms of a text, those of its names first. */
const namesFirst = (text: string): string[] => {
  const tokens = tokensOf(text).filter(({ word }) => word.term !== '')
  const names = tokens.filter(({ isName, word }) => isName && !word.isNumber && !word.isDay)
  return [...new Set([...names, ...tokens].map(({ word }) => word.term))]
}

/** The terms of a round-up's parts in turn, so that each part's event is looked for, however late in the text it stands. */
const partTermsOf = (article: PlacingArticle): string[] => {
  const parts = roundUpParts(article).map(namesFirst)
  const longest = Math.max(0, ...parts.map(({ length }) => length))
  return Array.from({ length: longest }, (_, at) => parts.flatMap((terms) => terms[at] ?? [])).flat()
}

/**
 * The distinct terms of an article whose frequencies placing asks for: those of title and lead, then those of the text; of
 * a round-up first those of its parts in turn. By the first rare ones its event is looked for.
 */
export const termsOf = (article: PlacingArticle): string[] =>
  allTermsOf(article, { leadTerms: leadTermsOf(article), sketch: keptSketch(article) })

/** The same of an article that was read. */
export const allTermsOf = (
  article: PlacingArticle,
  { leadTerms, sketch }: { leadTerms: readonly string[]; sketch: Sketch },
): string[] => [...new Set([...partTermsOf(article), ...leadTerms, ...sketch.terms])]

/** The ids and ranks of the words of a list, so many of them as were asked for, from the first. */
interface ListWords {
  ids: Int32Array
  ranks: Int32Array
  known: number
}

/** The events of an article are looked for more than once. */
const wordsOfLists = new WeakMap<readonly string[], ListWords>()

const wordsOfList = (terms: readonly string[]): ListWords => {
  const known = wordsOfLists.get(terms)
  if (known) return known
  const made = { ids: new Int32Array(terms.length), ranks: new Int32Array(terms.length), known: 0 }
  wordsOfLists.set(terms, made)
  return made
}

/** How rare each term of a list is, by its place; those that are rare enough are equal. Whichever is asked, those before it are known then. */
const raritiesOf = (terms: readonly string[], frequencies: TermFrequencies): ((place: number) => number) => {
  const rarity = storedRarity(frequencies)
  const words = wordsOfList(terms)
  return (place) => {
    for (; words.known <= place; words.known += 1) {
      const term = terms[words.known] as string
      words.ids[words.known] = idOf(term)
      words.ranks[words.known] = wordOf(term).rank
    }
    return Math.min(INDEX_RARITY, rarity(words.ids[place] as number, words.ranks[place] as number))
  }
}

/**
 * The few of an article's terms by which its event is found again. All that are rare enough are equal, so that the order
 * of `terms` decides, title and names first: the rarest of all are mostly words that no other report will use.
 */
export const indexTermsOf = (terms: readonly string[], frequencies: TermFrequencies): string[] => {
  const rarityAt = raritiesOf(terms, frequencies)
  const rare: string[] = []
  for (const [index, term] of terms.entries()) {
    if (rare.length === INDEX_TERMS) return rare
    if (rarityAt(index) === INDEX_RARITY) rare.push(term)
  }
  return terms
    .map((term, index) => ({ term, index, rarity: rarityAt(index) }))
    .sort((a, b) => b.rarity - a.rarity || a.index - b.index)
    .slice(0, INDEX_TERMS)
    .map(({ term }) => term)
}
