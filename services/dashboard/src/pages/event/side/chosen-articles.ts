import { type ComparedArticle, knownAt } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'
import { likeness } from './likeness.js'

/** How many articles stand beside each other: fewer are no comparison, more are columns too narrow to read. */
export const SIDE_BY_SIDE = { fewest: 2, most: 4, unasked: 3 } as const

/** The article that stands for an origin: the first with a whole text, else the first. */
export function standsFor(articleIds: readonly string[], index: ComparisonIndex): ComparedArticle | undefined {
  const articles = articleIds.flatMap((id) => index.article(id) ?? [])
  return articles.find(({ textState }) => textState === 'read') ?? articles[0]
}

/**
 * The articles of other origins, the most different first. A summary comes last, and so does what shares nothing: of
 * neither does a difference say much.
 */
function mostDifferent(first: ComparedArticle, index: ComparisonIndex): ComparedArticle[] {
  const own = index.originOf(first.id)
  return index.comparison.origins
    .filter((origin) => origin !== own)
    .flatMap(({ articleIds }) => standsFor(articleIds, index) ?? [])
    .map((article) => ({ article, like: likeness(first, article, index), whole: article.textState === 'read' }))
    .sort(
      (a, b) =>
        Number(b.whole) - Number(a.whole) ||
        Number(b.like > 0) - Number(a.like > 0) ||
        a.like - b.like ||
        knownAt(a.article).localeCompare(knownAt(b.article)),
    )
    .map(({ article }) => article)
}

interface Asked {
  focusId: string | null
  /** Articles to stand beside it, as the address names them. */
  beside: readonly string[]
}

/** The articles shown, the one in focus first. Of copies of one text only the first named. */
export function chosenArticles({ focusId, beside }: Asked, index: ComparisonIndex): ComparedArticle[] {
  const { articles, typicalArticleId } = index.comparison
  const first = index.article(focusId ?? '') ?? index.article(typicalArticleId) ?? articles[0]
  if (!first) return []
  const named = [first, ...beside.flatMap((id) => index.article(id) ?? [])]
  const asked = named
    .filter((one, place) => named.findIndex(({ originId }) => originId === one.originId) === place)
    .slice(0, SIDE_BY_SIDE.most)
  return asked.length < SIDE_BY_SIDE.fewest
    ? [first, ...mostDifferent(first, index).slice(0, SIDE_BY_SIDE.unasked - 1)]
    : asked
}
