import { compareEvent } from '@parallax/analysis'
import type { Store } from '@parallax/store'
import type pg from 'pg'

/** As many as two pages of the list of events show. */
const LISTED = 40

interface Compared {
  /** Ids of the events whose pages are asked for. */
  eventIds: string[]
  /** How many facts and findings they have together: pages without any would say nothing. */
  findings: number
}

/**
 * Compares the events that the list shows first, and the latest events of so many articles, as the analyst would.
 */
export async function compareLatest(store: Store, client: pg.Client, { articles, events }: Wanted): Promise<Compared> {
  const listed = await store.events.list({ limit: LISTED })
  const { rows } = await client.query<{ id: string }>(
    'select id from parallax.events where article_count = $1 order by moved_at desc limit $2',
    [articles, events],
  )
  const eventIds = rows.map(({ id }) => id)
  let findings = 0
  for (const id of new Set([...eventIds, ...listed.items.map((event) => event.id)])) {
    const found = await compare(store, id)
    if (eventIds.includes(id)) findings += found
  }
  return { eventIds, findings }
}

interface Wanted {
  articles: number
  events: number
}

async function compare(store: Store, eventId: string): Promise<number> {
  const event = await store.events.input(eventId)
  if (!event) return 0
  const body = compareEvent(event.input)
  await store.comparisons.save(eventId, { body, change: event.change, now: new Date() })
  return body.findings.length
}
