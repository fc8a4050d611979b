import { words } from '../../../words/index.js'
import { Changes } from '../../parts/changes.js'
import { LAYER_OF } from '../layers.js'
import type { Note, NoteWording } from './note.js'

function Other({ wording }: { wording: NoteWording }) {
  return (
    <div>
      <dt>
        <b>{wording.outlet}</b> {wording.tag ? <small>{wording.tag}</small> : null}
      </dt>{' '}
      <dd class="source">
        {wording.isCutAtStart ? '… ' : ''}
        <Changes of={wording.changes} />
        {wording.isCutAtEnd ? ' …' : ''}
      </dd>
    </div>
  )
}

/** As many others as fit beside a sentence. */
const IN_SIGHT = 3

/** One finding beside its sentence: what differs, the other outlets' own words, and the rule that found it. */
function NoteCard({ note, open, wrongHref }: { note: Note; open: boolean } & Pick<CardsProps, 'wrongHref'>) {
  const folded = note.others.slice(IN_SIGHT)
  return (
    <details class={`card note is-${note.tone} in-${LAYER_OF[note.kind]}`} open={open}>
      <summary>
        <span class={`tag is-${note.tone === 'conflict' ? 'conflict' : 'differs'}`}>{note.name}</span>{' '}
        <span class="brief">{note.words}</span>
      </summary>
      <dl>
        {note.others.slice(0, IN_SIGHT).map((wording) => (
          <Other key={wording.key} wording={wording} />
        ))}
      </dl>
      {folded.length > 0 ? (
        <details class="more">
          <summary>{words.notes.moreOutlets(folded.length)}</summary>
          <dl>
            {folded.map((wording) => (
              <Other key={wording.key} wording={wording} />
            ))}
          </dl>
        </details>
      ) : null}
      <p class="rule">
        <code>{note.rule}</code> <a href={wrongHref(note.id)}>{words.annotated.wrong(note.words)}</a>
      </p>
    </details>
  )
}

/** Kinds that are about a whole sentence: their one sentence says it. */
const ONE_LINE = new Set<Note['kind']>(['placement', 'voice'])

interface CardsProps {
  notes: readonly Note[]
  /** Cards that may stand open. More would push the cards of the next sentences away from them. */
  openMax: number
  /** Where a finding is called wrong. */
  wrongHref: (findingId: string) => string
}

/** The first ones open, the further ones as their one sentence. */
export function NoteCards({ notes, openMax, wrongHref }: CardsProps) {
  return (
    <>
      {notes.map((note, place) => (
        <NoteCard key={note.id} note={note} open={place < openMax && !ONE_LINE.has(note.kind)} wrongHref={wrongHref} />
      ))}
    </>
  )
}
