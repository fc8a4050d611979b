import { type Evidence, type Finding, knownAt } from '@parallax/model'
import type { Permalink } from '../../permalinks/permalink.js'
import { words } from '../../words/index.js'

export interface SpanView {
  outlet: string
  url: string
  at: string
  text: string
  /** Where it stood, where that is not the text. */
  place: string | null
}

export interface PermalinkView {
  kind: string
  /** The summary of the finding, or the wording that stands for the fact. */
  words: string
  rule: string | null
  spans: readonly SpanView[]
  /** The fact that a finding is about, in the wording that stands for it. */
  about: string | null
}

type Piece = Pick<Evidence, 'articleId' | 'in' | 'text'> & { place?: string }

/** What an edit changed, then what bears a finding out. */
const piecesOf = (finding: Finding): Piece[] => {
  if (finding.kind !== 'edit') return finding.evidence
  const { articleId, before, after } = finding
  const changed = [
    before && { ...before, articleId, place: words.permalink.before },
    after && { ...after, articleId, place: words.permalink.after },
  ]
  return [...changed.filter((piece) => piece !== null), ...finding.evidence]
}

/** A permalinked row as its page shows it. */
export function permalinkView({ fact, finding, articles }: Permalink): PermalinkView {
  const byId = new Map(articles.map((article) => [article.id, article]))
  const spanOf = ({ articleId, in: where, text, place }: Piece): SpanView[] => {
    const article = byId.get(articleId)
    if (!article) return []
    const { outlet, url } = article
    const stood = place ?? (where === 'title' ? words.permalink.inHeadline : null)
    return [{ outlet: outlet.name, url, at: knownAt(article), text, place: stood }]
  }
  const wording = fact?.mentions[fact.canonical]?.text ?? null
  if (finding) {
    const { kind, summary, rule } = finding
    return {
      ...{ kind: words.kinds[kind].name, words: summary, rule },
      spans: piecesOf(finding).flatMap(spanOf),
      about: wording,
    }
  }
  const pieces = [...(fact?.mentions ?? []), ...(fact?.headlines ?? [])]
  return { kind: words.permalink.fact, words: wording ?? '', rule: null, spans: pieces.flatMap(spanOf), about: null }
}
