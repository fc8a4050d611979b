import { isTurnedRound } from './negated-lemmas.js'
import { pairFeatures } from './pair-features.js'
import type { Statement } from './statement.js'

/** A shorter statement is no evidence: "He declined to comment" is said by anyone about anything. */
const WORDS_MIN = 3

/** How surely two statements assert the same, 0 to 1. 0 where one of them negates what the other asserts. */
export const similarity = (a: Statement, b: Statement): number => {
  const { lower, upper, words } = pairFeatures(a, b)
  if (words < WORDS_MIN || isTurnedRound(a, b)) return 0
  return Math.sqrt(lower * upper)
}
