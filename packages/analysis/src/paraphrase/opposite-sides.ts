import type { Token } from '@parallax/language'

/**
 * Words of the news that say the opposite of each other of the same thing. "Win" and "lose" are none: one tells of the
 * winner what the other tells of the loser.
 */
const OPPOSITES: readonly (readonly [string, string])[] = [
  ['rise increase climb grow jump surge soar', 'fall decrease decline drop shrink plunge sink'],
  ['approve pass accept endorse adopt', 'reject defeat block'],
  ['support favor favour back', 'oppose'],
  ['uphold affirm', 'overturn reverse strike'],
  ['acquit exonerate', 'convict'],
  ['allow permit legalize', 'ban prohibit bar forbid outlaw'],
  ['confirm admit acknowledge', 'deny'],
  ['raise hike', 'cut lower reduce slash'],
  ['open reopen', 'close shut'],
  ['guilty', 'innocent'],
]

const SIDES = new Map(
  OPPOSITES.flatMap(([one, other], pair) => [
    ...one.split(' ').map((word) => [word, pair + 1] as const),
    ...other.split(' ').map((word) => [word, -pair - 1] as const),
  ]),
)

/** Verbs that take a side by the word after them: "voted for", "ruled against". */
const SIDING = new Set(['vote', 'rule', 'argue', 'testify', 'decide', 'campaign'])
const SIDED = OPPOSITES.length + 1
const SIDE_REACH = 3

/**
 * Which side a token takes in which pair of opposites: a number for one side, the same number below 0 for the other; 0
 * for a word that takes none.
 */
export const oppositeSide = (tokens: readonly Token[], at: number): number => {
  const token = tokens[at]
  if (!token || (token.pos !== 'VERB' && token.pos !== 'ADJ')) return 0
  if (!SIDING.has(token.lemma)) return SIDES.get(token.lemma) ?? 0
  for (const { normal } of tokens.slice(at + 1, at + 1 + SIDE_REACH)) {
    if (normal === 'against') return -SIDED
    if (normal === 'for' || normal === 'favor' || normal === 'favour') return SIDED
  }
  return 0
}
