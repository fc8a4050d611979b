import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWeb, type Web } from '@parallax/feeds'
import { type JobQueue, openQueue } from '@parallax/queue'
import { createLog, startThreads, type Threads } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { pollFeed } from '../src/jobs/poll-feed.js'
import { FOR_EVER } from './for-ever.js'

const RUN = { progress: async () => {}, signal: new AbortController().signal }
const FEEDS = 4

let postgres: TestPostgres
let server: Server
let store: Store
let queue: JobQueue
let web: Web
let threads: Threads<typeof import('../src/tasks.js')>
const asked: string[] = []

beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  queue = await openQueue({ databaseUrl: postgres.url })
  web = openWeb({ allowAddresses: ['127.0.0.0/8'], userAgent: 'test', hostDelayMs: 0, turns: store.turns })
  threads = startThreads(new URL('../src/tasks.ts', import.meta.url), { threads: 1, timeoutMs: 20_000, heapMb: 256 })
  server = createServer((request) => asked.push(request.url ?? ''))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
})
afterAll(async () => {
  await web?.close()
  await threads?.close()
  await queue?.close()
  await store?.close()
  server?.close()
  await postgres?.stop()
})

test('feeds of a host that another process is asking are put off one after another, unasked and with no fault', async () => {
  const { port } = server.address() as AddressInfo
  const host = `127.0.0.2:${port}`
  expect(await store.turns.take(host, { apartMs: 0, holdMs: 60_000 })).toMatchObject({ taken: true })
  const list = Array.from({ length: FEEDS }, (_, n) => ({ url: `http://${host}/${n}`, title: `Pier ${n}` }))
  const added = await store.feeds.importList(
    list.map((feed) => ({ ...feed, siteUrl: null, kind: 'rss' as const, group: null })),
  )

  const log = createLog('test', 'silent')
  const settings = {
    pollMinSeconds: 300,
    hostDelayMs: 3_000,
    fullText: 'page' as const,
    publicUrl: null,
    keepDays: FOR_EVER,
  }
  const context = { store, web, threads, settings, queue, log, now: () => new Date() }
  const before = Date.now()
  expect(await Promise.all(added.map(({ feedId }) => pollFeed({ feedId }, context, RUN)))).toEqual(added.map(() => []))

  const feeds = await Promise.all(added.map(({ feedId }) => store.feeds.get(feedId)))
  for (const feed of feeds) expect(feed).toMatchObject({ status: 'active', lastPolledAt: null, errorCount: 0 })
  const dues = feeds.map((feed) => Date.parse(feed?.nextPollAt ?? '')).sort((a, b) => a - b)
  expect(dues[0]).toBeGreaterThan(before)
  expect(dues.slice(1).map((due, n) => due - (dues[n] ?? 0))).toEqual([3_000, 3_000, 3_000])
  expect(asked).toEqual([])
})
