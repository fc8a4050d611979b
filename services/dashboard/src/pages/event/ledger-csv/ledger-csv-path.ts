import { queryLink } from '../../parts/query-link.js'
import type { EventQuery } from '../event-query.js'

type LedgerState = Pick<EventQuery, 'only' | 'copies' | 'version'>

/** The ledger as a file, with the filters and the comparison of the page. */
export const ledgerCsvPath = (eventId: string, { only, copies, version }: LedgerState): string =>
  queryLink(`/events/${encodeURIComponent(eventId)}/ledger.csv`, {
    only: only === 'all' ? null : only,
    copies: copies ? '1' : null,
    version: version === undefined ? null : String(version),
  })
