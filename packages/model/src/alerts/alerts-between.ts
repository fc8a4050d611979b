import type { Comparison, Fact } from '../comparison.js'
import type { Finding } from '../finding.js'
import type { Alert, AlertOn } from './alert.js'
import { earlierFacts } from './earlier-facts.js'
import { freshArticles } from './fresh-articles.js'
import { subjectOf } from './subject-of.js'

/** As much as a reader takes in; the comparison has it all. */
const EVIDENCE_MAX = 12

const NOTHING = { articles: [], facts: [], findings: [] }

/**
 * What happened to an event between two comparisons of it, in the order of the later: divergences that were not there, and
 * facts that more origins have. Only what rests on an article or a revision that the earlier had not counts, so neither
 * another method nor a reader's correction tells of old news. `before` is undefined for the first comparison.
 */
export const alertsBetween = (before: Comparison | undefined, after: Comparison): Alert[] => {
  const earlier = earlierFacts(before ?? NOTHING, after)
  const fresh = freshArticles(before ?? NOTHING, after)
  const isFresh = (articleIds: readonly string[]): boolean => articleIds.some((id) => fresh.has(id))
  const known = new Set((before?.findings ?? []).map((finding) => subjectOf(finding, finding.factId)))
  const factBefore = (id: string | null): string | null => (id === null ? null : (earlier.get(id)?.id ?? id))

  const isNews = (finding: Finding): boolean =>
    isFresh(articlesOf(finding)) && !known.has(subjectOf(finding, factBefore(finding.factId)))
  const spread = after.facts.flatMap((fact) => {
    const from = earlier.get(fact.id)?.origins ?? 0
    const isSpread = from > 0 && fact.origins > from && isFresh(tellersOf(fact))
    return isSpread ? [spreadAlert(fact, from, after)] : []
  })
  return [...after.findings.filter(isNews).map((finding) => findingAlert(finding, after)), ...spread]
}

/** The articles that assert a fact, in their text or their headline. */
const tellersOf = ({ mentions, headlines }: Fact): string[] => [
  ...new Set([...mentions, ...headlines].map(({ articleId }) => articleId)),
]

/** The articles that a finding is about, the one that it is found in first. */
const articlesOf = (finding: Finding): string[] => {
  const own = 'articleId' in finding ? [finding.articleId] : []
  const followed = finding.kind === 'edit' && finding.follows ? [finding.follows.articleId] : []
  return [...new Set([...own, ...followed, ...finding.evidence.map(({ articleId }) => articleId)])]
}

const onOf = (finding: Finding): AlertOn => {
  if (finding.kind === 'number' && finding.relation === 'conflict') return 'number-conflict'
  if (finding.kind === 'edit' && finding.change === 'number') return 'number-edit'
  return finding.kind === 'edit' && finding.change === 'headline' ? 'headline-edit' : 'new-finding'
}

const findingAlert = (finding: Finding, comparison: Comparison): Alert => {
  const on = onOf(finding)
  return {
    ...shownBy(comparison, articlesOf(finding)),
    id: `${on}.${finding.id}`,
    on,
    kind: finding.kind,
    summary: finding.summary,
    findingId: finding.id,
    factId: finding.factId,
    origins: null,
    evidence: finding.evidence.slice(0, EVIDENCE_MAX),
    edit: finding.kind === 'edit' ? { before: finding.before, after: finding.after } : null,
  }
}

const spreadAlert = (fact: Fact, from: number, comparison: Comparison): Alert => {
  const { id, origins: to, mentions, headlines, canonical } = fact
  return {
    ...shownBy(comparison, tellersOf(fact)),
    id: `fact-spread.${id}.${to}`,
    on: 'fact-spread',
    kind: null,
    summary: `From ${from} to ${to} origins: “${mentions[canonical]?.text ?? ''}”`,
    findingId: null,
    factId: id,
    origins: { from, to },
    evidence: [...mentions, ...headlines]
      .slice(0, EVIDENCE_MAX)
      .map(({ articleId, in: where, start, end, text }) => ({ articleId, in: where, start, end, text })),
    edit: null,
  }
}

const shownBy = (
  { id, eventId, version, createdAt, articles, typicalArticleId }: Comparison,
  ids: readonly string[],
) => ({
  eventId,
  title: articles.find((article) => article.id === typicalArticleId)?.title ?? '',
  comparisonId: id,
  version,
  at: createdAt,
  articles: ids.flatMap((articleId) =>
    articles
      .filter((article) => article.id === articleId)
      .map(({ outlet, title, url }) => ({ id: articleId, outlet, title, url })),
  ),
})
