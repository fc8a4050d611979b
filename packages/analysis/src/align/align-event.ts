import type { CorrectionAction, Origin } from '@parallax/model'
import type { AlignedArticle, AlignedEvent, AlignedFact, AlignedSentence } from './aligned-event.js'
import { buildFacts } from './build-facts.js'
import { groupStatements } from './group-statements.js'
import { keptApartPairs } from './kept-apart-pairs.js'
import { statementsOf } from './statement.js'

interface Read {
  articles: readonly AlignedArticle[]
  origins: readonly Origin[]
  corrections: readonly CorrectionAction[]
}

const factsBySentence = (facts: readonly AlignedFact[]): Map<AlignedSentence, AlignedFact> =>
  new Map(facts.flatMap((fact) => fact.mentions.map((mention) => [mention, fact] as const)))

/** The facts of an event's articles, which must be in the order they were known. */
export const alignEvent = ({ articles, origins, corrections }: Read): AlignedEvent => {
  const sentences = articles.flatMap((article) => [article.headline, ...article.sentences])
  const statements = statementsOf(sentences)
  const groups = groupStatements(statements, keptApartPairs(corrections, statements, articles))
  const facts = buildFacts(groups, articles)
  return { articles, origins, facts, factOf: factsBySentence(facts) }
}
