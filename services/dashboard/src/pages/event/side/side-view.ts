import type { ComparisonIndex } from '../comparison-index.js'
import { chosenArticles } from './chosen-articles.js'
import { rowOrder } from './row-order.js'
import { type SideBlock, sideBlocks } from './side-blocks.js'
import { type SideChoice, sideChoices } from './side-choices.js'
import { type SideColumn, sideColumn } from './side-column.js'

export interface SideView {
  columns: readonly SideColumn[]
  blocks: readonly SideBlock[]
  choices: readonly SideChoice[]
}

interface Asked {
  focusId: string | null
  /** Articles to stand beside the one in focus, as the address names them. */
  beside: readonly string[]
}

/** Two to four articles beside each other, what they share at equal height. */
export function sideView(asked: Asked, index: ComparisonIndex): SideView {
  const articles = chosenArticles(asked, index)
  const from = { articles, order: rowOrder(articles), index }
  const columns = articles.map((article) => sideColumn(article, from))
  return { columns, blocks: sideBlocks(columns, from), choices: sideChoices(articles, index) }
}
