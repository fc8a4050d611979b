import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { ComparisonBody } from '@parallax/model'
import { migrate } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'

let server: TestPostgres
beforeAll(async () => {
  server = await startTestPostgres()
})
afterAll(() => server.stop())

const AT = '2026-03-01T12:00:00.000Z'
const TEXTS = [
  ['The ferry Vesper sank off Tarnholm on Sunday.', 'At least 12 people were killed, the harbour office said.'],
  ['The Vesper sank off Tarnholm on Sunday.', 'Eleven people were killed, according to the harbour office.'],
  ['A ferry went down near Tarnholm.', 'The harbour office put the number of people killed at 14.', 'Divers went on.'],
]

const ARTICLE = `insert into parallax.articles (id, outlet_id, url, url_key, title, seen_at, text_state, text_from,
  revision_id, event_id, why) values ($1, $2, $3, $3, $4, $5, 'read', 'page', $6, 'event', '{}')`
const REVISION = `insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
  values ($1, $2, 1, $3, $4, 'page', $5)`

async function addArticle(client: pg.Client, n: number): Promise<void> {
  const [id, title, url] = [`article-${n}`, `Ferry sinks, report ${n}`, `https://outlet-${n}.example/ferry`]
  await client.query('begin')
  await client.query(ARTICLE, [id, `outlet-${n}`, url, title, AT, `revision-${n}`])
  await client.query(REVISION, [`revision-${n}`, id, title, TEXTS[n], AT])
  await client.query('commit')
}

/** A database of its own with one event, whose articles arrived in this order, all at one moment. */
async function storeWith(name: string, order: readonly number[]): Promise<string> {
  const admin = new pg.Client({ connectionString: server.url })
  await admin.connect()
  await admin.query(`create database ${name}`)
  await admin.end()
  const url = server.url.replace(/[^/]*$/, name)
  await migrate(url)
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(
    `insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
       article_count, origins) values ('event', 'Ferry', $1, $1, $1, $1, $1, 3, 3)`,
    [AT],
  )
  for (const n of order) {
    const outlet = [`outlet-${n}`, `Outlet ${n}`, `outlet-${n}.example`]
    await client.query('insert into parallax.outlets (id, name, domain) values ($1, $2, $3)', outlet)
  }
  for (const n of order) await addArticle(client, n)
  await client.end()
  return url
}

const program = fileURLToPath(new URL('./compare-in-process.ts', import.meta.url))
const OPTIONS = ['--import', 'tsx', '--conditions=parallax-source', program]

async function compareInProcess(url: string): Promise<string> {
  const { stdout } = await promisify(execFile)(process.execPath, [...OPTIONS, url, 'event'], { maxBuffer: 2 ** 26 })
  return stdout
}

test('the same articles give the same bytes in separate processes, in whatever order they reached the store', async () => {
  const there = await storeWith('there', [0, 1, 2])
  const back = await storeWith('back', [2, 0, 1])
  const first = await compareInProcess(there)
  const body = ComparisonBody.parse(JSON.parse(first))
  expect(body.articles.map(({ id }) => id).toSorted()).toEqual(['article-0', 'article-1', 'article-2'])
  expect(body.facts.length).toBeGreaterThan(1)
  expect(await compareInProcess(there)).toBe(first)
  expect(await compareInProcess(back)).toBe(first)
})
