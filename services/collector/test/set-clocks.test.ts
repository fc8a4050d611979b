import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { migrate, openStore, type Store } from '@parallax/store'
import { startRedis, startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type CollectorProcess, startCollector } from './collector-process.js'

const SET_DATE = new URL('./set-date.ts', import.meta.url)
const HOUR_MS = 3_600_000
const FEEDS = 4
/** The feeds say that they change every three seconds, which chance makes a tenth shorter at most. */
const APART_MS = 2_700
const RSS = `<rss version="2.0" xmlns:sy="http://purl.org/rss/1.0/modules/syndication/"><channel><title>Pier</title>
  <sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>1200</sy:updateFrequency></channel></rss>`
/** How long a round of polls may take on a busy machine; a missed one would come an hour later. */
const ROUND_WITHIN_MS = 60_000

// On PostgreSQL BullMQ keeps the time of locks by the clocks of the workers, which are hours apart here.
const redis = await startRedis()
let postgres: TestPostgres
let store: Store
let server: Server
let folder: string
const collectors = new Map<string, CollectorProcess>()
const askedAt = new Map<string, number[]>()

const setClock = (name: string, byMs: number) => writeFile(join(folder, name), String(byMs))
const start = async (name: string) => {
  const env = {
    ...{ DATABASE_URL: postgres.url, REDIS_URL: redis?.url ?? '', TEST_CLOCK_FILE: join(folder, name) },
    ...{ PARALLAX_HOST_DELAY_MS: '0', PARALLAX_POLL_MIN_SECONDS: '1' },
  }
  collectors.set(name, await startCollector(env, SET_DATE))
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'parallax-clocks-'))
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  server = createServer((request, response) => {
    const path = request.url ?? ''
    if (path === '/robots.txt') return response.writeHead(404).end()
    askedAt.set(path, [...(askedAt.get(path) ?? []), performance.now()])
    response.end(RSS)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
})
afterAll(async () => {
  await Promise.all([...collectors.values()].map((collector) => collector.stop()))
  server?.close()
  await store?.close()
  await redis?.stop()
  await postgres?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** As the store's clock shows it after it was set back by an hour: feeds were asked in an hour. */
const setStoreBack = async () => {
  const ahead = (at: string | null): Date => new Date(Date.parse(at ?? '') + HOUR_MS)
  for (const { id, lastPolledAt, nextPollAt } of (await store.feeds.list({ limit: FEEDS, cursor: null })).items) {
    const polled = { at: ahead(lastPolledAt), nextPollAt: ahead(nextPollAt), status: 'active' as const, error: null }
    await store.feeds.recordPoll(id, polled)
  }
}

/** Every feed was asked so often. */
const rounds = (count: number) =>
  expect
    .poll(() => Math.min(...Array.from({ length: FEEDS }, (_, n) => askedAt.get(`/${n}`)?.length ?? 0)), {
      timeout: ROUND_WITHIN_MS,
      interval: 50,
    })
    .toBeGreaterThanOrEqual(count)

test.skipIf(redis === null)(
  'clocks of two collectors, and that of the store, that are set by an hour, and restarts move no poll of a feed',
  async () => {
    const { port } = server.address() as AddressInfo
    const urls = Array.from({ length: FEEDS }, (_, n) => `http://127.0.0.2:${port}/${n}`)
    await store.feeds.importList(
      urls.map((url) => ({ url, title: url, siteUrl: null, kind: 'rss' as const, group: null })),
    )
    await Promise.all([setClock('one', 0), setClock('two', 0)])
    await Promise.all(['one', 'two'].map(start))
    await rounds(1)
    await Promise.all([setClock('one', HOUR_MS), setClock('two', -HOUR_MS)])
    await rounds(2)
    await collectors.get('one')?.stop()
    await Promise.all([setClock('one', -HOUR_MS), setClock('two', HOUR_MS)])
    await start('one')
    await rounds(3)

    await Promise.all([...collectors.values()].map((collector) => collector.stop()))
    await setStoreBack()
    await start('one')
    await rounds(4)
    const gaps = [...askedAt.values()].flatMap((at) => at.slice(1).map((each, n) => each - (at[n] ?? 0)))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(APART_MS)
  },
  240_000,
)
