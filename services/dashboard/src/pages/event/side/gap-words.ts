import type { CellState, ComparedArticle, Fact } from '@parallax/model'
import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'

const { gap } = words.side
const { fair } = words.annotated

const ofCell = (cell: CellState | undefined, article: ComparedArticle): string => {
  if (cell === 'snippet-only' || article.textState === 'snippet') return gap.notInSummary
  return cell === 'published-before-known' ? gap.because(fair[cell]) : gap.notThere
}

/** Why a row of an article is empty, in words: its headline may say it, or a fair reason keep it from being blamed. */
export function gapWords(fact: Fact | undefined, article: ComparedArticle, index: ComparisonIndex): string {
  if (!fact) return gap.notThere
  if (fact.headlines.some(({ articleId }) => articleId === article.id)) return gap.headlineOnly
  const isBrief = index
    .findingsOf(fact.id)
    .some((one) => one.kind === 'omission' && one.articleId === article.id && one.fair === 'short-brief')
  return isBrief
    ? gap.because(fair['short-brief'])
    : ofCell(fact.cells[index.comparison.articles.indexOf(article)], article)
}
