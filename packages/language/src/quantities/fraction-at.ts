import type { Token } from '../reading.js'
import { numberAt } from './number-at.js'

/** A stated share of a whole, in percent. `end` is the index of the token after its words. */
export interface StatedShare {
  percent: number
  end: number
}

const PARTS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['seventh', 1 / 7],
  ['eighth', 1 / 8],
  ['tenth', 1 / 10],
])

const normalAt = (tokens: readonly Token[], at: number): string => tokens[at]?.normal ?? ''
const shareOf = (share: number, end: number): StatedShare => ({ percent: Math.round(share * 1000) / 10, end })

/** Words before "half" that make it an amount, where no "of" follows: `nearly half`. */
const AMOUNTS = /^(?:than|nearly|almost|about|around|roughly|least|over|some|only|just|approximately)$/

/** `half of voters`, `a third of`, `nearly half`; not `half a million`, `the second half`, `a quarter`. */
const singleAt = (tokens: readonly Token[], at: number): StatedShare | undefined => {
  const article = /^(?:an?|one)$/.test(normalAt(tokens, at))
  const dash = normalAt(tokens, at + 1) === '-' ? 1 : 0
  const place = article ? at + 1 + dash : at
  const share = PARTS.get(normalAt(tokens, place))
  if (share === undefined || (!article && share !== 1 / 2)) return undefined
  const next = normalAt(tokens, place + 1)
  if (/^(?:an?|-)$/.test(next)) return undefined
  const ofWhole = next === 'of' && !/^(?:an?|percent|19\d\d|20\d\d|this)$/.test(normalAt(tokens, place + 2))
  if (!ofWhole && !(share === 1 / 2 && AMOUNTS.test(normalAt(tokens, at - 1)))) return undefined
  return shareOf(share, place + 1)
}

/** `two-thirds`, `three quarters of`. */
const severalAt = (tokens: readonly Token[], at: number): StatedShare | undefined => {
  const number = numberAt(tokens, at)
  if (!number || number.end !== at + 1 || number.low < 2 || number.low > 9) return undefined
  const dash = normalAt(tokens, at + 1) === '-' ? 1 : 0
  const word = normalAt(tokens, at + 1 + dash)
  const share = word.endsWith('s') ? PARTS.get(word.slice(0, -1)) : undefined
  const next = normalAt(tokens, at + 2 + dash)
  if (share === undefined || number.low * share >= 1) return undefined
  if (dash === 0 && next !== 'of') return undefined
  if (next === 'of' && /^an?$/.test(normalAt(tokens, at + 3 + dash))) return undefined
  return shareOf(number.low * share, at + 2 + dash)
}

/** `one in seven`, `nine out of ten`, `3 in 10`. */
const oneInAt = (tokens: readonly Token[], at: number): StatedShare | undefined => {
  const number = numberAt(tokens, at)
  const link = number?.end ?? at
  const out = normalAt(tokens, link) === 'out' && normalAt(tokens, link + 1) === 'of'
  if (!number || number.low !== number.high || !(out || normalAt(tokens, link) === 'in')) return undefined
  const whole = numberAt(tokens, link + (out ? 2 : 1))
  if (!whole || whole.low !== whole.high || whole.low <= number.low || whole.low > 1000) return undefined
  if (number.low > 99 || (!out && whole.low > 100 && number.low > 1)) return undefined
  return shareOf(number.low / whole.low, whole.end)
}

/** The share of a whole that begins at token `at`: `half of`, `two-thirds`, `one in seven`. */
export const fractionAt = (tokens: readonly Token[], at: number): StatedShare | undefined =>
  singleAt(tokens, at) ?? severalAt(tokens, at) ?? oneInAt(tokens, at)
