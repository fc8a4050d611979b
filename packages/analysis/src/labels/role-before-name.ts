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
  !token.normal.startsWith("'") &&
  !token.normal.endsWith('ing')

/** A title that is capitals all through ("Senator", "House Majority Leader") is how a house writes, not how it sees. */
const isTitleOnly = (tokens: readonly Token[], text: string): boolean =>
  tokens.every(({ start, pos }) => pos === 'PUNCT' || /^[^\p{Ll}]/u.test(text.slice(start)))

/** The office right before a mention by name, or before the comma that sets it off; undefined where there is none. */
export const roleBeforeName = ({ text, tokens }: Reading, { firstToken }: Mention): RoleBeforeName | undefined => {
  const last = tokens[firstToken - 1]?.normal === ',' ? firstToken - 2 : firstToken - 1
  const head = tokens[last]
  if (!head || roleOf(head.normal) === undefined || !belongs(head)) return undefined
  let first = last
  while (last - first < WORDS_MAX && belongs(tokens[first - 1])) first -= 1
  if (isTitleOnly(tokens.slice(first, last + 1), text)) return undefined
  return { start: tokens[first]?.start ?? head.start, end: head.end, head: roleOf(head.normal) ?? head.normal }
}
