import { words } from '../../../words/index.js'
import type { ComparisonIndex } from '../comparison-index.js'

/** Name of the outlet of an article. */
export const outletOf = (articleId: string, index: ComparisonIndex): string =>
  index.article(articleId)?.outlet.name ?? words.notes.anotherOutlet
