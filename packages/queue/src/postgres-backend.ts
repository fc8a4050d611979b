import { createPostgresBackend, type IQueueBackend, type PostgresConnectionOptions, runMigrations } from 'bullmq'
import pg from 'pg'
import { againAfterDeadlock } from './again-after-deadlock.js'
import type { Backend, Connect, Report } from './backend.js'
import { pauseWhileMaxed } from './pause-while-maxed.js'

/** Queries of all BullMQ objects of this process together. Each object that listens takes one connection more. */
const QUERY_CONNECTIONS = 4

/**
 * BullMQ looks for its tables in `search_path` when it is given a pool, and always in `bullmq` for its version.
 * The queue holds only "do this next", which the clock finds again in the store, so a commit need not wait for the
 * disk: what a crash of the server itself can lose is its last half second.
 */
const SESSION = '-c search_path=bullmq -c synchronous_commit=off'

/** Opens the queue in PostgreSQL, in schema `bullmq` of the database, which is brought up to date first. */
export async function openPostgresBackend(databaseUrl: string, report: Report): Promise<Backend> {
  const pool = new pg.Pool({
    connectionString: databaseUrl,
    options: SESSION,
    max: QUERY_CONNECTIONS,
    application_name: 'parallax-queue',
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
  })
  againAfterDeadlock(pool)
  // Each BullMQ object adds listeners of its own to the one pool, and an idle connection may break at any time.
  pool.setMaxListeners(0)
  pool.on('error', report)

  try {
    await migrate(pool)
  } catch (error) {
    await pool.end()
    throw error
  }

  // @ts-expect-error A pg.Pool is what BullMQ asks for, but its types know none of the overloads of pg's.
  const connection: PostgresConnectionOptions = pool
  const forQueues: Connect = (name, options, kind) => {
    const backend = createPostgresBackend(name, { ...options, connection }, kind)
    return kind?.blocking || kind?.withBlockingConnection ? withOwnConnection(pool, backend) : backend
  }

  return {
    forQueues,
    forWorkers: (name, options, kind) => pauseWhileMaxed(forQueues(name, options, kind)),
    async lastEventId(name) {
      const { rows } = await pool.query<{ id: string }>(
        'SELECT COALESCE(MAX(id), 0)::text AS id FROM event WHERE queue = $1',
        [name],
      )
      return rows[0]?.id ?? '0'
    },
    async ping() {
      await pool.query('SELECT 1')
    },
    async close() {
      await pool.end()
    },
  }
}

/** BullMQ takes a lock in the database, so that of several processes that start at once one migrates. */
async function migrate(pool: pg.Pool): Promise<void> {
  const client = await pool.connect()
  try {
    await runMigrations(client)
  } finally {
    client.release()
  }
}

/** A worker keeps one connection of the pool to itself for LISTEN; the pool grows so that queries never wait for it. */
function withOwnConnection<B extends IQueueBackend>(pool: pg.Pool, backend: B): B {
  pool.options.max += 1
  backend.on('close', () => {
    pool.options.max -= 1
  })
  return backend
}
