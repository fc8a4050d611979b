import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { againAfterDeadlock } from '../src/again-after-deadlock.js'

let server: TestPostgres
let pool: pg.Pool
beforeAll(async () => {
  server = await startTestPostgres()
  pool = new pg.Pool({ connectionString: server.url })
})
afterAll(async () => {
  await pool.end()
  await server.stop()
})

/** Advisory locks that say something while they are held: a row has been taken, and both have. */
const TAKEN = 1
const BOTH = 2

/** Adds one to two rows, the second once another statement has the other as its first. */
const adding = (first: number, second: number): string => `
  do $$ begin
    update counted set times = times + 1 where id = ${first};
    perform pg_advisory_xact_lock_shared(${TAKEN}, ${first});
    while not exists (select from pg_locks where locktype = 'advisory' and classid = ${BOTH}) loop perform pg_sleep(.01); end loop;
    update counted set times = times + 1 where id = ${second};
  end $$`

/** Two statements that take the rows in opposite order and go on at once; how each ended. */
async function meet(through: pg.Pool): Promise<PromiseSettledResult<unknown>[]> {
  const gate = new pg.Client({ connectionString: server.url })
  await gate.connect()
  await gate.query('drop table if exists counted')
  await gate.query('create table counted as select id, 0 as times from generate_series(1, 2) id')
  const met = Promise.allSettled([through.query(adding(1, 2)), through.query(adding(2, 1))])
  const taken = `select count(*)::int as rows from pg_locks where locktype = 'advisory' and classid = ${TAKEN}`
  while ((await gate.query<{ rows: number }>(taken)).rows[0]?.rows !== 2);
  await gate.query(`select pg_advisory_lock(${BOTH}, 0)`)
  const ended = await met
  await gate.end()
  return ended
}

const times = async (): Promise<number[]> =>
  (await pool.query<{ times: number }>('select times from counted order by id')).rows.map((row) => row.times)

test('a statement that a deadlock broke off is sent again, and done once', async () => {
  expect((await meet(pool)).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await times()).toEqual([1, 1])

  // In place of the pool's own, from here on.
  const patient = againAfterDeadlock(pool)
  expect((await meet(patient)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  expect(await times()).toEqual([2, 2])

  await expect(patient.query('select 1 / 0')).rejects.toThrow('division by zero')
})
