import type { ComparisonBody, Evidence, Fact, Finding, FindingKind } from '@parallax/model'

const HEADINGS: Record<FindingKind, string> = {
  number: 'Numbers that differ',
  quote: 'One utterance, printed differently',
  certainty: 'Fact here, hedged there',
  attribution: 'Said here, claimed there',
  label: 'One thing, different names',
  loaded: 'Loaded words',
  voice: 'Who acts, and who is left out',
  placement: 'At the top here, at the end there',
  headline: 'Headlines',
  edit: 'Edits',
  omission: 'Left out',
  'only-here': 'Only here',
}

/** A comparison as plain text: the articles, the shared facts in every wording, then the findings by kind. */
export const printReport = (comparison: ComparisonBody): string => {
  const outlet = outletNames(comparison)
  const shared = comparison.facts.filter((fact) => fact.origins > 1)
  return [
    ...comparison.articles.map((article) => `${article.outlet.name}: ${article.title}\n  ${article.url}`),
    `\n${comparison.articles.length} articles, ${comparison.origins.length} origins, ${shared.length} shared facts`,
    ...shared.map((fact) => `\n${factLines(fact, outlet)}`),
    ...Object.entries(HEADINGS).flatMap(([kind, heading]) =>
      section(
        heading,
        comparison.findings.filter((finding) => finding.kind === kind),
        outlet,
      ),
    ),
    `\nmethod ${comparison.method}, inputs ${comparison.fingerprint}`,
  ].join('\n')
}

type OutletOf = (evidence: Evidence) => string

const outletNames = ({ articles }: ComparisonBody): OutletOf => {
  const names = new Map(articles.map((article) => [article.id, article.outlet.name]))
  return ({ articleId }) => names.get(articleId) ?? articleId
}

const factLines = (fact: Fact, outlet: OutletOf): string =>
  fact.mentions
    .map(
      (mention, index) =>
        `${index === fact.canonical ? '=' : ' '} ${outlet(mention)} [${mention.start}-${mention.end}] ${mention.text}`,
    )
    .join('\n')

const section = (heading: string, findings: Finding[], outlet: OutletOf): string[] =>
  findings.length === 0
    ? []
    : [
        `\n${heading} (${findings.length})`,
        ...findings.map(
          (finding) =>
            `- ${finding.summary}\n${finding.evidence.map((span) => `    ${outlet(span)} [${span.start}-${span.end}] ${span.text}`).join('\n')}`,
        ),
      ]
