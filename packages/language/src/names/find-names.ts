import type { Name, Token } from '../reading.js'
import { FIRST_NAMES, ORGANISATION_WORDS, PERSON_TITLES, PLACES, SAME_NAME, TITLE_MODIFIERS } from './gazetteer.js'

/** Words that may stand inside a name, between two of its capitals. */
const INNER = new Set([
  'of',
  'the',
  'de',
  'del',
  'della',
  'la',
  'le',
  'al',
  'el',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'den',
  'du',
  'da',
  'dos',
  '-',
  '&',
])
const INNER_MAX = 2
const CALENDAR =
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)days?|january|february|march|april|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)\.)$/

const bare = (token: Token | undefined): string => (token?.normal ?? '').replaceAll('.', '')

interface Words {
  text: string
  tokens: readonly Token[]
}

const isUpper = ({ text }: Words, token: Token): boolean => /^\p{Lu}/u.test(text.slice(token.start, token.end))

/** A capital that belongs to a name; a title such as "President" does so only before a name. */
const isCapital = (words: Words, at: number): boolean => {
  const token = words.tokens[at]
  if (!token || !isUpper(words, token) || CALENDAR.test(token.normal)) return false
  if (token.pos === 'PROPN') return true
  const next = words.tokens[at + 1]
  return PERSON_TITLES.has(bare(token)) && next?.pos === 'PROPN' && isUpper(words, next)
}

/** How many titles the name begins with: "Secretary of State" counts three. A run of titles alone is no name. */
const titleCount = (name: readonly Token[]): number => {
  let count = 0
  let titles = 0
  while (PERSON_TITLES.has(bare(name[count])) || TITLE_MODIFIERS.has(bare(name[count]))) {
    if (PERSON_TITLES.has(bare(name[count]))) titles = count + 1
    count += 1
    if (name[count]?.normal === 'of' && count === titles) count = titles = Math.min(count + 2, name.length)
  }
  return titles
}

/** "J. D. Vance of Ohio" are two names, "Bank of England" is one. */
const isWholePerson = (name: readonly Token[]): boolean => {
  const titles = titleCount(name)
  return (titles > 0 && titles < name.length) || (name.length > 1 && FIRST_NAMES.has(bare(name[0])))
}

/** Index after the name that begins at token `from`. */
const nameEnd = (words: Words, from: number): number => {
  let end = from + 1
  for (;;) {
    let next = end
    while (next - end < INNER_MAX && INNER.has(words.tokens[next]?.normal ?? '')) next += 1
    const of = words.tokens[end]?.normal === 'of' && isWholePerson(words.tokens.slice(from, end))
    if (of || !isCapital(words, next)) return end
    end = next + 1
  }
}

const kindOf = (key: string, titles: number): Name['kind'] => {
  const parts = key.split(' ')
  if (PLACES.has(key)) return 'place'
  if (ORGANISATION_WORDS.has(parts.at(-1) ?? '') || /\b(?:university|department|ministry|bank) of\b/.test(key))
    return 'organisation'
  if (titles > 0 || (parts.length > 1 && parts.length < 5 && FIRST_NAMES.has(parts[0] ?? ''))) return 'person'
  return 'unknown'
}

const keyOf = (name: readonly Token[], titles: number): string => {
  const key = name
    .slice(titles)
    .map(({ normal }) => (/^(?:\p{L}\.){2,}$/u.test(normal) ? normal.replaceAll('.', '') : normal))
    .join(' ')
    .replace(/ - /g, '-')
  return SAME_NAME.get(key) ?? key
}

/**
 * The names of one sentence: runs of proper nouns, with the small words inside them. On CoNLL-2003 such runs touch
 * 98.7 % of the names. The kind is said only where a title, a known first name or place, or a last word tells it.
 */
export const findNames = (text: string, tokens: readonly Token[]): Name[] => {
  const words = { text, tokens }
  const names: Name[] = []
  for (let at = 0; at < tokens.length; at += 1) {
    if (!isCapital(words, at)) continue
    const end = nameEnd(words, at)
    const name = tokens.slice(at, end)
    const [first, last] = [name[0], name.at(-1)]
    const titles = titleCount(name)
    at = end - 1
    if (!first || !last || titles === name.length) continue
    const key = keyOf(name, titles)
    names.push({
      start: first.start,
      end: last.end,
      text: text.slice(first.start, last.end),
      key,
      kind: kindOf(key, titles),
    })
  }
  return names
}
