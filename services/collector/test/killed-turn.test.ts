import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CollectorProcess, startCollector } from './collector-process.js'

/** A request ends after 20 s, and its turn 5 s later. */
const HELD_MS = 25_000
const WITHIN_MS = 60_000

let postgres: TestPostgres
let store: Store
let database: pg.Client
let server: Server
let collectors: { name: string; collector: CollectorProcess }[] = []
/** Who asked for what. The first to ask gets no answer. */
const asked: { by: string; path: string }[] = []

beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  database = new pg.Client({ connectionString: postgres.url })
  await database.connect()
  server = createServer((request, response) => {
    if (request.url === '/robots.txt') return response.writeHead(404).end()
    asked.push({ by: request.headers['user-agent'] ?? '', path: request.url ?? '' })
    if (asked.length > 1) response.end('<rss version="2.0"><channel><title>Pier</title></channel></rss>')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
})
afterAll(async () => {
  await Promise.all(collectors.map(({ collector }) => collector.stop()))
  server?.closeAllConnections()
  server?.close()
  await database?.end()
  await store?.close()
  await postgres?.stop()
})

const HELD = `select extract(epoch from held_until - clock_timestamp())::float8 * 1000 as ms,
  booked_until > clock_timestamp() as "putOff" from parallax.host_turns where holder is not null`
const held = async () => (await database.query<{ ms: number; putOff: boolean }>(HELD)).rows[0]

const subscribe = async (paths: readonly string[]) => {
  const { port } = server.address() as AddressInfo
  const urls = paths.map((path) => `http://127.0.0.2:${port}${path}`)
  await store.feeds.importList(urls.map((url) => ({ url, title: url, siteUrl: null, kind: 'rss', group: null })))
}

test('the turn of a killed collector stands until its time is over; then another asks the host', async () => {
  const env = { DATABASE_URL: postgres.url, PARALLAX_HOST_DELAY_MS: '0' }
  const names = ['one/1', 'two/1']
  const started = await Promise.all(names.map((name) => startCollector({ ...env, PARALLAX_USER_AGENT: name })))
  collectors = started.map((collector, n) => ({ name: names[n] ?? '', collector }))
  await subscribe(['/held'])
  await expect.poll(() => asked.length, { timeout: WITHIN_MS, interval: 20 }).toBe(1)
  const holder = collectors.find(({ name }) => name === asked[0]?.by)?.collector.process
  if (!holder) throw new Error('nobody asked')
  const exited = once(holder, 'exit')
  holder.kill('SIGKILL')
  await exited

  await subscribe(['/1', '/2'])
  await expect.poll(async () => (await held())?.putOff, { timeout: WITHIN_MS, interval: 50 }).toBe(true)
  expect((await held())?.ms).toBeGreaterThan(0)
  expect((await held())?.ms).toBeLessThanOrEqual(HELD_MS)
  expect(asked).toHaveLength(1)
  // Its time passes.
  await database.query(`update parallax.host_turns set held_until = clock_timestamp()`)
  await expect.poll(() => asked.slice(1).map(({ path }) => path), { timeout: WITHIN_MS }).toContain('/2')
  expect(asked.slice(1).map(({ by }) => by)).not.toContain(asked[0]?.by)
}, 150_000)
