import { words } from '../../../words/index.js'
import type { BoardProps } from './board.js'
import type { SpeakersView } from './speakers-view.js'

type Row = SpeakersView['rows'][number]

function Cell({ cell }: { cell: Row['cells'][number] }) {
  if (cell.quotations === 0) return <span class="quiet">–</span>
  return (
    <>
      <span title={words.boards.speakers.wordsIn(cell.words, cell.quotations)}>
        {words.boards.speakers.words(cell.words, cell.quotations)}
      </span>
      <svg class="share" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={(100 * cell.share).toFixed(1)} height="4" />
      </svg>
    </>
  )
}

function Speaker({ row }: { row: Row }) {
  if (row.places.length === 0) return <>{row.name}</>
  return (
    <details class="folding">
      <summary>{row.name}</summary>
      <ul class="places">
        {row.places.map((place) => (
          <li key={place.key}>
            <span class="source">{place.text}</span> <small>{place.outlet}</small>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** Speakers against outlets; a name opens the first words of each. */
export function SpeakersBoard({ view, articleHref }: BoardProps<SpeakersView>) {
  return (
    <div class="wide">
      <table class="matrix speakers">
        <thead>
          <tr>
            <th scope="col">{words.boards.speakers.speaker}</th>
            {view.outlets.map(({ articleId, outlet }) => (
              <th key={articleId} scope="col">
                <a href={articleHref(articleId)}>{outlet}</a>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.rows.map((row) => (
            <tr key={`${row.kind} ${row.name}`} class={row.kind === 'named' ? undefined : 'apart'}>
              <th scope="row">
                <Speaker row={row} />
              </th>
              {row.cells.map((cell, place) => (
                <td
                  key={view.outlets[place]?.articleId}
                  data-outlet={view.outlets[place]?.outlet}
                  class={cell.quotations === 0 ? 'is-empty' : undefined}
                >
                  <Cell cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
