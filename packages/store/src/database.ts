import pg from 'pg'
import type { z } from 'zod'
import type { Sql } from './sql.js'

export interface StoreOptions {
  /** Connections at most; 10 where nothing is said. */
  maxConnections?: number
  /** Gets the errors of idle connections, such as a server that went away; the next query connects anew. */
  onError?: (error: Error) => void
}

/** A pool or one connection of it. */
export type Queryable = pg.Pool | pg.PoolClient

/** Object ids of the types that are parsed here (pg_type.dat of PostgreSQL). */
const INT8 = 20
const TIMESTAMPTZ = 1184

/** A statement that takes longer is stuck; the queue tries its job again. */
const STATEMENT_MAX_MS = 30_000
const CONNECT_MAX_MS = 5_000

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => {
    if (oid === INT8) return Number
    if (oid === TIMESTAMPTZ) return (text: string) => new Date(text).toISOString()
    return pg.types.getTypeParser(oid, format)
  },
}

export function openPool(connectionString: string, { maxConnections = 10, onError }: StoreOptions = {}): pg.Pool {
  const pool = new pg.Pool({
    connectionString,
    types,
    max: maxConnections,
    connectionTimeoutMillis: CONNECT_MAX_MS,
    statement_timeout: STATEMENT_MAX_MS,
    idle_in_transaction_session_timeout: STATEMENT_MAX_MS,
    keepAlive: true,
    application_name: 'parallax',
  })
  // Without a listener, a server that stops while a connection idles ends the process (57P01).
  pool.on('error', (error) => onError?.(error))
  return pool
}

/** The rows of a query, each parsed by `schema`. */
export async function rows<S extends z.ZodType>(on: Queryable, schema: S, query: Sql): Promise<z.output<S>[]> {
  const result = await on.query<Record<string, unknown>>({ text: query.text, values: [...query.values] })
  return result.rows.map((row) => schema.parse(row))
}

/** The first row of a query, if there is one. */
export async function maybeRow<S extends z.ZodType>(
  on: Queryable,
  schema: S,
  query: Sql,
): Promise<z.output<S> | undefined> {
  return (await rows(on, schema, query))[0]
}

/** The row of a query that always has one. */
export async function oneRow<S extends z.ZodType>(on: Queryable, schema: S, query: Sql): Promise<z.output<S>> {
  const row = await maybeRow(on, schema, query)
  if (row === undefined) throw new Error(`a query that always has a row had none: ${query.text}`)
  return row
}

/** Runs a statement and returns how many rows it touched. */
export async function run(on: Queryable, statement: Sql): Promise<number> {
  const result = await on.query({ text: statement.text, values: [...statement.values] })
  return result.rowCount ?? 0
}

/** Runs `work` in one transaction: all of it or, when it throws, nothing. */
export const transaction = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, 'commit', work)

/** Runs `work` to see what it would return, and leaves nothing of it. */
export const rehearsal = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, 'rollback', work)

/** Runs queries that all see the same moment. */
export const snapshot = <T>(pool: pg.Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> =>
  inTransaction(pool, 'commit', async (client) => {
    await client.query('set transaction isolation level repeatable read read only')
    return work(client)
  })

async function inTransaction<T>(
  pool: pg.Pool,
  end: 'commit' | 'rollback',
  work: (client: pg.PoolClient) => Promise<T>,
): Promise<T> {
  const client = await pool.connect()
  // A connection that breaks while no query runs reports it here; the next query fails with it.
  const ignore = () => {}
  client.on('error', ignore)
  let broken: Error | undefined
  try {
    await client.query('begin')
    const result = await work(client)
    await client.query(end)
    return result
  } catch (error) {
    await client.query('rollback').catch((failure: Error) => {
      broken = failure
    })
    throw error
  } finally {
    client.off('error', ignore)
    client.release(broken)
  }
}
