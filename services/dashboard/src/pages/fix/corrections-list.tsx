import type { Correction } from '@parallax/model'
import { words } from '../../words/index.js'
import { When } from '../parts/when.js'
import { correctionSaid } from './correction-said.js'
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
          {correctionSaid(correction)}{' '}
          <small class="quiet">
            <When at={correction.createdAt} now={now} />
          </small>
        </p>
        <ul>
          {correction.about.map((text, place) => (
            <li class="source" key={place}>
              {text}
            </li>
          ))}
        </ul>
      </div>
      <form method="post" action={`${fixPath(eventId)}/undo`} data-busy={words.fix.list.undoing}>
        <input type="hidden" name="correction" value={correction.id} />
        <button type="submit">{words.fix.list.undo(correctionSaid(correction), correction.about)}</button>
      </form>
    </li>
  )
}

/** What readers corrected about an event, the latest first, each with its undo beside it. */
export function CorrectionsList({ eventId, corrections, now }: Props) {
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words.fix.list.heading}</h2>
      {corrections.length === 0 ? (
        <p class="quiet">{words.fix.list.none}</p>
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
