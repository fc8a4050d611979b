import type { EventQuery } from './event-query.js'

const VIEWS = [
  { view: 'annotated', words: 'Annotated article', key: '1' },
  { view: 'ledger', words: 'Ledger', key: '2' },
  { view: 'boards', words: 'Boards', key: '3' },
] as const

interface Props {
  eventId: string
  current: EventQuery['view']
  /** The article in focus where it was chosen, so that the reader comes back to it. */
  focusId: string | null
  hrefOf: (view: EventQuery['view']) => string
}

/** The ways to look at an event, and the button that analyses it again. */
export function ViewTabs({ eventId, current, focusId, hrefOf }: Props) {
  return (
    <div class="views" id="reading">
      <nav aria-label="Views of this event">
        {VIEWS.map(({ view, words, key }) => (
          <a key={view} href={hrefOf(view)} aria-current={view === current ? 'page' : undefined} data-key={key}>
            {words} <kbd>{key}</kbd>
          </a>
        ))}
      </nav>
      <form method="post" action={`/events/${encodeURIComponent(eventId)}/reanalysis`}>
        <input type="hidden" name="view" value={current} />
        {focusId ? <input type="hidden" name="focus" value={focusId} /> : null}
        <button type="submit">Re-analyse</button>
      </form>
    </div>
  )
}
