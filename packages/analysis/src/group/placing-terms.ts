import type { PlacingArticle } from '@parallax/model'
import { LEAD_CHARACTERS, TITLE_WEIGHT } from './placing-rule.js'

const EMPTY_WORDS = new Set(
  `a an the and or but if of in on at by for with from to into over under after before about as is are was were be been
  being has have had do does did will would can could should may might must not no nor so than that this these those
  there here it its he she his her him they them their we us our you your i my me who whom which what when where why how
  said say says mr mrs ms one two new also more most some any all other out up down off just only very am pm`.split(
    /\s+/,
  ),
)

const WORD = /[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu
const WORD_MAX = 40

/** One form for a word's cases: no possessive, no full stops of abbreviations, no plural of a longer word. */
const termOf = (word: string): string => {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').replace(/[.']/g, '')
  if (bare.length <= 4 || !/[^s]s$/.test(bare) || /(?:us|is)$/.test(bare)) return bare
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh)es$/, '')
    .replace(/s$/, '')
}

const isTerm = (term: string): boolean =>
  term.length <= WORD_MAX && (term.length > 1 || /\d/.test(term)) && !EMPTY_WORDS.has(term)

/** The terms of a piece of text, in order, with repetitions. */
export const termsIn = (text: string): string[] => {
  const words = text.match(WORD) ?? []
  return words.map(termOf).filter(isTerm)
}

/** The part of an article that placing looks at, cut where a word ends. */
export const leadOf = ({ lead }: PlacingArticle): string => {
  if (lead.length <= LEAD_CHARACTERS) return lead
  return lead.slice(0, LEAD_CHARACTERS).replace(/\S*$/, '')
}

/** The terms of title and lead with the logarithm of how often they stand there, title words twice over; 1 for once. */
export const placingTerms = (article: PlacingArticle): Map<string, number> => {
  const counts = new Map<string, number>()
  const add = (text: string, count: number): void => {
    for (const term of termsIn(text)) counts.set(term, (counts.get(term) ?? 0) + count)
  }
  add(article.title.slice(0, LEAD_CHARACTERS), TITLE_WEIGHT)
  add(leadOf(article), 1)
  return new Map([...counts].map(([term, count]) => [term, 1 + Math.log(count)]))
}
