import { type Mention, type Reading, roleOf, type Token } from '@parallax/language'
import type { Span } from '@parallax/model'

/** An office that stands before a name: "interim premier". */
export interface RoleBeforeName extends Span {
  head: string
}

const WORDS_MAX = 6
const INSIDE = new Set(['NOUN', 'ADJ', 'PROPN'])

const belongs = (token: Token | undefined): boolean =>
  token !== undefined &&
  (INSIDE.has(token.pos) || token.normal === '-') &&
  !/^['\u2019]/u.test(token.normal) &&
  !/^i(?:$|['\u2019])/u.test(token.normal) &&
  !token.normal.endsWith('ing')

const SMALLER_PLACE = new Set(['state', 'county', 'city', 'town', 'district'])

/**
 * Whether the words from one token on can be of one phrase with the next: no dash between words, and no small noun before
 * a capital ("Guards rush Republican candidate"), but for "former state Senate leader".
 */
const continues = (text: string, token: Token | undefined, next: Token): boolean => {
  if (!token || !belongs(token)) return false
  if (token.normal === '-' || next.normal === '-') return token.end === next.start
  const isCapital = ({ start }: Token): boolean => /^\p{Lu}/u.test(text.slice(start))
  return !(isCapital(next) && !isCapital(token) && token.pos === 'NOUN' && !SMALLER_PLACE.has(token.lemma))
}

/** A title that is capitals all through ("Senator", "House Majority Leader") is how a house writes, not how it sees. */
const isTitleOnly = (tokens: readonly Token[], text: string): boolean =>
  tokens.every(({ start, pos }) => pos === 'PUNCT' || /^[^\p{Ll}]/u.test(text.slice(start)))

/** Whether commas set off what stands between two tokens: "his lawyer, Ana Ruiz, said". */
const isSetOff = (tokens: readonly Token[], first: number, end: number): boolean =>
  tokens[first - 1]?.normal === ',' && /^[,.;:]$/.test(tokens[end]?.normal ?? '.')

const COPULA = /^(?:be|is|are|was|were|am|'m|'re|'s|(?:i|we|you|they|he|she|it)['\u2019](?:m|re|s))$/u

/** "I am sure Senator Ruiz will": what is said of another than the office. */
const isPredicate = (tokens: readonly Token[], first: number): boolean =>
  tokens[first]?.pos === 'ADJ' && COPULA.test(tokens[first - 1]?.normal ?? '')

/** "One of the senators Mrs Ruiz met": several are not who is named next. */
const isPlural = ({ pos, normal, lemma }: Token): boolean => pos === 'NOUN' && normal === `${lemma}s`

/** The office right before a mention by name, or before the comma that sets it off; undefined where there is none. */
export const roleBeforeName = ({ text, tokens }: Reading, mention: Mention): RoleBeforeName | undefined => {
  const { firstToken, endToken } = mention
  const last = isSetOff(tokens, firstToken, endToken) ? firstToken - 2 : firstToken - 1
  const head = tokens[last]
  if (!head || roleOf(head.normal) === undefined || !belongs(head) || isPlural(head)) return undefined
  let first = last
  while (last - first < WORDS_MAX && continues(text, tokens[first - 1], tokens[first] ?? head)) first -= 1
  while (first < last && isPredicate(tokens, first)) first += 1
  if (isTitleOnly(tokens.slice(first, last + 1), text)) return undefined
  return { start: tokens[first]?.start ?? head.start, end: head.end, head: roleOf(head.normal) ?? head.normal }
}
