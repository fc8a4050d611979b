import { PEOPLES } from '../names/gazetteer.js'
import { roleOf } from '../names/titles.js'
import type { Reading, Token } from '../reading.js'
import type { Role } from './draft-entity.js'

type Words = Pick<Reading, 'tokens'>

/** Longest office looked at: "the former deputy assistant attorney general". */
const PHRASE_MAX = 6
/** Words that make another office of an office. */
const TELLING = new Set(
  'former ex vice deputy assistant associate under prime first then next new late other another acting lieutenant'.split(
    ' ',
  ),
)
const PHRASE_POS = /^(?:ADJ|NOUN|PROPN)$/
/** An office as it is said in a sentence: "the former Iowa congressman". */
export interface Phrase {
  /** Index of the first word after the article, and of the office. */
  from: number
  at: number
  words: string[]
  sentence: number
}

const bare = (token: Token | undefined): string => (token?.normal ?? '').replaceAll('.', '')

const isPhraseWord = (token: Token | undefined): boolean =>
  token !== undefined && PHRASE_POS.test(token.pos) && /[\p{L}]/u.test(token.normal)

/** The office phrase that begins at `from`, where no other noun follows it. */
export const phraseFrom = ({ tokens }: Words, from: number, sentence = 0): Phrase | undefined => {
  for (let at = from; at < from + PHRASE_MAX; at += 1) {
    const token = tokens[at]
    if (!isPhraseWord(token) && token?.normal !== '-') return undefined
    if (roleOf(bare(token)) === undefined || isPhraseWord(tokens[at + 1]) || tokens[at + 1]?.normal === '-') continue
    const words = tokens.slice(from, at + 1).map(bare)
    return { from, at, words: words.filter((word) => word !== '-'), sentence }
  }
  return undefined
}

const telling = (words: readonly string[]): string =>
  words
    .filter((word) => TELLING.has(word))
    .sort()
    .join(' ')

/** Offices that are called by another one's word. */
export const ALSO: ReadonlyMap<string, readonly string[]> = new Map([
  ['lawmaker', ['senator', 'representative', 'congressman', 'congresswoman', 'legislator']],
  ['legislator', ['senator', 'representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['congressman', ['representative', 'congressman']],
  ['congresswoman', ['representative', 'congresswoman']],
  ['representative', ['congressman', 'congresswoman', 'representative']],
  ['leader', ['leader', 'president', 'minister', 'premier', 'chancellor']],
  ['premier', ['minister', 'premier']],
])

const isRole = (held: string, said: string): boolean => held === said || (ALSO.get(said)?.includes(held) ?? false)

/** A word of a phrase that tells nothing of the office, or was said of it before; initials where the office was bare. */
const isSaid = (token: Token, role: Role): boolean =>
  token.normal === '-' ||
  role.words.includes(bare(token)) ||
  (token.pos === 'ADJ' && !PEOPLES.has(token.normal)) ||
  (token.pos === 'PROPN' &&
    /^[a-z]{2,5}$/.test(bare(token)) &&
    !PEOPLES.has(token.normal) &&
    telling(role.words) === role.words.join(' '))

/** Whether the phrase can mean one who holds the role: nothing that makes another office of it, no noun never said before. */
export const fits = (role: Role, phrase: Phrase, { tokens }: Words): boolean => {
  const said = roleOf(phrase.words.at(-1) ?? '') ?? ''
  const described = tokens.slice(phrase.from, phrase.at)
  if (!isRole(role.role, said) || !described.every((token) => isSaid(token, role))) return false
  // "The Israeli leader" is the prime minister: there the people tells who is meant.
  if (said !== role.role && said === 'leader') return described.some((token) => PEOPLES.has(token.normal))
  return telling(role.words) === telling(phrase.words)
}
