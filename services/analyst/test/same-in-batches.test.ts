import type { WaitingArticle } from '@parallax/model'
import type { Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import type pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeBatch } from '../src/place-batch.js'
import { placeInRun } from '../src/place-in-run.js'
import { inProcess } from './in-process.js'
import { AT, placeAlone, withReports } from './reports.js'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

/** Everything that placing wrote, with events and articles called by what they are about instead of by their ids. */
async function written(database: pg.Client): Promise<unknown> {
  const { rows: articles } = await database.query<{ id: string; url: string }>('select id, url from parallax.articles')
  const { rows: events } = await database.query<{ id: string; first: string }>(
    `select event_id as id, (array_agg(url order by seq))[1] as first from parallax.articles group by event_id`,
  )
  const tables = [
    // Of two events that are as near, the id decides which is named as the runner-up.
    `select url, event_id, why::jsonb #- '{runnerUp,eventId}' #- '{runnerUp,title}' as why from parallax.articles`,
    `select id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at, article_count, outlets,
       origins, edits, change, revise_change from parallax.events`,
    'select term, articles from parallax.terms order by term',
    'select articles from parallax.placed',
    'select term, day, event_id from parallax.event_terms order by term, day',
    'select article_id, day, terms from parallax.article_terms',
  ]
  const read: unknown[][] = []
  for (const query of tables) read.push((await database.query<object>(query)).rows)
  const names = new Map<string, string>(articles.map(({ id, url }) => [id, url]))
  for (const { id, first } of events) names.set(id, `of ${first}`)
  const named = (text: string) =>
    text.replace(/"([a-z2-7]{16})"/g, (_, id: string) => JSON.stringify(names.get(id) ?? id))
  return read.map((rows) => rows.map((row) => named(JSON.stringify(row))).sort())
}

type Place = (waiting: WaitingArticle[], store: Store) => Promise<unknown>

const inBatches: Place = (waiting, store) => placeBatch(waiting, inProcess(store, AT))
/** Each batch is decided on while the one before is being written. */
const inOneRun: Place = async (waiting, store) => {
  const batches = Array.from({ length: Math.ceil(waiting.length / 5) }, (_, at) => waiting.slice(5 * at, 5 * at + 5))
  const { written, failure } = await placeInRun(batches, inProcess(store, AT))
  expect([written, failure]).toEqual([batches.length, null])
}
const asked: Place = async (waiting, store) => {
  for (const article of waiting) await placeAlone(article, store)
}

test('articles placed in batches of 1, 7 and 64, or batches of 5 in one run, leave the store as if it were asked for each alone', async () => {
  const ways: [number, Place][] = [
    [1, asked],
    [1, inBatches],
    [7, inBatches],
    [64, inBatches],
    [23, inOneRun],
    [64, inOneRun],
  ]
  const stores: unknown[] = []
  for (const [index, [limit, place]] of ways.entries()) {
    const { store, database } = await withReports(server.url, `way_${index}`)
    for (;;) {
      const waiting = await store.lane.waiting({ articleId: '', without: [], limit })
      if (waiting.length === 0) break
      await place(waiting, store)
    }
    stores.push(await written(database))
    await database.end()
    await store.close()
  }
  const [alone, ...batches] = stores
  for (const batch of batches) expect(batch).toEqual(alone)
})
