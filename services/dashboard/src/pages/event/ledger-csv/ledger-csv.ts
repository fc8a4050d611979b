import { type CsvCell, csvText } from '../../../csv/csv-text.js'
import { words } from '../../../words/index.js'
import { CELL_VIEWS } from '../cell-views.js'
import type { ComparisonIndex } from '../comparison-index.js'
import type { LedgerRow, LedgerView } from '../ledger-view.js'

/** Without it a spreadsheet takes UTF-8 for the code page of its machine. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Two articles of one outlet have a column each: the second is `Name (2)`. */
function namesOf({ columns }: LedgerView): string[] {
  const seen = new Map<string, number>()
  return columns.map(({ outlet }) => {
    const count = (seen.get(outlet) ?? 0) + 1
    seen.set(outlet, count)
    return count === 1 ? outlet : words.ledger.file.again(outlet, count)
  })
}

function rowOf(row: LedgerRow, index: ComparisonIndex): CsvCell[] {
  const fact = index.fact(row.factId)
  const saidBy = (articleId: string): string =>
    (fact?.mentions ?? [])
      .filter((mention) => mention.articleId === articleId)
      .map(({ text }) => text)
      .join('\n')
  return [
    ...[
      row.factId,
      row.text,
      row.isConflict ? words.ledger.file.conflict : '',
      row.origins,
      fact?.firstKnownAt ?? null,
      row.firstBy,
    ],
    ...row.cells.flatMap(({ articleId, state, value }) => [CELL_VIEWS[state].words, value, saidBy(articleId)]),
  ]
}

/** The ledger as it is seen: its rows in their order, and of each article its state, the value it is seen with, its words. */
export function ledgerCsv(view: LedgerView, index: ComparisonIndex): string {
  const columns = namesOf(view).flatMap((name) => words.ledger.file.of(name))
  return (
    BYTE_ORDER_MARK + csvText([[...words.ledger.file.heads, ...columns], ...view.rows.map((row) => rowOf(row, index))])
  )
}
