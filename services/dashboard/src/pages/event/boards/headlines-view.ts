import { type FindingOf, type HeadlineMatch, knownAt } from '@parallax/model'
import { inOrderKnown } from '../../parts/in-order-known.js'
import type { ComparisonIndex } from '../comparison-index.js'

/** Words of both headlines that stand for each other, or words of one or both that stand for nothing in the other. */
export interface AlignedPiece {
  isMatch: boolean
  a: string
  b: string
}

interface HeadlinePair {
  outlets: readonly [string, string]
  titles: readonly [string, string]
  pieces: readonly AlignedPiece[]
  rule: string
}

export interface HeadlinesView {
  headlines: readonly {
    articleId: string
    outlet: string
    copies: number
    at: string
    title: string
    /** Verbatim, the fact that it leads on; null where it asserts none that is told below. */
    lead: string | null
  }[]
  pair: HeadlinePair | null
}

/** The matches in the order of both headlines; one that crosses an earlier one is left out. */
function inBothOrders(matches: readonly HeadlineMatch[]): HeadlineMatch[] {
  const out: HeadlineMatch[] = []
  for (const match of [...matches].sort((a, b) => a.a.start - b.a.start)) {
    const last = out.at(-1)
    if (!last || (match.a.start >= last.a.end && match.b.start >= last.b.end)) out.push(match)
  }
  return out
}

/** Both headlines cut where their words stand for each other. Joined, the pieces of a side are its headline. */
export function alignedPieces(a: string, b: string, matches: readonly HeadlineMatch[]): AlignedPiece[] {
  const pieces: AlignedPiece[] = []
  const push = (piece: AlignedPiece) => (piece.a.trim() || piece.b.trim()) && pieces.push(piece)
  const at = { a: 0, b: 0 }
  for (const match of inBothOrders(matches)) {
    push({ isMatch: false, a: a.slice(at.a, match.a.start), b: b.slice(at.b, match.b.start) })
    push({ isMatch: true, a: a.slice(match.a.start, match.a.end), b: b.slice(match.b.start, match.b.end) })
    at.a = match.a.end
    at.b = match.b.end
  }
  push({ isMatch: false, a: a.slice(at.a), b: b.slice(at.b) })
  return pieces
}

function pairOf(finding: FindingOf<'headline'> | undefined, index: ComparisonIndex): HeadlinePair | null {
  const [a, b] = (finding?.pair ?? []).map((id) => index.article(id))
  if (!finding || !a || !b) return null
  return {
    outlets: [a.outlet.name, b.outlet.name],
    titles: [a.title, b.title],
    pieces: alignedPieces(a.title, b.title, finding.matches ?? []),
    rule: finding.rule,
  }
}

/** The headlines of the origins in the order they came out, what each leads on, and the two that differ most. */
export function headlinesView(index: ComparisonIndex): HeadlinesView {
  const finding = index.comparison.findings.find((one) => one.kind === 'headline')
  const firsts = new Map(
    index.comparison.origins.map((origin) => [origin.firstArticleId, origin.articleIds.length - 1]),
  )
  const leads = new Map(finding?.leads?.map(({ articleId, factId }) => [articleId, factId]))
  const headlines = inOrderKnown(index.comparison.articles.filter(({ id }) => firsts.has(id))).map((article) => {
    const fact = index.fact(leads.get(article.id) ?? null)
    const { id: articleId, title } = article
    const lead = fact?.mentions[fact.canonical]?.text ?? null
    return {
      articleId,
      title,
      lead,
      outlet: article.outlet.name,
      copies: firsts.get(articleId) ?? 0,
      at: knownAt(article),
    }
  })
  return { headlines, pair: pairOf(finding, index) }
}
