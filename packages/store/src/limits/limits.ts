import type pg from 'pg'
import { z } from 'zod'
import { oneRow, run } from '../database.js'
import { sql } from '../sql.js'

/** How many requests a key may make in a window of time that begins with its first. */
export interface Limit {
  requests: number
  windowMs: number
}

const Taken = z.object({
  /** How many of the requests that were asked for may be made. */
  granted: z.int(),
  /** How many are left for others, or for later. */
  rest: z.int(),
  /** When the window ends and the next may begin. */
  endsInMs: z.number(),
})
export type TakenRequests = z.infer<typeof Taken>

/** Others took the last ones while this was asked: it is worth asking again soon, and the end of the window is told then. */
const FILLED_MEANWHILE = sql`interval '1 second'`

/** How many requests are still allowed, for all processes together and by the database's clock. */
export const limitsIn = (pool: pg.Pool) => ({
  /** Takes up to `wanted` requests of what a key may still make. Where nothing is left nothing is written. */
  take: (key: string, wanted: number, { requests, windowMs }: Limit): Promise<TakenRequests> =>
    oneRow(
      pool,
      Taken,
      sql`with full_window as (
            select ends_at from parallax.rate_windows
            where key = ${key} and ends_at > clock_timestamp() and taken >= ${requests}::integer
          ), took as (
            insert into parallax.rate_windows as w (key, ends_at, taken)
            select ${key}, clock_timestamp() + ${windowMs}::float8 * interval '1 millisecond', ${wanted}::integer
            where not exists (select from full_window)
            on conflict (key) do update set
              taken = excluded.taken + case when w.ends_at <= clock_timestamp() then 0 else w.taken end,
              ends_at = case when w.ends_at <= clock_timestamp() then excluded.ends_at else w.ends_at end
            where w.ends_at <= clock_timestamp() or w.taken < ${requests}::integer
            returning taken, ends_at
          ), told as (
            select 1 as place, least(${wanted}::integer, ${requests}::integer - taken + ${wanted}::integer) as granted,
              greatest(0, ${requests}::integer - taken) as rest, ends_at from took
            union all select 2, 0, 0, ends_at from full_window
            union all select 3, 0, 0, clock_timestamp() + ${FILLED_MEANWHILE}
          )
          select granted, rest, greatest(1, extract(epoch from ends_at - clock_timestamp()) * 1000)::float8 as "endsInMs"
          from told order by place limit 1`,
    ),

  /** Forgets the windows that are over. */
  async forgetOld(): Promise<void> {
    await run(pool, sql`delete from parallax.rate_windows where ends_at < clock_timestamp()`)
  },
})
