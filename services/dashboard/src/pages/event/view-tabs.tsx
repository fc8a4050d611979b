import { words } from '../../words/index.js'
import type { Parameters } from './event-links.js'
import type { EventQuery } from './event-query.js'
import { KeptFields } from './kept-fields.js'

/** The ways to look at an event, each with its key. */
const VIEWS = [
  { view: 'annotated', key: '1' },
  { view: 'ledger', key: '2' },
  { view: 'side', key: '3' },
  { view: 'boards', key: '4' },
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
      <nav aria-label={words.event.views.label}>
        {VIEWS.map(({ view, key }) => (
          <a key={view} href={hrefOf(view)} aria-current={view === current ? 'page' : undefined} data-key={key}>
            {words.event.views.of[view].words}
            <span class="rest">{words.event.views.of[view].rest}</span> <kbd>{key}</kbd>
          </a>
        ))}
      </nav>
      <form method="post" action={`/events/${encodeURIComponent(eventId)}/reanalysis`}>
        <KeptFields of={keep} />
        <button type="submit">{words.event.views.analyseAgain}</button>
      </form>
    </div>
  )
}
