import type { PairFeatures } from './pair-features.js'
import type { Statement } from './statement.js'

/** How a pair stands among the other pairs of the event. */
export interface PairContext {
  /** Likeness of the sentences before and after, the best of the four pairings: texts tell things in one order. */
  neighbours: number
  /** How much more alike they are than either is to the next best sentence of the other's article. */
  lead: number
}

export interface Candidate {
  a: Statement
  b: Statement
  features: PairFeatures
}

interface Best {
  first: number
  firstIndex: number
  second: number
}

export const pairKey = (a: number, b: number, statements: number): number =>
  Math.min(a, b) * statements + Math.max(a, b)

/** Statements by where they stand, so that the one before and the one after are found. */
const byPlace = (statements: readonly Statement[]): Map<string, Statement> => {
  const places = new Map<string, Statement>()
  for (const statement of statements)
    for (const { article, position } of statement.sentences) places.set(`${article}:${position}`, statement)
  return places
}

const noteBest = (bests: Map<string, Best>, of: Statement, other: Statement, mean: number): void => {
  const key = `${of.index}:${other.article}`
  const best = bests.get(key) ?? { first: 0, firstIndex: -1, second: 0 }
  if (mean > best.first) bests.set(key, { first: mean, firstIndex: other.index, second: best.first })
  else bests.set(key, { ...best, second: Math.max(best.second, mean) })
}

/** Looks up the context of any pair among the candidates of an event. */
export const pairContexts = (statements: readonly Statement[], candidates: readonly Candidate[]) => {
  const places = byPlace(statements)
  const means = new Map<number, number>()
  const bests = new Map<string, Best>()
  for (const { a, b, features } of candidates) {
    means.set(pairKey(a.index, b.index, statements.length), features.mean)
    if (a.headline || b.headline) continue
    noteBest(bests, a, b, features.mean)
    noteBest(bests, b, a, features.mean)
  }

  const meanAt = (a: Statement, stepA: number, b: Statement, stepB: number): number => {
    const one = places.get(`${a.article}:${a.position + stepA}`)
    const other = places.get(`${b.article}:${b.position + stepB}`)
    if (!one || !other) return 0
    return one === other ? 1 : (means.get(pairKey(one.index, other.index, statements.length)) ?? 0)
  }
  const nextBest = (of: Statement, other: Statement): number => {
    const best = bests.get(`${of.index}:${other.article}`)
    if (!best) return 0
    return best.firstIndex === other.index ? best.second : best.first
  }
  return (a: Statement, b: Statement, mean: number): PairContext => ({
    neighbours: Math.max(meanAt(a, -1, b, -1), meanAt(a, -1, b, 1), meanAt(a, 1, b, -1), meanAt(a, 1, b, 1)),
    lead: mean - Math.max(nextBest(a, b), nextBest(b, a)),
  })
}
