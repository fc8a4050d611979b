import { type Comparison, type Fact, FINDING_KINDS } from '@parallax/model'
import { indexComparison } from '../event/comparison-index.js'
import { findingLine } from '../event/finding-views.js'

export interface FixFact {
  id: string
  text: string
  articles: number
}

export interface FixFinding {
  id: string
  words: string
}

const articlesOf = ({ mentions }: Fact): number => new Set(mentions.map(({ articleId }) => articleId)).size

/** The facts that can be said to be two: those with more than one sentence, the most told first. */
export const fixFacts = ({ facts }: Comparison): FixFact[] =>
  facts
    .filter(({ mentions }) => mentions.length > 1)
    .map((fact) => ({
      id: fact.id,
      text: (fact.mentions[fact.canonical] ?? fact.mentions[0])?.text ?? '',
      articles: articlesOf(fact),
    }))
    .sort((a, b) => b.articles - a.articles)

/** All findings in their words, by kind, in the order in which kinds are shown. */
export function fixFindings(comparison: Comparison): { kind: string; findings: FixFinding[] }[] {
  const index = indexComparison(comparison)
  return FINDING_KINDS.flatMap((kind) => {
    const lines = comparison.findings.filter((finding) => finding.kind === kind).map((one) => findingLine(one, index))
    const [first] = lines
    return first ? [{ kind: first.kind, findings: lines.map(({ id, words }) => ({ id, words })) }] : []
  })
}
