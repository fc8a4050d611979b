import { CursorError, type EventCard, type EventFilter, type Page } from '@parallax/store'
import type { Services } from '../../server/services.js'
import type { EventsQuery } from './events-query.js'

const PAGE_SIZE = 20

function filterOf({ show, q, outlet, group, missedBy, since, sort, cursor }: EventsQuery): EventFilter {
  return {
    ...{ q, outlet, group, missedBy, since, sort, cursor, limit: PAGE_SIZE },
    conflict: show.includes('conflict'),
    edited: show.includes('edit'),
    minOrigins: show.includes('several') ? 2 : undefined,
    maxOrigins: show.includes('one-origin') ? 1 : undefined,
  }
}

/** From the start again where the address holds a cursor of another order or of an older release. */
async function orFromTheStart<T>(query: EventsQuery, find: (filter: EventFilter) => Promise<T>): Promise<T> {
  try {
    return await find(filterOf(query))
  } catch (error) {
    if (!(error instanceof CursorError)) throw error
    return find(filterOf({ ...query, cursor: undefined }))
  }
}

/** Events of the query. */
export const findEvents = ({ store }: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<EventCard>> =>
  orFromTheStart(query, (filter) => store.events.cards(filter))

/** A text that is another as soon as what `findEvents` finds is, or null where nobody knows. */
export const momentOfEvents = ({ store }: Pick<Services, 'store'>, query: EventsQuery): Promise<string | null> =>
  orFromTheStart(query, (filter) => store.events.cardsMoment(filter))
