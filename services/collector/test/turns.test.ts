import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CollectorProcess, startCollector } from './collector-process.js'

const FEEDS = 10
const APART_MS = 500
/** How long the server thinks, so that two requests at once would be seen to overlap. */
const THINKS_MS = 150
/** From the moment that a turn is taken to the arrival of its request, on a busy machine. */
const UNDERWAY_MS = 250

let postgres: TestPostgres
let store: Store
let server: Server
let collectors: CollectorProcess[] = []
let asking = 0
let askingMost = 0
const arrivals: { at: number; by: string }[] = []

beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  server = createServer((request, response) => {
    asking += 1
    askingMost = Math.max(askingMost, asking)
    const isRobots = request.url === '/robots.txt'
    if (!isRobots) arrivals.push({ at: Date.now(), by: request.headers['user-agent'] ?? '' })
    setTimeout(() => {
      asking -= 1
      if (isRobots) response.writeHead(404).end()
      else response.end(`<rss version="2.0"><channel><title>Pier ${request.url}</title></channel></rss>`)
    }, THINKS_MS)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.2', resolve))
})
afterAll(async () => {
  await Promise.all(collectors.map((collector) => collector.stop()))
  server?.close()
  await store?.close()
  await postgres?.stop()
})

describe('two collectors that poll ten feeds of one host', () => {
  test('ask it one thing at a time and at a distance, and both of them do', async () => {
    const env = { DATABASE_URL: postgres.url, PARALLAX_HOST_DELAY_MS: String(APART_MS) }
    collectors = await Promise.all(
      ['one/1', 'two/1'].map((name) => startCollector({ ...env, PARALLAX_USER_AGENT: name })),
    )
    const { port } = server.address() as AddressInfo
    const feeds = Array.from({ length: FEEDS }, (_, n) => ({
      url: `http://127.0.0.2:${port}/${n}`,
      title: `Pier ${n}`,
    }))
    // Both are at work: none has asked for everything before the other is there.
    await store.feeds.importList(feeds.map((feed) => ({ ...feed, siteUrl: null, kind: 'rss', group: null })))
    const polled = async () =>
      (await store.feeds.list({ limit: FEEDS, cursor: null })).items.filter((feed) => feed.lastPolledAt !== null).length
    await expect.poll(polled, { timeout: 60_000, interval: 100 }).toBe(FEEDS)

    expect(askingMost).toBe(1)
    expect(new Set(arrivals.map(({ by }) => by)).size).toBe(2)
    expect(arrivals).toHaveLength(FEEDS)
    // A request may be late and the next one not, so a single gap says little; without turns most are as long as an answer.
    const gaps = arrivals
      .slice(1)
      .map(({ at }, n) => at - (arrivals[n]?.at ?? 0))
      .sort((a, b) => a - b)
    expect(gaps[Math.floor(gaps.length / 2)]).toBeGreaterThanOrEqual(APART_MS - UNDERWAY_MS)
    expect((arrivals.at(-1)?.at ?? 0) - (arrivals[0]?.at ?? 0)).toBeGreaterThanOrEqual(
      (FEEDS - 1) * APART_MS - UNDERWAY_MS,
    )
    expect(collectors.map((collector) => collector.said())).toEqual(['', ''])
  }, 90_000)
})
