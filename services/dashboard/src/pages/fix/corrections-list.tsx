import type { Correction } from '@parallax/model'
import { When } from '../parts/when.js'
import { correctionWords } from './correction-words.js'
import { fixPath } from './fix-links.js'

interface Props {
  eventId: string
  corrections: readonly Correction[]
  now: Date
}

function Item({ eventId, correction, now }: { eventId: string; correction: Correction; now: Date }) {
  return (
    <li>
      <div>
        <p>
          {correctionWords(correction)}{' '}
          <small class="quiet">
            <When at={correction.createdAt} now={now} />
          </small>
        </p>
        <ul>
          {correction.about.map((words, place) => (
            <li class="source" key={place}>
              {words}
            </li>
          ))}
        </ul>
      </div>
      <form method="post" action={`${fixPath(eventId)}/undo`} data-busy="Undoing …">
        <input type="hidden" name="correction" value={correction.id} />
        <button type="submit">
          Undo
          <span class="unseen">
            {' '}
            {correctionWords(correction)} {correction.about.join('; ')}
          </span>
        </button>
      </form>
    </li>
  )
}

/** What readers corrected about an event, the latest first, each with its undo beside it. */
export function CorrectionsList({ eventId, corrections, now }: Props) {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">Corrections</h2>
      {corrections.length === 0 ? (
        <p class="quiet">None yet. What you correct is listed here, with its undo, for as long as it holds.</p>
      ) : (
        <ol class="corrections">
          {corrections.toReversed().map((correction) => (
            <Item key={correction.id} eventId={eventId} correction={correction} now={now} />
          ))}
        </ol>
      )}
    </section>
  )
}
