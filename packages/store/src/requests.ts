import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, run } from './database.js'
import { cleanLine, SUMMARY_MAX } from './foreign.js'
import { json, sql } from './sql.js'

/** How long a job can be asked about. */
const KEPT = sql`interval '30 days'`
/** Rows deleted at once, by a clock that comes back in seconds. */
const FORGET_AT_ONCE = 1_000

/** A job that a person asked for; its id answers here after the queue has forgotten it. */
const AskedJob = z.object({
  id: z.string(),
  /** Null while only its end is known. */
  name: z.string().nullable(),
  payload: z.unknown(),
  state: z.enum(['asked', 'completed', 'failed']),
  result: z.unknown(),
  reason: z.string().nullable(),
  createdAt: z.string(),
  finishedAt: z.string().nullable(),
})
export type AskedJob = z.infer<typeof AskedJob>

export interface JobEnd {
  state: 'completed' | 'failed'
  result?: unknown
  reason?: string | undefined
}

export const requestsIn = (pool: pg.Pool) => ({
  /** Keeps what was asked for; an end that came before it stays. */
  async record({ id, name, payload }: { id: string; name: string; payload: unknown }): Promise<void> {
    await run(
      pool,
      sql`insert into parallax.requests (id, name, payload) values (${id}, ${name}, ${json(payload)})
          on conflict (id) do update set name = excluded.name, payload = excluded.payload`,
    )
  },

  get: (id: string): Promise<AskedJob | undefined> =>
    maybeRow(
      pool,
      AskedJob,
      sql`select id, name, payload, state, result, reason, created_at as "createdAt", finished_at as "finishedAt"
          from parallax.requests where id = ${id}`,
    ),

  /** Keeps how it ended. The job may end before it was recorded. */
  async finish(id: string, { state, result, reason }: JobEnd): Promise<void> {
    await run(
      pool,
      sql`insert into parallax.requests (id, state, result, reason, finished_at)
          values (${id}, ${state}, ${json(result)}, ${reason && cleanLine(reason, SUMMARY_MAX)}, now())
          on conflict (id) do update set state = excluded.state, result = excluded.result, reason = excluded.reason,
            finished_at = excluded.finished_at`,
    )
  },

  /** Deletes what was asked for so long ago that nobody comes back for its end. */
  async forgetOld(): Promise<void> {
    await run(
      pool,
      sql`delete from parallax.requests where id in (
            select id from parallax.requests where created_at < now() - ${KEPT} limit ${FORGET_AT_ONCE}
          )`,
    )
  },
})
