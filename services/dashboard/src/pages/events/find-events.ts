import { CursorError, type EventCard, type Page } from '@parallax/store'
import type { Services } from '../../server/services.js'
import type { EventsQuery } from './events-query.js'

const PAGE_SIZE = 20

function matching({ store }: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<EventCard>> {
  const { show, q, outlet, group, missedBy, since, sort, cursor } = query
  return store.events.cards({
    ...{ q, outlet, group, missedBy, since, sort, cursor, limit: PAGE_SIZE },
    conflict: show.includes('conflict'),
    edited: show.includes('edit'),
    minOrigins: show.includes('several') ? 2 : undefined,
    maxOrigins: show.includes('one-origin') ? 1 : undefined,
  })
}

/** Events of the query, from the start again where the address holds a cursor of another order or of an older release. */
export async function findEvents(services: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<EventCard>> {
  try {
    return await matching(services, query)
  } catch (error) {
    if (!(error instanceof CursorError)) throw error
    return matching(services, { ...query, cursor: undefined })
  }
}
