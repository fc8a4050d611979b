import { type EventPairs, eventPairs } from './event-pairs.js'
import { pairKey } from './pair-context.js'
import { pairScores } from './pair-scores.js'
import { FIRST_MIN, type SameFactWeights, sameFactModel } from './same-fact-model.js'
import type { Statement } from './statement.js'
import { isTurnedRound } from './turned-round.js'

/** The pairs of an event worth looking at, and how surely any two of its statements assert the same. */
export interface Likeness {
  candidates: readonly (readonly [Statement, Statement])[]
  /** 0 to 1; 0 where one of them turns round what the other one asserts. Worked out once a pair. */
  between: (a: Statement, b: Statement) => number
  /** The same, but as close also where one of them turns the other round: both speak of it. */
  closeness: (a: Statement, b: Statement) => number
  /** What was found for a pair that was looked at before; 0 where it was not. */
  known: (a: Statement, b: Statement) => number
  isKnown: (a: Statement, b: Statement) => boolean
}

/** What is less alike than this is nothing to go by, whatever it says. */
const LIKE_MIN = 0.02

const isEvidence = (a: Statement, b: Statement): boolean =>
  a.words.length > 0 && b.words.length > 0 && !isTurnedRound(a, b)

const scoresAmong = (pairs: EventPairs, weights: SameFactWeights) => {
  const model = sameFactModel(weights)
  const { firsts, write } = pairs.contextAfter(model.first)
  const score = (a: Statement, b: Statement, row: Float64Array, own: number): number => {
    if (own < FIRST_MIN) return own
    write(a, b, own, row)
    return model.second(row)
  }
  return { model, firsts, score }
}

/** How alike the statements of an event are. */
export const likenessAmong = (statements: readonly Statement[], weights: SameFactWeights): Likeness => {
  const pairs = eventPairs(statements)
  const { model, firsts, score } = scoresAmong(pairs, weights)
  const known = pairScores(2 * pairs.candidates.length)
  const candidates = pairs.candidates.map(([i, j], at) => {
    const [a, b] = [statements[i] as Statement, statements[j] as Statement]
    const own = firsts[at] as number
    known.set(pairKey(i, j, statements.length), score(a, b, pairs.rowOf(at), own))
    return [a, b] as const
  })
  const workOut = (a: Statement, b: Statement): number => {
    const row = pairs.rowFor(a, b)
    return score(a, b, row, model.first(row))
  }
  const closeness = (a: Statement, b: Statement): number => {
    const key = pairKey(a.index, b.index, statements.length)
    const before = known.get(key, -1)
    if (before >= 0) return before
    const found = workOut(a, b)
    known.set(key, found)
    return found
  }
  const knownOr = (a: Statement, b: Statement, otherwise: number): number =>
    known.get(pairKey(a.index, b.index, statements.length), otherwise)
  const between = (a: Statement, b: Statement): number => {
    const close = closeness(a, b)
    return close >= LIKE_MIN && isEvidence(a, b) ? close : 0
  }
  return {
    candidates,
    between,
    closeness,
    known: (a, b) => knownOr(a, b, 0),
    isKnown: (a, b) => knownOr(a, b, -1) >= 0,
  }
}
