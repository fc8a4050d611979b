import { isFirstName } from './first-names.js'
import { formalFirstName } from './nicknames.js'
import { isTitle, TITLE_MODIFIERS } from './titles.js'

/** Small words that belong to the surname after them: van der Berg, al-Hadi, de la Cruz. */
const PARTICLES = new Set(
  'van von de del della der den di da dos du la le al el bin ibn ben abu st st. mc ter ten zu'.split(' '),
)
const GENERATIONS = new Set(['jr', 'jr.', 'sr', 'sr.', 'ii', 'iii', 'iv'])
const INITIAL = /^\p{L}\.?(?:\p{L}\.)*$/u

/** Lower case, without accents, curly marks made plain. */
export const folded = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[‘’‛′]/g, "'")
    .replace(/[‐-―−]/g, '-')

/** The words of a person's name that tell who is meant: no initials in the middle, no "Jr.", no party or state. */
export const personWords = (name: readonly string[]): string[] => {
  const words = name.filter((word) => !GENERATIONS.has(word))
  return words.filter((word, at) => at === 0 || at === words.length - 1 || !INITIAL.test(word))
}

/** Where the surname begins in the words of a person's name. */
const surnameAt = (words: readonly string[]): number => {
  let at = words.length - 1
  while (at > 1 && PARTICLES.has(words[at - 1] ?? '')) at -= 1
  return Math.max(at, 0)
}

/** Fathers and sons of one name whom the news tells apart: by "Jr.", or by the initials in the middle. */
const SONS: ReadonlyMap<string, RegExp> = new Map([
  ['donald trump', /^jr\.?$/],
  ['george bush', /^h\.?(?:w\.?)?$/],
])

/** First name in full and surname, or the one word there is. Of middle names nothing is kept: they come and go. */
export const personKey = (name: readonly string[]): string => {
  const words = personWords(name)
  const at = surnameAt(words)
  const surname = words.slice(at).join(' ')
  const [first] = words
  if (at === 0 || first === undefined) return surname
  const key = `${formalFirstName(first)} ${surname}`
  const mark = SONS.get(key)
  return mark && name.some((word) => mark.test(word)) ? `${key} ii` : key
}

const withoutTitles = (words: readonly string[]): readonly string[] => {
  let from = 0
  for (let at = 0; at < words.length - 1; at += 1) {
    const word = words[at] ?? ''
    if (isTitle(word)) from = at + 1
    else if (!TITLE_MODIFIERS.has(word) && isFirstName(word)) break
  }
  return words.slice(from)
}

/** "U.S. Rep. Steve King (R-Iowa)" -> `steven king`. Of names that are no person's, the words in lower case. */
export const nameKey = (name: string): string => {
  const plain = folded(name.slice(0, 200)).replace(/\(.*$|,.*$/u, '')
  const words = plain.split(/\s+/).filter(Boolean)
  return personKey(withoutTitles(words))
}

const isInitialOf = (a: string, b: string): boolean => INITIAL.test(a) && a[0] === b[0]

/**
 * Whether two names, or keys of entities, can mean the same: equal first name and surname, or one of them the surname of
 * the other. "Rep. King" meets "Iowa Rep. Steve King" and "U.S. Rep. Steve King (R-Iowa)"; "Ann King" meets neither.
 */
export const sameName = (a: string, b: string): boolean => {
  const [one, other] = [nameKey(a), nameKey(b)]
  if (one === other) return one !== ''
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  if (short === '') return false
  if (!short.includes(' ')) return long.endsWith(` ${short}`)
  const [first = '', ...rest] = short.split(' ')
  const [longFirst = '', ...longRest] = long.split(' ')
  return rest.join(' ') === longRest.join(' ') && (isInitialOf(first, longFirst) || isInitialOf(longFirst, first))
}
