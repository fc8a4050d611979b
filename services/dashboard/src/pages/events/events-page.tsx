import type { GroupCover, Outlet, SourceGroup } from '@parallax/model'
import { words } from '../../words/index.js'
import { CursorLink } from '../parts/cursor-link.js'
import { Layout } from '../parts/layout.js'
import { ActiveFilters, NothingFound } from './active-filters.js'
import { EventCard } from './event-card.js'
import type { EventCardView } from './event-card-view.js'
import { EventsFilters } from './events-filters.js'
import { eventsLink } from './events-link.js'
import type { EventsQuery } from './events-query.js'
import { FirstSteps } from './first-steps.js'

export interface EventsPageProps {
  query: EventsQuery
  cards: readonly EventCardView[]
  next: string | null
  /** Feeds in all, and whether there is any event, whatever the filter. */
  begun: { feeds: number; hasEvents: boolean }
  outlets: readonly Outlet[]
  groups: readonly SourceGroup[]
  /** By event, how far each group covers it. */
  covers: ReadonlyMap<string, readonly GroupCover[]>
  now: Date
}

function List({ query, cards, next, outlets, groups, covers, now }: EventsPageProps) {
  return (
    <>
      <h1 class="unseen">{words.layout.sections.events}</h1>
      <EventsFilters query={query} outlets={outlets} groups={groups} />
      <ActiveFilters query={query} outlets={outlets} groups={groups} />
      {cards.length === 0 ? <NothingFound query={query} outlets={outlets} groups={groups} /> : null}
      <div class="events">
        {cards.map((view) => (
          <EventCard key={view.id} view={view} covers={covers.get(view.id) ?? []} now={now} />
        ))}
      </div>
      <CursorLink href={next === null ? null : eventsLink(query, { cursor: next })} words={words.events.earlier} />
    </>
  )
}

/** The list of events; before there are any, the way to the first. */
export function EventsPage(props: EventsPageProps) {
  const { begun } = props
  return (
    <Layout
      title={words.layout.sections.events}
      section="events"
      styles={['events.css', 'starters.css']}
      scripts={['forms.js']}
    >
      {begun.hasEvents ? <List {...props} /> : <FirstSteps feeds={begun.feeds} />}
    </Layout>
  )
}
