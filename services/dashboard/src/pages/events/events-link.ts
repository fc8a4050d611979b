import { queryLink } from '../parts/query-link.js'
import type { EventsQuery } from './events-query.js'

/** The address of the events page with some of its state changed; another state begins at its first page. */
export function eventsLink(query: EventsQuery, change: Partial<EventsQuery>): string {
  const { show, sort, q, outlet, group, missedBy, since, cursor } = { ...query, cursor: undefined, ...change }
  const order = sort === 'moved' ? null : sort
  return queryLink('/', { q, show: show.join(','), outlet, group, missedBy, since, sort: order, cursor })
}
