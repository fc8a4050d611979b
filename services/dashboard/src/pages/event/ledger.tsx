import { words } from '../../words/index.js'
import { Chips } from '../parts/chips.js'
import { Shape } from '../parts/shape.js'
import { When } from '../parts/when.js'
import { CELL_VIEWS } from './cell-views.js'
import { LedgerFilter } from './ledger-filter.js'
import type { LedgerCell, LedgerRow, LedgerView } from './ledger-view.js'
import { type FixLinks, Versions } from './versions.js'

export interface LedgerProps {
  view: LedgerView
  filter: LedgerFilter
  copies: boolean
  /** The fact that is open when the page comes; the others open in place. */
  openFact: string | null
  hrefOf: (change: { only?: LedgerFilter; copies?: boolean; fact?: string }) => string
  /** Where a reader says that a finding, or that a fact, is none. */
  fix: FixLinks
  articleHref: (articleId: string) => string
  csvHref: string
  now: Date
}

/** On a tablet fewer columns stand beside each other than on a desk. */
const FEW_MAX = 5

function Cell({ cell }: { cell: LedgerCell }) {
  return (
    <td class={`cell is-${cell.state}`} data-outlet={cell.outlet}>
      <span class={cell.tone ? `is-${cell.tone}` : undefined}>
        <Shape name={cell.shape} />
        {cell.words}
      </span>
    </td>
  )
}

interface RowProps extends Pick<LedgerProps, 'openFact' | 'hrefOf' | 'articleHref' | 'fix' | 'now'> {
  row: LedgerRow
  comparisonId: string
  columns: number
}

function Row({ row, columns, openFact, hrefOf, articleHref, fix, comparisonId, now }: RowProps) {
  return (
    <tbody
      id={`fact-${row.factId}`}
      class={row.isConflict ? 'in-conflict' : undefined}
      data-difference={row.hasDifference ? '' : undefined}
    >
      <tr>
        <th scope="row">
          <span class="source">{row.text}</span>
          <small>{words.ledger.firstBy(row.origins, row.firstBy)}</small>
        </th>
        {row.cells.map((cell) => (
          <Cell key={cell.articleId} cell={cell} />
        ))}
      </tr>
      <tr class="stack">
        <td colSpan={columns + 1}>
          <details open={row.factId === openFact}>
            <summary>{words.annotated.missing.everyVersion(row.text)}</summary>
            <Versions
              row={row}
              articleHref={articleHref}
              href={`${hrefOf({ fact: row.factId })}#fact-${row.factId}`}
              fix={fix}
              comparisonId={comparisonId}
              now={now}
            />
          </details>
        </td>
      </tr>
    </tbody>
  )
}

function Head({ view, now }: { view: LedgerView; now: Date }) {
  return (
    <thead>
      <tr>
        <th scope="col">{words.ledger.head(view.rows.length)}</th>
        {view.columns.map((column) => (
          <th scope="col" key={column.articleId}>
            {column.outlet}
            <small>
              {column.copies > 0 ? `${words.ledger.copies(column.copies)} · ` : ''}
              <When at={column.at} now={now} />
            </small>
          </th>
        ))}
      </tr>
    </thead>
  )
}

function CellLegend() {
  return (
    <div class="legend">
      {Object.entries(CELL_VIEWS).map(([state, cell]) => (
        <span key={state}>
          <Shape name={cell.shape} /> {words.ledger.cell(cell.words, cell.meaning)}
        </span>
      ))}
      <span>
        <Shape name="conflict" /> {words.ledger.conflict}
      </span>
      <span class="keys">{words.ledger.keys(<kbd>n</kbd>, <kbd>p</kbd>)}</span>
    </div>
  )
}

/** Columns that fit a desk without scrolling; then the header can stick to the window instead of to a box of its own. */
const FITS_MAX = 7

/** Facts against articles. */
export function Ledger(props: LedgerProps) {
  const { view, filter, copies, openFact, hrefOf, articleHref, fix, csvHref, now } = props
  const fits = view.columns.length <= FITS_MAX
  const chips = LedgerFilter.options.map((one) => ({
    words: words.ledger.filters[one],
    href: hrefOf({ only: one }),
    current: one === filter,
    count: view.counts[one],
  }))
  return (
    <section class="ledger" aria-label={words.ledger.label}>
      <div class="bar">
        <Chips label={words.ledger.which} chips={chips} />
        <span class="ways">
          {view.hasCopies ? (
            <a href={hrefOf({ copies: !copies })}>{copies ? words.ledger.foldCopies : words.ledger.unfoldCopies}</a>
          ) : null}
          <a href={csvHref} download>
            {words.ledger.csv()}
          </a>
        </span>
      </div>
      {view.rows.length === 0 ? (
        <p class="notice">{words.ledger.none}</p>
      ) : (
        <section
          class={`scroller ${fits ? 'fits' : ''}${fits && view.columns.length <= FEW_MAX ? ' few' : ''}`}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
          tabIndex={0}
          aria-label={words.ledger.table}
        >
          <table>
            <Head view={view} now={now} />
            {view.rows.map((row) => (
              <Row
                key={row.factId}
                row={row}
                columns={view.columns.length}
                openFact={openFact}
                hrefOf={hrefOf}
                articleHref={articleHref}
                fix={fix}
                comparisonId={view.comparisonId}
                now={now}
              />
            ))}
          </table>
        </section>
      )}
      <CellLegend />
    </section>
  )
}
