import type pg from 'pg'
import { z } from 'zod'
import { oneRow, run } from '../database.js'
import { newId } from '../new-id.js'
import { type Sql, sql } from '../sql.js'

/** The turn, until it is given back; or how long to wait before it is worth asking again, in milliseconds. */
export type HostTurn = { taken: true; release(): Promise<void> } | { taken: false; waitMs: number }

/** Who holds a turn gives it back in its own time, so others look again at least so often. */
const LOOK_AGAIN_MS = 200

/** A host of which nobody heard for so long is forgotten. */
const FORGET_AFTER_MS = 3_600_000

const Asked = z.object({ taken: z.boolean(), held: z.boolean(), earlyMs: z.number() })

const inMs = (ms: number): Sql => sql`${ms}::float8 * interval '1 millisecond'`

/** The turns of hosts, by the database's clock: processes and machines need not agree about the time. */
export const hostTurnsIn = (pool: pg.Pool) => ({
  /**
   * Takes the turn of a host where nobody holds it and `apartMs` have passed since its last request that was held apart; with 0
   * it does not matter when that was. A turn that is not given back within `holdMs`, as after a crash, is free again.
   */
  async take(host: string, { apartMs, holdMs }: { apartMs: number; holdMs: number }): Promise<HostTurn> {
    const holder = newId()
    const isApart = apartMs > 0
    const { taken, held, earlyMs } = await oneRow(
      pool,
      Asked,
      sql`with taken as (
            insert into parallax.host_turns as t (host, holder, held_until, started_at)
            values (${host}, ${holder}, clock_timestamp() + ${inMs(holdMs)},
              case when ${isApart} then clock_timestamp() else '-infinity' end)
            on conflict (host) do update set holder = excluded.holder, held_until = excluded.held_until,
              started_at = greatest(t.started_at, excluded.started_at)
            where t.held_until <= clock_timestamp()
              and (not ${isApart} or t.started_at + ${inMs(apartMs)} <= clock_timestamp())
            returning host
          )
          select exists (select from taken) as taken, coalesce(t.held_until > clock_timestamp(), false) as held,
            coalesce(greatest(0, extract(epoch from t.started_at + ${inMs(apartMs)} - clock_timestamp()) * 1000), 0)::float8
              as "earlyMs"
          from (select) one left join parallax.host_turns t on t.host = ${host}`,
    )
    if (taken) return { taken: true, release: () => release(pool, host, holder) }
    return { taken: false, waitMs: Math.max(1, Math.ceil(held ? Math.max(earlyMs, LOOK_AGAIN_MS) : earlyMs)) }
  },

  /** Makes a feed due when its host, which has no time for it now, may have: each that is put off comes `apartMs` after the one before. */
  async putOff(feedId: string, host: string, apartMs: number): Promise<void> {
    await run(
      pool,
      sql`with booked as (
            insert into parallax.host_turns as t (host, booked_until)
            values (${host}, clock_timestamp() + ${inMs(apartMs)})
            on conflict (host) do update
              set booked_until = greatest(t.booked_until, t.started_at, clock_timestamp()) + ${inMs(apartMs)}
            returning booked_until
          )
          update parallax.feeds set next_poll_at = booked.booked_until from booked
          where id = ${feedId} and status in ('active', 'failing') and removed_at is null`,
    )
  },

  /** Forgets the hosts that nobody has asked for an hour. */
  async forgetIdle(): Promise<void> {
    await run(
      pool,
      sql`delete from parallax.host_turns
          where greatest(held_until, started_at, booked_until) < clock_timestamp() - ${inMs(FORGET_AFTER_MS)}`,
    )
  },
})

const release = async (pool: pg.Pool, host: string, holder: string): Promise<void> => {
  await run(
    pool,
    sql`update parallax.host_turns set holder = null, held_until = '-infinity' where host = ${host} and holder = ${holder}`,
  )
}
