import { queryLink } from '../../parts/query-link.js'
import type { EventQuery } from '../event-query.js'

/** The ledger as a file, with the filters of the page. */
export const ledgerCsvPath = (eventId: string, { only, copies }: Pick<EventQuery, 'only' | 'copies'>): string =>
  queryLink(`/events/${encodeURIComponent(eventId)}/ledger.csv`, {
    only: only === 'all' ? null : only,
    copies: copies ? '1' : null,
  })
