import { type ComparisonBody, tallyOutlets } from '@parallax/model'
import { type Queryable, run } from '../database.js'
import { json, sql } from '../sql.js'

/** Puts what a comparison counts of the outlets of its event in the place of what the one before it counted. */
export async function saveTallies(client: Queryable, eventId: string, body: ComparisonBody): Promise<void> {
  await dropTallies(client, eventId)
  await run(
    client,
    sql`insert into parallax.outlet_tallies (event_id, outlet_id, tally)
        select ${eventId}, tally ->> 'outletId', tally from jsonb_array_elements(${json(tallyOutlets(body))}::jsonb) tally`,
  )
}

/** Takes back what was counted of an event: until its next comparison it has other articles than were counted. */
export const dropTallies = (client: Queryable, eventId: string): Promise<number> =>
  run(client, sql`delete from parallax.outlet_tallies where event_id = ${eventId}`)
