import { createHash } from 'node:crypto'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, run, transaction } from './database.js'
import { json, sql } from './sql.js'

/** How long an answer is kept for a repeated request. */
const KEPT = sql`interval '24 hours'`
/** A request without an answer after this was cut off (none waits longer), and the next one may try. */
const RUNS_MOST = sql`interval '1 minute'`

/** Rows deleted at once, by a clock that comes back in seconds. */
const FORGET_AT_ONCE = 1_000

const KeptResponse = z.object({ status: z.int(), headers: z.record(z.string(), z.string()), body: z.string() })
export type KeptResponse = z.infer<typeof KeptResponse>

export type Repetition =
  | { state: 'new' }
  | { state: 'running' }
  | { state: 'mismatch' }
  | { state: 'done'; response: KeptResponse }

const Taken = z.object({ requestHash: z.string() })
const Known = Taken.extend({ response: KeptResponse.nullable() })

export const idempotencyIn = (pool: pg.Pool) => ({
  /**
   * Takes an `Idempotency-Key`. `new`: this request is the first and must be answered; `running`: the first is not
   * answered yet; `mismatch`: the key was used for another request; `done`: here is the answer.
   */
  begin: (key: string, requestHash: string): Promise<Repetition> =>
    transaction(pool, async (client) => {
      const hash = hashOf(key)
      const taken = await maybeRow(
        client,
        Taken,
        sql`insert into parallax.idempotency as known (key_hash, request_hash, begun_at)
            values (${hash}, ${requestHash}, now())
            on conflict (key_hash) do update set begun_at = now(), request_hash = excluded.request_hash, response = null
              where known.begun_at < now() - ${KEPT}
                or known.response is null and known.begun_at < now() - ${RUNS_MOST}
                  and known.request_hash = excluded.request_hash
            returning request_hash as "requestHash"`,
      )
      if (taken) return { state: 'new' }

      const known = await maybeRow(
        client,
        Known,
        sql`select request_hash as "requestHash", response from parallax.idempotency where key_hash = ${hash}`,
      )
      if (!known) return { state: 'running' } // forgotten between the two statements
      if (known.requestHash !== requestHash) return { state: 'mismatch' }
      return known.response ? { state: 'done', response: known.response } : { state: 'running' }
    }),

  /** Keeps the answer for repetitions. */
  async finish(key: string, response: KeptResponse): Promise<void> {
    await run(pool, sql`update parallax.idempotency set response = ${json(response)} where key_hash = ${hashOf(key)}`)
  },

  /** Forgets a request that failed, so that it may be tried again with the same key. */
  async forget(key: string): Promise<void> {
    await run(pool, sql`delete from parallax.idempotency where key_hash = ${hashOf(key)}`)
  },

  /** Deletes answers whose day is over. */
  async forgetOld(): Promise<void> {
    await run(
      pool,
      sql`delete from parallax.idempotency where key_hash in (
            select key_hash from parallax.idempotency where begun_at < now() - ${KEPT} limit ${FORGET_AT_ONCE}
          )`,
    )
  },
})

/** A key may be of any length, an index row not. */
const hashOf = (key: string): string => createHash('sha256').update(key).digest('base64url')
