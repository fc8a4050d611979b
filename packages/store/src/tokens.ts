import type pg from 'pg'
import { z } from 'zod'
import { rows, run } from './database.js'
import { sql } from './sql.js'

const Found = z.object({ hash: z.string() })

export const tokensIn = (pool: pg.Pool) => ({
  /** Admits the bearer token with this SHA-256, in hexadecimal. */
  async ensure(hash: string, name: string): Promise<void> {
    await run(
      pool,
      sql`insert into parallax.tokens (hash, name) values (${hash}, ${name})
          on conflict (hash) do update set name = excluded.name`,
    )
  },

  has: async (hash: string): Promise<boolean> =>
    (await rows(pool, Found, sql`select hash from parallax.tokens where hash = ${hash}`)).length > 0,
})
