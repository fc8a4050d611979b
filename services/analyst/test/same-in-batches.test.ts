import { indexTermsOf, placeInEvent, termsOf, WINDOW_HOURS } from '@parallax/analysis'
import { knownAt, type WaitingArticle } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeBatch } from '../src/place-batch.js'
import { placeInRun } from '../src/place-in-run.js'
import { inProcess } from './in-process.js'

const AT = new Date('2026-03-01T12:00:00.000Z')
const STORIES = 8
const REPORTS = 7

let server: TestPostgres
let admin: pg.Client
beforeAll(async () => {
  server = await startTestPostgres()
  admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
})
afterAll(async () => {
  await admin.end()
  await server.stop()
})

const WORDS = ['dam', 'tram', 'quarry', 'regatta', 'granary', 'lighthouse', 'orchestra', 'vineyard', 'ferry', 'museum']
const PLACES = ['Harrowgate', 'Tarnholm', 'Quillota', 'Oldenmark', 'Wexley', 'Brandt', 'Lenn', 'Porto Alba', 'Selby']
const from = (list: readonly string[], index: number): string => list[index % list.length] ?? ''

/** One report of a story; stories share words with others, so that placing has something to decide. */
const reportOf = (story: number, report: number) => {
  const [what, other] = [from(WORDS, story), from(WORDS, story * 3 + 1)]
  const where = from(PLACES, story * 2 + 1)
  const deed = from(['closed', 'reopened', 'caught fire', 'was sold'], story)
  return {
    title: `${what} of ${where} ${deed}, outlet ${report} reports`,
    paragraphs: [
      `The ${what} of ${where} ${deed} on Monday after Inspector Ada Num${story} had looked at the ${other}.`,
      `Mayor Ines Okafor${story} of ${where} spoke of ${story * 7 + 3} visitors, said witness number ${report}.`,
    ],
  }
}

/** A store with reports of stories that nobody has placed. */
async function withReports(name: string): Promise<{ store: Store; database: pg.Client }> {
  await admin.query(`create database ${name}`)
  const url = Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  await migrate(url)
  const store = openStore(url)
  for (let index = 0; index < STORIES * REPORTS; index++) {
    const [story, report] = [(index * 5) % STORIES, Math.floor(index / STORIES)]
    const domain = `outlet-${report}.example`
    const outlet = { name: `Outlet ${report}`, domain }
    const feed = { url: `https://${domain}/feed`, title: domain, siteUrl: null, kind: 'rss' as const, group: null }
    const { feed: subscribed } = await store.feeds.subscribe({ ...feed, outlet })
    const address = `https://${domain}/${story}`
    const { title, paragraphs } = reportOf(story, report)
    // Some without a date, some a day apart; no two at once, where ids would decide, which are made by chance.
    const published = index % 9 === 0 ? null : new Date(AT.getTime() + story * 7_000_000 + index * 1_000).toISOString()
    const entry = { key: address, url: address, title, author: null, publishedAt: published, summary: null, paragraphs }
    const seenAt = new Date(AT.getTime() + index * 60_000)
    await store.articles.addWithTexts(subscribed.id, [entry], seenAt)
  }
  const database = new pg.Client({ connectionString: url })
  await database.connect()
  return { store, database }
}

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

/** Places one article as the store answers for it alone. */
async function placeAlone(article: WaitingArticle, store: Store): Promise<void> {
  const terms = termsOf(article)
  const frequencies = await store.events.frequencies(terms)
  const candidates = await store.events.candidatesFor({
    articleId: article.id,
    indexTerms: indexTermsOf(terms, frequencies),
    around: new Date(knownAt(article)),
    windowHours: WINDOW_HOURS,
    limit: 40,
  })
  await store.events.place(article.id, placeInEvent(article, candidates, frequencies))
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
    const { store, database } = await withReports(`way_${index}`)
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
