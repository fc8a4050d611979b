import { words } from '../../../words/index.js'
import { Board, type BoardProps } from './board.js'
import type { BoardsView } from './boards-view.js'
import { HeadlinesBoard } from './headlines-board.js'
import { LabelsBoard } from './labels-board.js'
import { NumbersBoard } from './numbers-board.js'
import { QuotesBoard } from './quotes-board.js'
import { RevisionsBoard } from './revisions-board.js'
import { SpeakersBoard } from './speakers-board.js'

function Contents({ view }: { view: BoardsView }) {
  const entries = [
    ['numbers', view.numbers.length],
    ['labels', view.labels.rows.length],
    ['speakers', view.speakers.rows.length],
    ['quotes', view.quotes.length],
    ['headlines', view.headlines.headlines.length],
    ['revisions', view.revisions.lanes.reduce((sum, { edits }) => sum + edits.length, 0)],
  ] as const
  return (
    <nav class="chips contents" aria-label={words.boards.label}>
      {entries.map(([id, count]) => (
        <a key={id} href={`#${id}`}>
          {words.boards.about[id].short} <small>{count}</small>
        </a>
      ))}
    </nav>
  )
}

/** The findings kind by kind over all outlets. */
export function Boards({ view, ...rest }: BoardProps<BoardsView>) {
  return (
    <div class="boards">
      <Contents view={view} />
      <Board id="numbers" isEmpty={view.numbers.length === 0}>
        <NumbersBoard view={view.numbers} {...rest} />
      </Board>
      <Board id="labels" isEmpty={view.labels.rows.length === 0}>
        <LabelsBoard view={view.labels} {...rest} />
      </Board>
      <Board id="speakers" isEmpty={view.speakers.rows.length === 0}>
        <SpeakersBoard view={view.speakers} {...rest} />
      </Board>
      <Board id="quotes" isEmpty={view.quotes.length === 0}>
        <QuotesBoard view={view.quotes} {...rest} />
      </Board>
      <Board id="headlines" isEmpty={view.headlines.headlines.length === 0}>
        <HeadlinesBoard view={view.headlines} {...rest} />
      </Board>
      <Board id="revisions" isEmpty={view.revisions.lanes.length === 0}>
        <RevisionsBoard view={view.revisions} {...rest} />
      </Board>
    </div>
  )
}
