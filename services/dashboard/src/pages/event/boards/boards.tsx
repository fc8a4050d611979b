import { Board, type BoardProps, Term } from './board.js'
import type { BoardsView } from './boards-view.js'
import { HeadlinesBoard } from './headlines-board.js'
import { LabelsBoard } from './labels-board.js'
import { NumbersBoard } from './numbers-board.js'
import { QuotesBoard } from './quotes-board.js'
import { RevisionsBoard } from './revisions-board.js'
import { SpeakersBoard } from './speakers-board.js'

type Props = BoardProps<BoardsView>

function Numbers({ view, ...rest }: Props) {
  return (
    <Board
      id="numbers"
      heading="Numbers over time"
      about={
        <>
          One mark for each{' '}
          <Term words="stated value" meaning="A number as an article writes it, at the moment it came out." />; a bar is
          a <Term words="range" meaning="“At least”, “up to”, “dozens”: a bar to the edge has no other end." />. The
          line holds until the outlet gives another number.
        </>
      }
      nothing="No number differs between the outlets."
      isEmpty={view.numbers.length === 0}
    >
      <NumbersBoard view={view.numbers} {...rest} />
    </Board>
  )
}

function Labels({ view, ...rest }: Props) {
  return (
    <Board
      id="labels"
      heading="Labels"
      about={
        <>
          What each outlet calls one{' '}
          <Term
            words="actor or thing"
            meaning="Names that stand for the same person, group or thing in aligned facts."
          />
          , and how often; <b>bold</b> is in the headline, and a name opens the words around it. The{' '}
          <Term
            words="most uneven"
            meaning="How far one outlet’s use of a name lies from the others’, by log-odds with a prior (Monroe et al. 2008)."
          />{' '}
          first.
        </>
      }
      nothing="The outlets use the same names."
      isEmpty={view.labels.rows.length === 0}
    >
      <LabelsBoard view={view.labels} {...rest} />
    </Board>
  )
}

function Speakers({ view, ...rest }: Props) {
  return (
    <Board
      id="speakers"
      heading="Who speaks"
      about={
        <>
          <Term words="Words quoted" meaning="Words of a speaker inside quotation marks, counted." /> of each speaker in
          each outlet; a name opens the quotations.{' '}
          <Term
            words="Unnamed sources"
            meaning="“A senior official”, “people familiar with the matter”: all of them together."
          />{' '}
          come last.
        </>
      }
      nothing="Nobody is quoted, or this comparison was made before speakers were counted."
      isEmpty={view.speakers.rows.length === 0}
    >
      <SpeakersBoard view={view.speakers} {...rest} />
    </Board>
  )
}

function Quotes({ view, ...rest }: Props) {
  return (
    <Board
      id="quotes"
      heading="Quotes"
      about={
        <>
          One <Term words="utterance" meaning="The same words of the same speaker, found in several articles." /> after
          another with all its versions, the longest first; <del>struck out</del> is what a version leaves out of it,{' '}
          <ins>green</ins> what only it has.
        </>
      }
      nothing="No quotation differs between the outlets."
      isEmpty={view.quotes.length === 0}
    >
      <QuotesBoard view={view.quotes} {...rest} />
    </Board>
  )
}

function Headlines({ view, ...rest }: Props) {
  return (
    <Board
      id="headlines"
      heading="Headlines"
      about={
        <>
          One for each <Term words="origin" meaning="Articles that are copies of one text count as one." />, in the
          order they came out, with the fact it{' '}
          <Term words="leads on" meaning="The fact told in the texts that the headline asserts." />.
        </>
      }
      nothing="No headlines to compare."
      isEmpty={view.headlines.headlines.length === 0}
    >
      <HeadlinesBoard view={view.headlines} {...rest} />
    </Board>
  )
}

function Revisions({ view, ...rest }: Props) {
  return (
    <Board
      id="revisions"
      heading="Revisions"
      about={
        <>
          A lane for each outlet that changed what it says, from when it came out; a dot is an{' '}
          <Term
            words="edit"
            meaning="A number, quotation, hedge, name or headline that was changed. Polished wording is not shown."
          />{' '}
          and leads to the words before and after.
        </>
      }
      nothing="No outlet has changed what it says since it was first seen."
      isEmpty={view.revisions.lanes.length === 0}
    >
      <RevisionsBoard view={view.revisions} {...rest} />
    </Board>
  )
}

function Contents({ view }: { view: BoardsView }) {
  const entries = [
    ['numbers', 'Numbers', view.numbers.length],
    ['labels', 'Labels', view.labels.rows.length],
    ['speakers', 'Who speaks', view.speakers.rows.length],
    ['quotes', 'Quotes', view.quotes.length],
    ['headlines', 'Headlines', view.headlines.headlines.length],
    ['revisions', 'Revisions', view.revisions.lanes.reduce((sum, { edits }) => sum + edits.length, 0)],
  ] as const
  return (
    <nav class="chips contents" aria-label="Boards">
      {entries.map(([id, words, count]) => (
        <a key={id} href={`#${id}`}>
          {words} <small>{count}</small>
        </a>
      ))}
    </nav>
  )
}

/** The findings kind by kind over all outlets. */
export function Boards(props: Props) {
  return (
    <div class="boards">
      <Contents view={props.view} />
      <Numbers {...props} />
      <Labels {...props} />
      <Speakers {...props} />
      <Quotes {...props} />
      <Headlines {...props} />
      <Revisions {...props} />
    </div>
  )
}
