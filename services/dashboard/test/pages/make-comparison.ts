import {
  articleText,
  type CellState,
  type ComparedArticle,
  type Comparison,
  type Fact,
  type Finding,
} from '@parallax/model'

/** An article in a shape that is easy to write: paragraphs as lists of sentences. */
export interface WrittenArticle {
  id: string
  outlet: string
  origin?: string
  title: string
  at: string
  paragraphs: string[][]
  snippet?: boolean
}

export interface WrittenFact {
  id: string
  /** By article id: the sentence that asserts the fact, verbatim. */
  said: Record<string, string>
  origins: number
  cells: CellState[]
  canonical?: number
  headlines?: string[]
}

function sentencesOf(article: WrittenArticle, factOf: Map<string, string>) {
  let at = 0
  return article.paragraphs.flatMap((sentences, paragraph) =>
    sentences.map((text) => {
      const start = at
      at += text.length + 1
      return { start, end: start + text.length, paragraph, factId: factOf.get(`${article.id} ${text}`) ?? null }
    }),
  )
}

function comparedArticle(article: WrittenArticle, factOf: Map<string, string>): ComparedArticle {
  return {
    id: article.id,
    revisionId: `r-${article.id}`,
    outlet: { id: `o-${article.id}`, name: article.outlet },
    title: article.title,
    url: `https://${article.id}.example/story`,
    publishedAt: article.at,
    seenAt: article.at,
    textState: article.snippet ? 'snippet' : 'read',
    originId: article.origin ?? article.id,
    paragraphs: article.paragraphs.map((sentences) => sentences.join(' ')),
    sentences: sentencesOf(article, factOf),
  }
}

/** A verbatim span, found in the text. */
export function spanOf(comparison: Pick<Comparison, 'articles'>, articleId: string, text: string) {
  const article = comparison.articles.find(({ id }) => id === articleId)
  const start = article ? articleText(article.paragraphs).indexOf(text) : -1
  if (start < 0) throw new Error(`${articleId} does not say: ${text}`)
  return { articleId, in: 'text' as const, start, end: start + text.length, text }
}

function factFrom(fact: WrittenFact, articles: ComparedArticle[]): Fact {
  const mentions = Object.entries(fact.said).map(([id, text]) => spanOf({ articles }, id, text))
  const known = mentions.map(({ articleId }) => articles.find(({ id }) => id === articleId)?.publishedAt ?? '').sort()
  return {
    id: fact.id,
    origins: fact.origins,
    firstKnownAt: known[0] ?? '',
    canonical: fact.canonical ?? 0,
    mentions,
    headlines: (fact.headlines ?? []).flatMap((id) => {
      const title = articles.find((article) => article.id === id)?.title ?? ''
      return [{ articleId: id, in: 'title' as const, start: 0, end: title.length, text: title }]
    }),
    cells: fact.cells,
  }
}

/** A comparison whose offsets are all true. */
export function makeComparison(written: {
  articles: WrittenArticle[]
  facts: WrittenFact[]
  findings?: (comparison: Pick<Comparison, 'articles'>) => Finding[]
}): Comparison {
  const factOf = new Map(
    written.facts.flatMap(({ id, said }) => Object.entries(said).map(([article, text]) => [`${article} ${text}`, id])),
  )
  const articles = written.articles.map((article) => comparedArticle(article, factOf))
  const originIds = [...new Set(articles.map(({ originId }) => originId))]
  return {
    id: 'c1',
    eventId: 'e1',
    version: 3,
    method: 'parallax/1',
    fingerprint: 'ab'.repeat(32),
    createdAt: '2026-11-24T10:05:00.000Z',
    typicalArticleId: articles[0]?.id ?? '',
    articles,
    origins: originIds.map((id) => {
      const family = articles.filter(({ originId }) => originId === id)
      return {
        id,
        firstArticleId: family[0]?.id ?? '',
        articleIds: family.map((article) => article.id),
        sharedWithFirst: family.map((_, index) => (index === 0 ? 1 : 0.94)),
      }
    }),
    facts: written.facts.map((fact) => factFrom(fact, articles)),
    findings: written.findings?.({ articles }) ?? [],
  }
}
