import type { Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeInRun } from '../src/place-in-run.js'
import { inProcess } from './in-process.js'
import { AT, placeAlone, withReports } from './reports.js'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

const BATCH = 5

const waitingIn = (store: Store) => store.lane.waiting({ articleId: '', without: [], limit: 1_000 })

/**
 * The store beside an older worker that is quicker: whenever a batch is to be written, it has placed one article of it, or the
 * last that waits, which may be in the batch that is decided on meanwhile.
 */
const besides = (store: Store): Store => {
  let writes = 0
  const placeAll: Store['lane']['placeAll'] = async (placements) => {
    writes += 1
    const waiting = await waitingIn(store)
    const own = writes % 2 === 0 ? waiting.at(-1) : waiting.find(({ id }) => id === placements.at(-1)?.articleId)
    if (own) await placeAlone(own, store)
    return store.lane.placeAll(placements)
  }
  return { ...store, lane: { ...store.lane, placeAll } }
}

/** Places what waits in runs of batches; how often a run ended early, since something was not as it was decided by. */
async function placeInRuns(store: Store): Promise<number> {
  let early = 0
  for (let waiting = await waitingIn(store); waiting.length > 0; waiting = await waitingIn(store)) {
    const batches = Array.from({ length: Math.ceil(waiting.length / BATCH) }, (_, at) =>
      waiting.slice(BATCH * at, BATCH * at + BATCH),
    )
    const { written, failure } = await placeInRun(batches, inProcess(store, AT))
    expect(failure).toBeNull()
    if (written < batches.length) early += 1
  }
  return early
}

/** As a version before the batches. */
async function placeSingly(store: Store): Promise<void> {
  for (const article of await waitingIn(store)) await placeAlone(article, store)
}

const rowsOf = async (database: pg.Client, query: string): Promise<unknown[]> =>
  (await database.query<object>(query)).rows

const TERMS = 'select term, articles from parallax.terms order by term'
const PLACED = 'select articles from parallax.placed'

test('beside a worker that places one by one every article has one event and is counted once', async () => {
  const alone = await withReports(server.url, 'older_alone')
  await placeSingly(alone.store)
  const both = await withReports(server.url, 'older_and_newer')
  expect(await placeInRuns(besides(both.store))).toBeGreaterThan(2)

  const { database } = both
  for (const query of [TERMS, PLACED])
    expect(await rowsOf(database, query)).toEqual(await rowsOf(alone.database, query))
  expect(await rowsOf(database, 'select id from parallax.articles where event_id is null')).toEqual([])
  expect(
    await rowsOf(
      database,
      `select id from parallax.events e
       where article_count <> (select count(*) from parallax.articles where event_id = e.id) or article_count = 0`,
    ),
  ).toEqual([])
  const found = 'select term, day, event_id from parallax.event_terms'
  const ofArticles = `select distinct unnest(t.terms), t.day, a.event_id
    from parallax.article_terms t join parallax.articles a on a.id = t.article_id`
  expect(await rowsOf(database, `(${found} except ${ofArticles}) union all (${ofArticles} except ${found})`)).toEqual(
    [],
  )

  for (const { store, database: own } of [alone, both]) {
    await own.end()
    await store.close()
  }
})
