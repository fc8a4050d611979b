import type { NewsEvent } from '@parallax/model'
import { CursorError, type Page, type EventFilter as StoreFilter } from '@parallax/store'
import type { Services } from '../../server/services.js'
import type { EventFilter, EventsQuery } from './events-query.js'

const PAGE_SIZE = 20

const ASKED: Record<EventFilter, Omit<StoreFilter, 'limit'>> = {
  conflict: { conflict: true },
  edit: { edited: true },
  several: { minOrigins: 2 },
  'one-origin': { maxOrigins: 1 },
}

function matching({ store }: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<NewsEvent>> {
  const { q, outlet, since, sort, cursor } = query
  const asked = query.show.reduce((all, filter) => ({ ...all, ...ASKED[filter] }), {})
  return store.events.list({ ...asked, q, outlet, since, sort, cursor, limit: PAGE_SIZE })
}

/** Events of the query, from the start again where the address holds a cursor of another order or of an older release. */
export async function findEvents(services: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<NewsEvent>> {
  try {
    return await matching(services, query)
  } catch (error) {
    if (!(error instanceof CursorError)) throw error
    return matching(services, { ...query, cursor: undefined })
  }
}
