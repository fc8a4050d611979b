import { randomBytes } from 'node:crypto'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, openStore } from '../src/index.js'
import { MIGRATIONS } from '../src/migrations/index.js'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

async function emptyDatabase(): Promise<string> {
  const name = `d${randomBytes(6).toString('hex')}`
  await query(server.url, `create database ${name}`)
  return server.url.replace(/[^/]*$/, name)
}

async function query(url: string, text: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(text)).rows
  } finally {
    await client.end()
  }
}

test('six processes that migrate an empty database at once all end with it up to date', async () => {
  const url = await emptyDatabase()
  await Promise.all(Array.from({ length: 6 }, () => migrate(url)))
  const applied = await query(url, 'select number from parallax.migrations order by number')
  expect(applied.map(({ number }) => number)).toEqual(MIGRATIONS.map(({ number }) => number))
})

test('migrating again changes nothing and keeps what is there', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  const store = openStore(url)
  const outlet = await store.outlets.upsert({ name: 'The Harbour', domain: 'harbour.example' })
  await migrate(url)
  expect(await store.outlets.list()).toEqual([outlet])
  await store.close()
})

test('a migration that fails half-way leaves nothing behind, and those before it stay', async () => {
  const url = await emptyDatabase()
  const last = MIGRATIONS.at(-1)?.number ?? 0
  const next = last + 1
  const wrong = { number: next, name: 'wrong', sql: 'create table parallax.half (id int); select no_such_function()' }
  await expect(migrate(url, [...MIGRATIONS, wrong])).rejects.toThrow(
    `migration ${next} (wrong) failed and changed nothing`,
  )
  const found = await query(
    url,
    `select to_regclass('parallax.half') is null as gone, to_regclass('parallax.events') is null as lost,
       (select max(number) from parallax.migrations) as last`,
  )
  expect(found).toEqual([{ gone: true, lost: false, last }])
  await migrate(url, [...MIGRATIONS, { ...wrong, sql: 'create table parallax.half (id int)' }])
})

test('a database of a newer version is refused', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  await query(url, `insert into parallax.migrations (number, name) values (99, 'future')`)
  await expect(migrate(url)).rejects.toThrow('newer Parallax')
})

test('a migration that waits for a statement of an older process keeps no other statement waiting, and is done after it', async () => {
  const url = await emptyDatabase()
  await migrate(url)
  const older = new pg.Client({ connectionString: url })
  const another = new pg.Client({ connectionString: url, statement_timeout: 10_000 })
  await Promise.all([older.connect(), another.connect()])
  await older.query('begin; select count(*) from parallax.feeds')

  const number = (MIGRATIONS.at(-1)?.number ?? 0) + 1
  const sql = 'alter table parallax.feeds add column later integer'
  const migrating = migrate(url, [...MIGRATIONS, { number, name: 'later', sql }])
  const waiting = `select from pg_locks where not granted and mode = 'AccessExclusiveLock'`
  while ((await query(url, waiting)).length === 0);
  await another.query('update parallax.feeds set title = title')

  await older.query('commit')
  await migrating
  await another.query('select later from parallax.feeds')
  await Promise.all([older.end(), another.end()])
})
