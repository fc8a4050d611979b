import type pg from 'pg'
import { z } from 'zod'
import { oneRow, run, transaction } from './database.js'
import { type Sql, sql } from './sql.js'

const Clock = z.object({ now: z.string() })

/** What was noted so much later than it is now was noted before the clock was set back; less is the haste of processes. */
const AHEAD = sql`interval '1 minute'`

const isAhead = (column: Sql) => sql`${column} > now() + ${AHEAD}`
const unlessAhead = (column: Sql) => sql`case when ${isAhead(column)} then '-infinity' else ${column} end`

/** When a feed was last asked, or added. */
const asked = sql`coalesce(last_polled_at, created_at)`

/** The one clock that all processes go by: that of the database. */
export const clockIn = (pool: pg.Pool) => ({
  async now(): Promise<Date> {
    return new Date((await oneRow(pool, Clock, sql`select clock_timestamp() as now`)).now)
  },

  /**
   * Makes good that the clock was set back: feeds and pages that were asked in what is the future now are due as long from now as
   * they were from then, what waits to be read is due, and no host waits for a moment that has to come once more. Where the
   * clock goes right, a line of feeds that were put off before a host for more than a minute is forgotten, and nothing else.
   */
  setRight: (): Promise<void> =>
    transaction(pool, async (client) => {
      await run(
        client,
        sql`update parallax.feeds set
              next_poll_at = now() + (next_poll_at - ${asked}),
              last_polled_at = least(last_polled_at, now()),
              created_at = least(created_at, now())
            where ${isAhead(asked)}`,
      )
      await run(
        client,
        sql`update parallax.articles set
              next_read_at = now() + coalesce(next_read_at - last_read_at, interval '0'),
              last_read_at = least(last_read_at, now())
            where ${isAhead(sql`next_read_at`)} and ${isAhead(sql`coalesce(last_read_at, next_read_at)`)}`,
      )
      await run(
        client,
        sql`update parallax.host_turns set held_until = ${unlessAhead(sql`held_until`)},
              started_at = ${unlessAhead(sql`started_at`)}, booked_until = ${unlessAhead(sql`booked_until`)}
            where ${isAhead(sql`greatest(held_until, started_at, booked_until)`)}`,
      )
    }),
})
