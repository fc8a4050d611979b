import { candidatePairs } from './candidate-pairs.js'
import { isTurnedRound } from './negated-lemmas.js'
import { type Candidate, pairContexts, pairKey } from './pair-context.js'
import { pairFeatures } from './pair-features.js'
import { sameFactProbability } from './same-fact-model.js'
import type { Statement } from './statement.js'

/** With fewer telling words a statement is no evidence: "He declined to comment" is said by anyone about anything. */
const WORDS_MIN = 3

const candidatesAmong = (statements: readonly Statement[]): Candidate[] =>
  candidatePairs(statements).flatMap(([i, j]) => {
    const [a, b] = [statements[i], statements[j]]
    return a && b ? [{ a, b, features: pairFeatures(a, b) }] : []
  })

/** The pairs of an event worth looking at, and how surely any two of its statements assert the same. */
export interface Likeness {
  candidates: readonly Candidate[]
  /** 0 to 1; 0 where one of them negates what the other one asserts. Worked out once a pair. */
  between: (a: Statement, b: Statement) => number
}

/** How alike the statements of an event are. */
export const likenessAmong = (statements: readonly Statement[]): Likeness => {
  const candidates = candidatesAmong(statements)
  const contextOf = pairContexts(statements, candidates)
  const known = new Map<number, number>()
  const seen = new Map(candidates.map(({ a, b, features }) => [pairKey(a.index, b.index, statements.length), features]))
  const workOut = (a: Statement, b: Statement, key: number): number => {
    const features = seen.get(key) ?? pairFeatures(a, b)
    if (features.words < WORDS_MIN || isTurnedRound(a, b)) return 0
    return sameFactProbability(features, contextOf(a, b, features.mean))
  }
  const between = (a: Statement, b: Statement): number => {
    const key = pairKey(a.index, b.index, statements.length)
    const score = known.get(key) ?? workOut(a, b, key)
    known.set(key, score)
    return score
  }
  return { candidates, between }
}
