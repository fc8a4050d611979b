import pg from 'pg'
import { MIGRATIONS, type Migration } from './migrations/index.js'

/** Only has to differ from the other advisory locks of the same database. */
const LOCK = 727_001
const POSTGRES_MIN = 150_000

/**
 * A change of a table that waits for a statement of an older process has every later statement on that table wait behind it. So
 * it gives way after a moment and asks again, for as long as a start may take.
 */
const GIVE_WAY_MS = 1_000
const TRIES_MAX = 60
const LOCK_NOT_AVAILABLE = '55P03'

/**
 * Brings the schema `parallax` up to date: every migration that is missing, in order, each in its own transaction,
 * so that one that fails leaves nothing behind. Several processes may call it at once: one works, the others wait.
 * Throws a sentence when the server is older than PostgreSQL 15 or the schema newer than this code.
 */
export async function migrate(connectionString: string, migrations = MIGRATIONS): Promise<void> {
  const client = new pg.Client({ connectionString, application_name: 'parallax-migrate' })
  await client.connect()
  try {
    await checkServer(client)
    await client.query('select pg_advisory_lock($1)', [LOCK])
    await client.query(`
      create schema if not exists parallax;
      create table if not exists parallax.migrations (
        number integer primary key,
        name text not null,
        applied_at timestamptz not null default now()
      )`)
    const last = await lastApplied(client)
    if (last > (migrations.at(-1)?.number ?? 0)) {
      throw new Error('the database was used by a newer Parallax: start that version, or give this one a new database')
    }
    for (const migration of migrations) if (migration.number > last) await apply(client, migration)
  } finally {
    await client.end() // gives the lock back too
  }
}

async function checkServer(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ server_version_num: string; server_version: string }>(
    `select current_setting('server_version_num') as server_version_num, current_setting('server_version') as server_version`,
  )
  const [row] = rows
  if (!row || Number(row.server_version_num) >= POSTGRES_MIN) return
  throw new Error(`Parallax needs PostgreSQL 15 or newer, and this server is ${row.server_version}`)
}

async function lastApplied(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ last: number }>(
    'select coalesce(max(number), 0) as last from parallax.migrations',
  )
  return rows[0]?.last ?? 0
}

async function apply(client: pg.Client, migration: Migration): Promise<void> {
  for (let triesLeft = TRIES_MAX - 1; !(await applied(client, migration, triesLeft > 0)); triesLeft -= 1);
}

/** Whether it was done; false where it gave way. */
async function applied(client: pg.Client, { number, name, sql }: Migration, mayGiveWay: boolean): Promise<boolean> {
  try {
    await client.query('begin')
    await client.query(`set local lock_timeout = ${GIVE_WAY_MS}`)
    await client.query(sql)
    await client.query('insert into parallax.migrations (number, name) values ($1, $2)', [number, name])
    await client.query('commit')
    return true
  } catch (cause) {
    await client.query('rollback')
    if (mayGiveWay && isLocked(cause)) return false
    throw new Error(`migration ${number} (${name}) failed and changed nothing`, { cause })
  }
}

const isLocked = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === LOCK_NOT_AVAILABLE
