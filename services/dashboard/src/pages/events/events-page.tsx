import { Chips } from '../parts/chips.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { queryLink } from '../parts/query-link.js'
import { EventCard } from './event-card.js'
import type { EventCardView } from './event-card-view.js'
import type { EventFilter, EventSort, EventsQuery } from './events-query.js'
import { FirstSteps } from './first-steps.js'

export interface EventsPageProps {
  query: EventsQuery
  cards: readonly EventCardView[]
  next: string | null
  /** Feeds and events in all, whatever the filter. */
  totals: { feeds: number; events: number }
  now: Date
}

const FILTERS: readonly { show: EventFilter; words: string }[] = [
  { show: 'all', words: 'All' },
  { show: 'conflict', words: 'Has a conflict' },
  { show: 'several', words: 'Several outlets' },
  { show: 'one-origin', words: 'Only one origin' },
]

const SORTS: readonly { sort: EventSort; words: string }[] = [
  { sort: 'moved', words: 'moved last' },
  { sort: 'first', words: 'first seen' },
  { sort: 'origins', words: 'most origins' },
  { sort: 'conflicts', words: 'most conflicts' },
]

const linkTo = (query: EventsQuery, change: Partial<EventsQuery>): string => {
  const { q, show, sort, cursor } = { ...query, cursor: undefined, ...change }
  return queryLink('/', { q, show: show === 'all' ? null : show, sort: sort === 'moved' ? null : sort, cursor })
}

function Filters({ query }: { query: EventsQuery }) {
  return (
    <div class="bar">
      <Chips
        label="Which events"
        chips={FILTERS.map(({ show, words }) => ({
          words,
          href: linkTo(query, { show }),
          current: show === query.show,
        }))}
      />
      <Chips
        label="Order"
        chips={SORTS.map(({ sort, words }) => ({ words, href: linkTo(query, { sort }), current: sort === query.sort }))}
      />
    </div>
  )
}

function NothingFound({ query }: { query: EventsQuery }) {
  return (
    <p class="notice">
      {query.q ? `No event matches “${query.q}”` : 'No event is of this kind'}
      {query.show === 'all' ? '. ' : ' with this filter. '}
      <a href="/">Show all events</a>
    </p>
  )
}

function List({ query, cards, next, now }: EventsPageProps) {
  return (
    <>
      <h1 class="unseen">Events</h1>
      <Filters query={query} />
      {query.q ? (
        <p class="meta">
          <span>
            Events about <b>{query.q}</b>
          </span>
          <a href={linkTo(query, { q: undefined })}>clear the search</a>
        </p>
      ) : null}
      {cards.length === 0 ? <NothingFound query={query} /> : null}
      <div class="events">
        {cards.map((view) => (
          <EventCard key={view.id} view={view} now={now} />
        ))}
      </div>
      <CursorLink href={next === null ? null : linkTo(query, { cursor: next })} words="Earlier events" />
    </>
  )
}

/** The list of events; before there are any, the way to the first. */
export function EventsPage(props: EventsPageProps) {
  const { totals, query } = props
  return (
    <Layout title="Events" section="events" styles={['events.css']} scripts={['forms.js']} search={query.q}>
      {totals.events === 0 ? <FirstSteps feeds={totals.feeds} /> : <List {...props} />}
    </Layout>
  )
}
