import type { ComparedArticle } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { SIDE_BY_SIDE, standsFor } from './chosen-articles.js'

/** One origin that can stand in a column, and the articles that its switch leads to. */
export interface SideChoice {
  articleId: string
  name: string
  isShown: boolean
  isSnippet: boolean
  /** All articles shown after the switch; null where there is no way on: too few would be left, or too many. */
  leadsTo: readonly string[] | null
}

function leadsTo(id: string, shown: readonly string[]): string[] | null {
  const next = shown.includes(id) ? shown.filter((one) => one !== id) : [...shown, id]
  return next.length < SIDE_BY_SIDE.fewest || next.length > SIDE_BY_SIDE.most ? null : next
}

/** Every origin of the event: those shown in the order of their columns, then the others as they were first seen. */
export function sideChoices(articles: readonly ComparedArticle[], index: ComparisonIndex): SideChoice[] {
  const shown = articles.map(({ id }) => id)
  const taken = new Set(articles.map(({ originId }) => originId))
  const others = index.comparison.origins
    .filter(({ id }) => !taken.has(id))
    .flatMap(({ articleIds }) => standsFor(articleIds, index) ?? [])
  return [...articles, ...others].map((article) => ({
    articleId: article.id,
    name: words.counts.withCopies(article.outlet.name, (index.originOf(article.id)?.articleIds.length ?? 1) - 1),
    isShown: shown.includes(article.id),
    isSnippet: article.textState === 'snippet',
    leadsTo: leadsTo(article.id, shown),
  }))
}
