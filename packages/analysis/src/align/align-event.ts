import type { CorrectionAction, Origin } from '@parallax/model'
import type { AlignedArticle, AlignedEvent, AlignedFact, AlignedSentence } from './aligned-event.js'
import { buildFacts } from './build-facts.js'
import { groupStatements } from './group-statements.js'
import { keptApartPairs } from './kept-apart-pairs.js'
import { nearnessOf } from './nearness.js'
import type { SameFactWeights } from './same-fact-model.js'
import { SAME_FACT_WEIGHTS } from './same-fact-weights.js'
import { likenessAmong } from './similarity.js'
import { statedSentences } from './stated-sentences.js'
import { statementsOf } from './statement.js'

interface Read {
  articles: readonly AlignedArticle[]
  origins: readonly Origin[]
  corrections: readonly CorrectionAction[]
}

const factsBySentence = (facts: readonly AlignedFact[]): Map<AlignedSentence, AlignedFact> =>
  new Map(facts.flatMap((fact) => fact.mentions.map((mention) => [mention, fact] as const)))

/** The facts of an event's articles, which must be in the order they were known. */
export const alignEvent = (
  { articles, origins, corrections }: Read,
  weights: SameFactWeights = SAME_FACT_WEIGHTS,
): AlignedEvent => {
  const statements = statementsOf(statedSentences(articles))
  const likeness = likenessAmong(statements, weights)
  const keptApart = keptApartPairs(corrections, statements, articles)
  const groups = groupStatements({ statements, likeness, keptApart })
  const facts = buildFacts(groups, { articles, near: nearnessOf(statements, likeness), likeness })
  return { articles, origins, facts, factOf: factsBySentence(facts) }
}
