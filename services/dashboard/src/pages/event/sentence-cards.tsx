import { plural } from '../parts/plural.js'
import type { SentenceBlock } from './annotated-view.js'
import { BoardCard } from './board-card.js'
import { WordingCard } from './wording-card.js'
import type { Wording } from './wordings.js'

/** Cards in sight beside one sentence. More than these pushes the cards of the next sentences away from them. */
const SHOWN_MAX = 2

/** What is folded away still says who it is. */
function Folded({ wordings, all, now }: { wordings: readonly Wording[]; all: boolean; now: Date }) {
  const names = wordings.map(({ outlet }) => outlet).join(', ')
  return (
    <details class="more">
      <summary>
        {all ? plural(wordings.length, 'other wording') : `${wordings.length} more`} <small>{names}</small>
      </summary>
      {wordings.map((wording) => (
        <WordingCard key={wording.articleId} wording={wording} now={now} />
      ))}
    </details>
  )
}

/** A list of wordings: what matters in sight, the rest folded. */
export function WordingCards({ wordings, room, now }: { wordings: readonly Wording[]; room: number; now: Date }) {
  const matter = wordings.filter(({ tag }) => tag && tag.tone !== 'soft')
  const shown = matter.slice(0, room)
  const folded = wordings.filter((wording) => !shown.includes(wording))
  return (
    <>
      {shown.map((wording) => (
        <WordingCard key={wording.articleId} wording={wording} now={now} />
      ))}
      {folded.length > 0 ? <Folded wordings={folded} all={shown.length === 0} now={now} /> : null}
    </>
  )
}

/** The margin beside one sentence; nothing where there is nothing to say. */
export function SentenceCards({ block, others, now }: { block: SentenceBlock; others: number; now: Date }) {
  const isOnly = block.mark?.shape === 'only'
  if (!isOnly && block.boards.length === 0 && block.wordings.length === 0) return null
  return (
    <div class="cards">
      {block.boards.map((board) => (
        <BoardCard key={board.id} board={board} now={now} />
      ))}
      <WordingCards wordings={block.wordings} room={Math.max(0, SHOWN_MAX - block.boards.length)} now={now} />
      {isOnly ? (
        <p class="note is-only">
          <b>Only here</b> {others === 1 ? 'the other origin does' : `the ${others} other origins do`} not report it
        </p>
      ) : null}
    </div>
  )
}
