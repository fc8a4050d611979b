import { wordVectors } from '@parallax/language'

/** A word as grouping sees it. */
export interface Word {
  /** One form for a word's cases; empty where the word says nothing by itself. */
  term: string
  /** A number for the term, so that terms can be compared without their letters. */
  id: number
  /** How frequent the word is in general news, from 0; past the vocabulary where it is not in it. */
  rank: number
  /** Its word vector's place, -1 without one. */
  vector: number
  isNumber: boolean
  isCapital: boolean
  /** A day of the week, a month, or a time of day. */
  isDay: boolean
}

const EMPTY_WORDS = new Set(
  `a an the and or but if of in on at by for with from to into over under after before about as is are was were be been
  being has have had do does did will would can could should may might must not no nor so than that this these those
  there here it its he she his her him they them their we us our you your i my me who whom which what when where why how
  said say says mr mrs ms one two new also more most some any all other out up down off just only very am pm`.split(
    /\s+/,
  ),
)

const DAYS = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december weekend morning evening night`.split(/\s+/),
)

const WORD_MAX = 40
/** Words remembered at a time: the working vocabulary of some thousand articles. */
const REMEMBERED_MAX = 60_000

/** A number of 32 bits for a text (FNV-1a). Two of a million texts meet with a chance of one in a thousand each. */
export const idOf = (text: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash | 0
}

/** One form for a word's cases: no possessive, no full stops of abbreviations, no plural of a longer word. */
const termOf = (word: string): string => {
  const bare = word.toLowerCase().replaceAll('’', "'").replace(/'s?$/, '').replace(/[.,']/g, '')
  if (bare.length <= 4 || !/[^s]s$/.test(bare) || /(?:us|is)$/.test(bare)) return bare
  return bare
    .replace(/ies$/, 'y')
    .replace(/(?<=x|ch|sh)es$/, '')
    .replace(/s$/, '')
}

const isTerm = (term: string): boolean =>
  term.length <= WORD_MAX && (term.length > 1 || /\d/.test(term)) && !EMPTY_WORDS.has(term)

const rankOf = (term: string): number => {
  const { indexOf, size } = wordVectors()
  const ranks = [term, `${term}s`].map(indexOf).filter((rank) => rank >= 0)
  return ranks.length ? Math.min(...ranks) : size
}

const wordFrom = (surface: string): Word => {
  const term = termOf(surface)
  const known = isTerm(term)
  return {
    term: known ? term : '',
    id: known ? idOf(term) : 0,
    rank: known ? rankOf(term) : 0,
    vector: known ? wordVectors().indexOf(surface.toLowerCase().replace(/['’]s?$|\.$/, '')) : -1,
    isNumber: /\d/.test(term),
    isCapital: /^\p{Lu}/u.test(surface),
    isDay: DAYS.has(term),
  }
}

const remembered = new Map<string, Word>()

/** What is known of a word as written. */
export const wordOf = (surface: string): Word => {
  const known = remembered.get(surface)
  if (known) return known
  const word = wordFrom(surface.slice(0, 2 * WORD_MAX))
  if (remembered.size >= REMEMBERED_MAX) remembered.clear()
  remembered.set(surface, word)
  return word
}
