import { type CellState, type ComparedArticle, FINDING_KINDS, type FindingKind, knownAt } from '@parallax/model'
import { byText } from '../event/by-text.js'
import type { ComparisonIndex } from '../event/comparison-index.js'
import { type FindingLine, findingLine } from '../event/finding-views.js'
import { ledgerView } from '../event/ledger-view.js'

interface Quote {
  outlets: readonly string[]
  text: string
}

interface PrintedFact {
  id: string
  text: string
  origins: number
  wordings: readonly Quote[]
  headlines: readonly Quote[]
  /** Outlets that do not state it, by why. */
  without: readonly { state: CellState; outlets: readonly string[] }[]
}

interface PrintedFinding extends FindingLine {
  evidence: readonly Quote[]
}

interface PrintedSource {
  article: ComparedArticle
  at: string
  /** The outlet that had the same text first; null where it is this one. */
  copyOf: string | null
}

export interface PrintView {
  sources: readonly PrintedSource[]
  facts: readonly PrintedFact[]
  findings: readonly { kind: FindingKind; findings: readonly PrintedFinding[] }[]
}

const WITHOUT: readonly CellState[] = ['absent', 'published-before-known', 'snippet-only']

/** A whole comparison, every fact and finding of it, in the order of the ledger and of the kinds. */
export function printView(index: ComparisonIndex): PrintView {
  const { comparison } = index
  const quotes = (pieces: Parameters<typeof byText>[0]): Quote[] =>
    byText(pieces, index).map(({ said, text }) => ({ outlets: said.map(({ article }) => article.outlet.name), text }))

  const facts = ledgerView(index, { filter: 'all', copies: true }).rows.map(({ factId, text, origins, cells }) => {
    const fact = index.fact(factId)
    const without = WITHOUT.map((state) => ({
      state,
      outlets: cells.filter((cell) => cell.state === state).map(({ outlet }) => outlet),
    })).filter(({ outlets }) => outlets.length > 0)
    const [wordings, headlines] = [quotes(fact?.mentions ?? []), quotes(fact?.headlines ?? [])]
    return { id: factId, text, origins, wordings, headlines, without }
  })
  const findings = FINDING_KINDS.map((kind) => ({
    kind,
    findings: comparison.findings
      .filter((finding) => finding.kind === kind)
      .map((finding) => ({ ...findingLine(finding, index), evidence: quotes(finding.evidence) })),
  }))
  return {
    sources: comparison.articles.map((article) => {
      const first = index.originOf(article.id)?.firstArticleId
      const copyOf = first === undefined || first === article.id ? null : (index.article(first)?.outlet.name ?? null)
      return { article, at: knownAt(article), copyOf }
    }),
    facts,
    findings: findings.filter(({ findings: found }) => found.length > 0),
  }
}
