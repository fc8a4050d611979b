import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { againAfterDeadlock } from '../src/again-after-deadlock.js'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(async () => {
  await server.stop()
})

/** Adds one to two rows, the second once another statement waits for the first or is done. */
const adding = (first: number, second: number): string => `
  do $$ begin
    update counted set times = times + 1 where id = ${first};
    while (select count(*) from pg_locks where locktype = 'advisory') < 1 loop perform pg_sleep(.01); end loop;
    update counted set times = times + 1 where id = ${second};
  end $$`

/** Two statements that take the rows in opposite order and go on at once; how each ended. */
async function meet(pool: pg.Pool): Promise<PromiseSettledResult<unknown>[]> {
  const gate = new pg.Client({ connectionString: server.url })
  await gate.connect()
  await gate.query('drop table if exists counted')
  await gate.query('create table counted as select id, 0 as times from generate_series(1, 2) id')
  const met = Promise.allSettled([pool.query(adding(1, 2)), pool.query(adding(2, 1))])
  const held = `select count(*)::int as held from pg_locks where relation = 'counted'::regclass and mode = 'RowExclusiveLock'`
  while ((await gate.query<{ held: number }>(held)).rows[0]?.held !== 2);
  await gate.query('select pg_advisory_lock(1)')
  const ended = await met
  await gate.end()
  return ended
}

const times = async (pool: pg.Pool): Promise<number[]> =>
  (await pool.query<{ times: number }>('select times from counted order by id')).rows.map((row) => row.times)

test('a statement that a deadlock broke off is sent again, and done once', async () => {
  const pool = new pg.Pool({ connectionString: server.url })
  expect((await meet(pool)).map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
  expect(await times(pool)).toEqual([1, 1])

  const patient = againAfterDeadlock(pool)
  expect((await meet(patient)).map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled'])
  expect(await times(patient)).toEqual([2, 2])

  await expect(patient.query('select 1 / 0')).rejects.toThrow('division by zero')
  await pool.end()
})
