import type { Parameters } from './event-links.js'
import type { EventQuery } from './event-query.js'
import { KeptFields } from './kept-fields.js'

/** `rest` is left off where there is little room. */
const VIEWS = [
  { view: 'annotated', words: 'Annotated', rest: ' article', key: '1' },
  { view: 'ledger', words: 'Ledger', rest: '', key: '2' },
  { view: 'side', words: 'Side by side', rest: '', key: '3' },
  { view: 'boards', words: 'Boards', rest: '', key: '4' },
] as const

interface Props {
  eventId: string
  current: EventQuery['view']
  /** The state of the page, so that the reader comes back to it. */
  keep: Parameters
  hrefOf: (view: EventQuery['view']) => string
}

/** The ways to look at an event, and the button that analyses it again. */
export function ViewTabs({ eventId, current, keep, hrefOf }: Props) {
  return (
    <div class="views" id="reading">
      <nav aria-label="Views of this event">
        {VIEWS.map(({ view, words, rest, key }) => (
          <a key={view} href={hrefOf(view)} aria-current={view === current ? 'page' : undefined} data-key={key}>
            {words}
            <span class="rest">{rest}</span> <kbd>{key}</kbd>
          </a>
        ))}
      </nav>
      <form method="post" action={`/events/${encodeURIComponent(eventId)}/reanalysis`}>
        <KeptFields of={keep} />
        <button type="submit">Re-analyse</button>
      </form>
    </div>
  )
}
