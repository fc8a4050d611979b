import type { TreeScore } from '@parallax/learning'
import { SENTENCE_PAIR_INPUTS, sentencePairInputs } from '../paraphrase/sentence-pair-inputs.js'
import { wordSimilarities } from '../paraphrase/word-similarity.js'
import { candidatePairs } from './candidate-pairs.js'
import { PAIR_CONTEXT_INPUTS, pairContexts, pairKey } from './pair-context.js'
import { pairScores } from './pair-scores.js'
import type { Statement } from './statement.js'

/** Inputs of the first model, and of the second, which sees what the first one made of the pairs around. */
export const FIRST_INPUTS: readonly string[] = SENTENCE_PAIR_INPUTS
export const SECOND_INPUTS: readonly string[] = [...SENTENCE_PAIR_INPUTS, ...PAIR_CONTEXT_INPUTS]

/** The pairs of an event worth looking at, and the inputs of the models for them and for any other pair. */
export interface EventPairs {
  statements: readonly Statement[]
  /** Indices of statements, the smaller first. */
  candidates: readonly (readonly [number, number])[]
  /** The inputs of a candidate, by its place among them: those of the second model, of which the first are the first's. */
  rowOf: (candidate: number) => Float64Array
  /** The same for a pair that is no candidate, in a buffer that the next call writes over. */
  rowFor: (a: Statement, b: Statement) => Float64Array
  contextAfter: (first: TreeScore) => PairsInContext
}

export interface PairsInContext {
  /** What the first model makes of each candidate. */
  firsts: Float64Array
  /** Completes a row by what the first model made of the candidates around the pair, and of the pair itself. */
  write: (a: Statement, b: Statement, own: number, row: Float64Array) => void
}

const WIDTH = SECOND_INPUTS.length

export const eventPairs = (statements: readonly Statement[]): EventPairs => {
  const candidates = candidatePairs(statements)
  const similarity = wordSimilarities()
  const rows = new Float64Array(candidates.length * WIDTH)
  const rowOf = (candidate: number): Float64Array => rows.subarray(candidate * WIDTH, (candidate + 1) * WIDTH)
  const fill = (a: Statement, b: Statement, row: Float64Array): Float64Array => {
    sentencePairInputs(a, b, { row, similarity })
    return row
  }
  candidates.forEach(([i, j], at) => void fill(statements[i] as Statement, statements[j] as Statement, rowOf(at)))
  const buffer = new Float64Array(WIDTH)
  const rowFor = (a: Statement, b: Statement): Float64Array => fill(a, b, buffer)
  return {
    statements,
    candidates,
    rowOf,
    rowFor,
    contextAfter: (first) => {
      const firsts = Float64Array.from(candidates, (_, at) => first(rowOf(at)))
      const scores = pairScores(candidates.length)
      candidates.forEach(([i, j], at) => void scores.set(pairKey(i, j, statements.length), firsts[at] ?? 0))
      const writeContext = pairContexts({ statements, scores, candidates })
      return { firsts, write: (a, b, own, row) => writeContext({ a, b, own }, row, FIRST_INPUTS.length) }
    },
  }
}
