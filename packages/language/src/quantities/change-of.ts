import type { Token } from '../reading.js'

/**
 * Where an amount stands in a rise or fall: `by` is how much, `from` the value before, `to` the value after. A value
 * before must never be compared with a value after, nor either with how much.
 */
export type Change = 'by' | 'from' | 'to'

const MOVES = new Set(
  `rise fall jump drop increase decrease gain lose climb slip decline soar plunge surge tumble grow shrink advance ease
  slide sink shed add dip leap swell double raise cut lift lower widen narrow rocket plummet rebound retreat edge inch
  trim reduce extend up down higher lower change move go come`.split(/\s+/),
)

/** Words between a verb and its amount: `rose by about another 5 percent`. */
const BETWEEN = new Set([
  'about',
  'another',
  'nearly',
  'almost',
  'some',
  'just',
  'only',
  'sharply',
  'as',
  'much',
  'far',
])
const REACH = 9

const moveWithin = (tokens: readonly Token[], from: number, reach: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const token = tokens[at]
    if (!token || token.normal === ';') return false
    if (MOVES.has(token.lemma) || MOVES.has(token.normal)) return true
  }
  return false
}

/** The place in a rise or fall of the amount whose words begin at token `from`; undefined for an amount by itself. */
export const changeOf = (tokens: readonly Token[], from: number): Change | undefined => {
  let at = from - 1
  while (at >= 0 && BETWEEN.has(tokens[at]?.normal ?? '')) at -= 1
  const before = tokens[at]?.normal ?? ''
  if (before === 'from') return moveWithin(tokens, at, REACH) || tokens[at - 1]?.pos === 'NOUN' ? 'from' : undefined
  if (before === 'to') return moveWithin(tokens, at, REACH) ? 'to' : undefined
  if (before === 'by') return moveWithin(tokens, at, 4) ? 'by' : undefined
  if (before === 'at') return undefined
  const move = tokens[at]
  const isMove =
    move !== undefined && (MOVES.has(move.lemma) || MOVES.has(move.normal)) && !/^(?:go|come|add|cut)/.test(move.lemma)
  return isMove ? 'by' : undefined
}
