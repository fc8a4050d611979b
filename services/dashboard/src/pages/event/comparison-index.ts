import type { ComparedArticle, Comparison, Fact, Finding, FindingOf, Origin } from '@parallax/model'

/** A comparison with the look-ups its views share. */
export interface ComparisonIndex {
  comparison: Comparison
  article(id: string): ComparedArticle | undefined
  fact(id: string | null): Fact | undefined
  /** The origin of an article. */
  originOf(articleId: string): Origin | undefined
  /** Findings about a fact, in the order of the comparison. */
  findingsOf(factId: string): readonly Finding[]
  numbers: readonly FindingOf<'number'>[]
}

const isNumber = (finding: Finding): finding is FindingOf<'number'> => finding.kind === 'number'

export function indexComparison(comparison: Comparison): ComparisonIndex {
  const articles = new Map(comparison.articles.map((article) => [article.id, article]))
  const facts = new Map(comparison.facts.map((fact) => [fact.id, fact]))
  const origins = new Map(comparison.origins.flatMap((origin) => origin.articleIds.map((id) => [id, origin])))
  const findings = new Map<string | null, Finding[]>()
  for (const finding of comparison.findings) {
    findings.set(finding.factId, [...(findings.get(finding.factId) ?? []), finding])
  }
  return {
    comparison,
    article: (id) => articles.get(id),
    fact: (id) => (id === null ? undefined : facts.get(id)),
    originOf: (id) => origins.get(id),
    findingsOf: (id) => findings.get(id) ?? [],
    numbers: comparison.findings.filter(isNumber),
  }
}
