import type { TreeScore } from '@parallax/learning'
import type { EventInput, Evidence } from '@parallax/model'
import { readEvent } from '../read-event.js'
import { evidenceOf } from './aligned-event.js'
import { type EventPairs, eventPairs } from './event-pairs.js'
import { CLOSE_MIN } from './nearness.js'
import type { SameFactWeights } from './same-fact-model.js'
import { SAME_FACT_WEIGHTS } from './same-fact-weights.js'
import { likenessAmong } from './similarity.js'
import { statedSentences } from './stated-sentences.js'
import { type Statement, statementsOf } from './statement.js'

/** Two sentences of different articles, or headlines. */
export interface SentencePair {
  a: Evidence
  b: Evidence
}

const pairsOf = (a: Statement, b: Statement, evidence: (statement: Statement) => Evidence[]): SentencePair[] => {
  const ofB = evidence(b)
  return evidence(a).flatMap((one) =>
    ofB.flatMap((other) => (one.articleId === other.articleId ? [] : [{ a: one, b: other }])),
  )
}

const readStatements = (input: EventInput) => {
  const { articles } = readEvent(input)
  const statements = statementsOf(statedSentences(articles))
  const evidence = ({ sentences }: Statement): Evidence[] => sentences.map((sentence) => evidenceOf(sentence, articles))
  return { statements, evidence }
}

/** What the models of facts learn from in an event: its candidates with their inputs, and the sentences behind them. */
export interface LearnablePairs extends Pick<EventPairs, 'rowOf'> {
  /** One list a candidate: the sentences that have its two wordings. */
  sentences: readonly (readonly SentencePair[])[]
  /** Completes the rows by what the first model makes of the pairs of the event; gives its probabilities of the candidates. */
  addContext: (first: TreeScore) => Float64Array
}

/** The pairs of sentences of an event that are compared, for whoever trains or measures the models that judge them. */
export const learnablePairs = (input: EventInput): LearnablePairs => {
  const { statements, evidence } = readStatements(input)
  const pairs = eventPairs(statements)
  const members = pairs.candidates.map(([i, j]) => [statements[i] as Statement, statements[j] as Statement] as const)
  return {
    rowOf: pairs.rowOf,
    sentences: members.map(([a, b]) => pairsOf(a, b, evidence)),
    addContext: (first) => {
      const { firsts, write } = pairs.contextAfter(first)
      members.forEach(([a, b], at) => void write(a, b, firsts[at] as number, pairs.rowOf(at)))
      return firsts
    },
  }
}

/**
 * Pairs of sentences of an event that say something close, whether or not they are one fact: where an article has one,
 * it is not said to lack the other.
 */
export const closePairs = (input: EventInput, weights: SameFactWeights = SAME_FACT_WEIGHTS): SentencePair[] => {
  const { statements, evidence } = readStatements(input)
  const { candidates, closeness } = likenessAmong(statements, weights)
  const copies = statements.flatMap((statement) =>
    pairsOf(statement, statement, evidence).filter(({ a, b }) => a.articleId < b.articleId),
  )
  const close = candidates.filter(([a, b]) => closeness(a, b) >= CLOSE_MIN)
  return [...copies, ...close.flatMap(([a, b]) => pairsOf(a, b, evidence))]
}
