import type { NewsEvent } from '@parallax/model'
import { CursorError, type Page, type EventFilter as StoreFilter } from '@parallax/store'
import type { Services } from '../../server/services.js'
import type { EventFilter, EventsQuery } from './events-query.js'

const PAGE_SIZE = 20
/** A rare kind of event is looked for this many pages far; then the reader asks for more. */
const PAGES_MAX = 10

/** What the store filters, and what is left to look at in each event. */
const FILTERS: Record<EventFilter, { ask: Omit<StoreFilter, 'limit'>; keep: (event: NewsEvent) => boolean }> = {
  all: { ask: {}, keep: () => true },
  several: { ask: { minOrigins: 2 }, keep: () => true },
  conflict: { ask: { has: ['number'] }, keep: ({ counts }) => counts.conflicts > 0 },
  'one-origin': { ask: {}, keep: ({ origins }) => origins === 1 },
}

/** Events of the query. Whole pages of the store are looked through, so no event falls between two cursors. */
async function matching({ store }: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<NewsEvent>> {
  const { ask, keep } = FILTERS[query.show]
  const items: NewsEvent[] = []
  let next = query.cursor ?? null
  for (let pages = 0; pages < PAGES_MAX && items.length < PAGE_SIZE; pages += 1) {
    const page = await store.events.list({ ...ask, limit: PAGE_SIZE, cursor: next, q: query.q, sort: query.sort })
    items.push(...page.items.filter(keep))
    next = page.next
    if (next === null) break
  }
  return { items, next }
}

/** The same, from the start again where the address holds a cursor of another order or of an older release. */
export async function findEvents(services: Pick<Services, 'store'>, query: EventsQuery): Promise<Page<NewsEvent>> {
  try {
    return await matching(services, query)
  } catch (error) {
    if (!(error instanceof CursorError)) throw error
    return matching(services, { ...query, cursor: undefined })
  }
}
