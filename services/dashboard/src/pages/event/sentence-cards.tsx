import { words } from '../../words/index.js'
import type { SentenceBlock } from './annotated-view.js'
import { BoardCard } from './board-card.js'
import { NoteCards } from './notes/note-card.js'
import { WordingCard } from './wording-card.js'
import type { Wording } from './wordings.js'

/** What is folded away still says who it is. */
function Folded({ wordings, summary, now }: { wordings: readonly Wording[]; summary: string; now: Date }) {
  if (wordings.length === 0) return null
  return (
    <details class="more">
      <summary>
        {summary} <small>{wordings.map(({ outlet }) => outlet).join(', ')}</small>
      </summary>
      {wordings.map((wording) => (
        <WordingCard key={wording.articleId} wording={wording} now={now} />
      ))}
    </details>
  )
}

/** One wording in sight, the others folded. More in sight would push the cards of the next sentences away from them. */
export function WordingCards({ wordings, now }: { wordings: readonly Wording[]; now: Date }) {
  const [first, ...others] = wordings
  if (!first) return null
  return (
    <>
      <WordingCard wording={first} now={now} />
      <Folded wordings={others} summary={words.annotated.wordings.more(others.length)} now={now} />
    </>
  )
}

/** How the others word the fact: in sight where nothing else says what differs. */
function Wordings({ block, now }: { block: SentenceBlock; now: Date }) {
  const { boards, notes, wordings, isDifference } = block
  if (wordings.length === 0) return null
  const inSight = isDifference && boards.length + notes.length === 0
  return (
    <div class="in-facts">
      {inSight ? (
        <WordingCards wordings={wordings} now={now} />
      ) : (
        <Folded wordings={wordings} summary={words.annotated.wordings.others(wordings.length)} now={now} />
      )}
    </div>
  )
}

interface Props {
  block: SentenceBlock
  wrongHref: (findingId: string) => string
  now: Date
}

/** The margin beside one sentence; nothing where there is nothing to say. */
export function SentenceCards({ block, wrongHref, now }: Props) {
  const { boards, notes, wordings } = block
  if (boards.length + notes.length + wordings.length === 0) return null
  return (
    <div class="cards">
      {boards.map((board) => (
        <BoardCard key={board.id} board={board} wrongHref={wrongHref} now={now} />
      ))}
      <NoteCards notes={notes} openMax={boards.length + notes.length > 1 ? 0 : 1} wrongHref={wrongHref} />
      <Wordings block={block} now={now} />
    </div>
  )
}
