import type pg from 'pg'
import { z } from 'zod'
import { oneRow } from './database.js'
import { sql } from './sql.js'

const Moment = z.object({ moment: z.string() })

/**
 * A text that is another as soon as anything was written to the database, by whomever: what was read at one moment still
 * holds as long as the moment is the same. It is the snapshot that a query would see (PostgreSQL, "System information
 * functions", `pg_current_snapshot`), whose text changes with every transaction that ends after it wrote.
 */
export const momentOf = async (pool: pg.Pool): Promise<string> =>
  (await oneRow(pool, Moment, sql`select pg_current_snapshot()::text as moment`)).moment
