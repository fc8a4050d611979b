import { knownAt } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'

/** An outlet as a column, a lane or a line; its place decides its colour and shape. */
export interface BoardOutlet {
  articleId: string
  outlet: string
  at: string
}

/** Those of the given articles that have something to show, in the order they came out. */
export const outletsShown = (articleIds: readonly string[], index: ComparisonIndex): BoardOutlet[] => {
  const wanted = new Set(articleIds)
  return index.comparison.articles
    .filter(({ id }) => wanted.has(id))
    .map((article) => ({ articleId: article.id, outlet: article.outlet.name, at: knownAt(article) }))
    .sort((a, b) => a.at.localeCompare(b.at))
}
