import type { Statement } from './statement.js'

/** A word in more statements than this finds no candidates: it would pair everything with everything. */
const STATEMENTS_MAX = 60
/** Candidates looked at for one statement. A fact of fifty articles still holds together by its first links. */
const CANDIDATES_MAX = 24

const postings = (statements: readonly Statement[]): Map<number, number[]> => {
  const byStem = new Map<number, number[]>()
  for (const { index, words } of statements) {
    for (const stem of new Set(words.map((word) => word.stem))) {
      const list = byStem.get(stem)
      if (list) list.push(index)
      else byStem.set(stem, [index])
    }
  }
  return byStem
}

const candidatesOf = (statement: Statement, byStem: ReadonlyMap<number, readonly number[]>): number[] => {
  const shared = new Map<number, number>()
  for (const { stem, weight } of statement.words) {
    const list = byStem.get(stem) ?? []
    if (list.length > STATEMENTS_MAX) continue
    for (const other of list) if (other !== statement.index) shared.set(other, (shared.get(other) ?? 0) + weight)
  }
  return [...shared]
    .sort(([i, a], [j, b]) => b - a || i - j)
    .slice(0, CANDIDATES_MAX)
    .map(([other]) => other)
}

/**
 * Pairs of statements that share rare words, [smaller index, larger index], each once, in order. At most 24 a
 * statement, so an event of 500 articles costs as much a sentence as one of ten.
 */
export const candidatePairs = (statements: readonly Statement[]): [number, number][] => {
  const byStem = postings(statements)
  const pairs: [number, number][] = []
  const seen = new Set<number>()
  for (const statement of statements) {
    for (const other of candidatesOf(statement, byStem)) {
      const a = Math.min(statement.index, other)
      const b = Math.max(statement.index, other)
      const key = a * statements.length + b
      if (seen.has(key)) continue
      seen.add(key)
      pairs.push([a, b])
    }
  }
  return pairs.sort(([a, b], [c, d]) => a - c || b - d)
}
