import { words } from '../../../words/index.js'
import type { FindingLine } from '../finding-views.js'
import { GutterMark } from '../gutter-mark.js'
import { OnlyHere } from './only-here.js'
import type { SideCell, SideRow } from './side-blocks.js'
import type { SideColumn, SideSentence } from './side-column.js'
import type { SideLinks } from './side-links.js'
import type { SideView } from './side-view.js'
import { ToldSentence } from './told-sentence.js'

interface TellingProps {
  sentence: SideSentence
  column: SideColumn
  isStop: boolean
  links: SideLinks
}

function Telling({ sentence, column, isStop, links }: TellingProps) {
  return (
    <>
      <ToldSentence sentence={sentence} isStop={isStop} />
      {sentence.twin ? <p class="aside">{words.side.twin(sentence.twin)}</p> : null}
      {sentence.isMoved ? (
        <p class="aside">
          <a href={links.original(sentence.anchor)}>{words.side.moved(sentence.place + 1, column.sentences.length)}</a>
        </p>
      ) : null}
    </>
  )
}

interface CellProps {
  cell: SideCell
  column: SideColumn
  isDifference: boolean
  links: SideLinks
}

function Cell({ cell, column, isDifference, links }: CellProps) {
  if (cell.kind === 'gap') {
    return (
      <div class="side-cell is-gap">
        <p class="who">{column.outlet}</p>
        <p>
          {cell.words} · <a href={links.annotated(column.id, cell.after)}>{words.side.checkText(column.outlet)}</a>
        </p>
      </div>
    )
  }
  return (
    <div class="side-cell">
      <p class="who">{column.outlet}</p>
      {cell.sentences.map((sentence) => (
        <Telling key={sentence.anchor} sentence={sentence} column={column} isStop={isDifference} links={links} />
      ))}
    </div>
  )
}

function Lines({ lines }: { lines: readonly FindingLine[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line.id}>
          <span class={`tag is-${line.tone}`}>{line.kind}</span> {line.words}
        </li>
      ))}
    </ul>
  )
}

/** What was found about the row: what cannot both be true in sight, the rest a click away. */
function Findings({ findings }: { findings: readonly FindingLine[] }) {
  const grave = findings.filter(({ tone }) => tone === 'conflict')
  const rest = findings.filter((line) => !grave.includes(line))
  if (findings.length === 0) return null
  return (
    <div class="side-findings">
      {grave.length > 0 ? <Lines lines={grave} /> : null}
      {rest.length > 0 ? (
        <details class="more">
          <summary>{words.side.whatDiffers([...new Set(rest.map(({ kind }) => kind))])}</summary>
          <Lines lines={rest} />
        </details>
      ) : null}
    </div>
  )
}

function Row({ row, columns, links }: { row: SideRow; columns: readonly SideColumn[]; links: SideLinks }) {
  return (
    <li class="side-row" data-difference={row.isDifference ? '' : undefined}>
      {row.mark ? <GutterMark mark={row.mark} /> : null}
      {columns.map((column, place) => {
        const cell = row.cells[place]
        return cell ? (
          <Cell key={column.id} cell={cell} column={column} isDifference={row.isDifference} links={links} />
        ) : null
      })}
      <Findings findings={row.findings} />
    </li>
  )
}

/** The articles in rows: what they share at equal height, what only one has between. */
export function Aligned({ view, links }: { view: SideView; links: SideLinks }) {
  return (
    <ol class="side-rows" id="rows" tabIndex={-1}>
      {view.blocks.map((block) =>
        block.kind === 'row' ? (
          <Row key={block.factId} row={block} columns={view.columns} links={links} />
        ) : (
          <li key={`between ${block.after}`} class="side-row is-between">
            {view.columns.map((column, place) => (
              <OnlyHere key={column.id} run={block.runs[place] ?? []} column={column} />
            ))}
          </li>
        ),
      )}
    </ol>
  )
}
