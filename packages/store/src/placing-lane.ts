import type { Queryable } from './database.js'

/** The number only has to differ from the other advisory locks of the same database. */
const LOCK = 727_002

/**
 * Placing, merging and splitting are one lane for the whole database: whoever decides which article is in which event
 * holds it to the end of the transaction.
 */
export async function enterPlacingLane(client: Queryable): Promise<void> {
  await client.query('select pg_advisory_xact_lock($1)', [LOCK])
}
