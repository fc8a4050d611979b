import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

const Member = z.object({ id: z.string(), eventId: z.string() })
export type Member = z.infer<typeof Member>

/**
 * Holds events and their articles to the end of the transaction and returns the articles in the order they were first
 * seen. Articles first, as recording a text does, and each kind in the order of its ids, so that nobody waits in a circle.
 */
export async function lockEvents(client: Queryable, eventIds: readonly string[]): Promise<Member[]> {
  await client.query('select from parallax.articles where event_id = any($1) order by id for no key update', [eventIds])
  await client.query('select from parallax.events where id = any($1) order by id for no key update', [eventIds])
  return membersOf(client, eventIds)
}

/** The articles of events in the order they were first seen. */
export const membersOf = (on: Queryable, eventIds: readonly string[]): Promise<Member[]> =>
  rows(
    on,
    Member,
    sql`select id, event_id as "eventId" from parallax.articles where event_id = any(${eventIds}) order by seen_at, seq`,
  )
