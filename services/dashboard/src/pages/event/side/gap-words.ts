import type { CellState, ComparedArticle, Fact } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'
import { FAIR_REASONS } from '../fair-reasons.js'

const NOT_THERE = 'does not say this'

const ofCell = (cell: CellState | undefined, article: ComparedArticle): string => {
  if (cell === 'snippet-only' || article.textState === 'snippet')
    return 'not in its summary; the rest of its text could not be had'
  return cell === 'published-before-known' ? `${NOT_THERE}: ${FAIR_REASONS[cell]}` : NOT_THERE
}

/** Why a row of an article is empty, in words: its headline may say it, or a fair reason keep it from being blamed. */
export function gapWords(fact: Fact | undefined, article: ComparedArticle, index: ComparisonIndex): string {
  if (!fact) return NOT_THERE
  if (fact.headlines.some(({ articleId }) => articleId === article.id)) return 'says this in its headline only'
  const isBrief = index
    .findingsOf(fact.id)
    .some((one) => one.kind === 'omission' && one.articleId === article.id && one.fair === 'short-brief')
  return isBrief
    ? `${NOT_THERE}: ${FAIR_REASONS['short-brief']}`
    : ofCell(fact.cells[index.comparison.articles.indexOf(article)], article)
}
