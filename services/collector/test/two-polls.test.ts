import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { openWeb, type Web } from '@parallax/feeds'
import { type JobQueue, openQueue } from '@parallax/queue'
import { createLog, startThreads, type Threads } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { pollFeed } from '../src/jobs/poll-feed.js'
import { FOR_EVER } from './for-ever.js'

interface Item {
  guid: string
  link: string
  title: string
  day?: string
}

const AT = new Date('2026-03-01T12:00:00.000Z')
const DAY = 'Sun, 01 Mar 2026 10:00:00 GMT'
const RUN = { progress: async () => {}, signal: new AbortController().signal }

const itemXml = ({ guid, link, title, day = DAY }: Item): string =>
  `<item><guid>${guid}</guid><link>${link.replaceAll('&', '&amp;')}</link><title>${title}</title><pubDate>${day}</pubDate>
   <category>Ports</category><description>LONDON (Reuters) - The harbour was quiet on Sunday morning.</description></item>`

const story = (n: number): Item => ({
  guid: `story-${n}`,
  link: `http://harbour.example/story/${n}`,
  title: `What happened in the harbour on pier ${n}`,
})
const STORIES = [1, 2, 3, 4].map(story)

let postgres: TestPostgres
let server: Server
let store: Store
let queue: JobQueue
let web: Web
let threads: Threads<typeof import('../src/tasks.js')>
let document = ''
let feeds = 0

beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  queue = await openQueue({ databaseUrl: postgres.url })
  web = openWeb({ allowAddresses: ['127.0.0.0/8'], userAgent: 'test', hostDelayMs: 0 })
  threads = startThreads(new URL('../src/tasks.ts', import.meta.url), { threads: 1, timeoutMs: 20_000, heapMb: 256 })
  server = createServer((req, res) => {
    if (req.url === '/robots.txt') res.writeHead(404).end()
    else res.writeHead(200, { 'Content-Type': 'application/rss+xml' }).end(document)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
})
afterAll(async () => {
  await web?.close()
  await threads?.close()
  await queue?.close()
  await store?.close()
  server?.close()
  await postgres?.stop()
})

let feedId: string
beforeEach(async () => {
  feeds += 1
  const { port } = server.address() as AddressInfo
  const outlet = { name: `Harbour ${feeds}`, domain: `harbour-${feeds}.example` }
  const address = { url: `http://127.0.0.1:${port}/${feeds}`, siteUrl: null, kind: 'rss' as const }
  feedId = (await store.feeds.subscribe({ ...address, title: outlet.name, outlet, group: null })).feed.id
})

/** Polls the feed as it is shown now; the jobs that follow. */
const pollOnce = async (fullText: 'page' | 'feed' = 'page') => {
  const settings = { pollMinSeconds: 300, hostDelayMs: 0, fullText, publicUrl: null, keepDays: FOR_EVER }
  const log = createLog('test', 'silent')
  await store.feeds.pollNow(feedId, AT)
  return pollFeed({ feedId }, { store, web, threads, settings, queue, log, now: () => AT }, RUN)
}

/** Polls the feed while it shows these items, and returns the titles of its articles, the latest arrived first. */
const poll = async (items: readonly Item[]): Promise<string[]> => {
  document = `<rss version="2.0"><channel><title>Harbour</title>${items.map(itemXml).join('')}</channel></rss>`
  await pollOnce()
  expect(await store.feeds.get(feedId)).toMatchObject({ status: 'active', lastError: null })
  return (await store.articles.list({ limit: 50, feedId })).items.map(({ title }) => title)
}

const TITLES = STORIES.map(({ title }) => title).sort()

describe('the second poll of a feed brings no article twice and loses none', () => {
  test.each<[string, (item: Item, index: number) => Item]>([
    ['with other guids', (item) => ({ ...item, guid: `other-${item.guid}` })],
    ['with https for http and www.', (item) => ({ ...item, link: item.link.replace('http://', 'https://www.') })],
    ['with tracking parameters', (item) => ({ ...item, link: `${item.link}?utm_source=rss&fbclid=${item.guid}` })],
    [
      'at other addresses under the same guids',
      (item) => ({ ...item, link: `${item.link}/moved`, title: 'New title' }),
    ],
    [
      'with new guids and links, by headline and day',
      (item, n) => ({ ...item, guid: `g-${n}`, link: `${item.link}x` }),
    ],
    ['with edited headlines', (item) => ({ ...item, title: `${item.title}, updated` })],
  ])('%s', async (_, change) => {
    expect((await poll(STORIES)).sort()).toEqual(TITLES)
    const brandNew = { guid: 'fresh-9', link: 'http://harbour.example/fresh', title: 'A ferry that nobody saw before' }
    const after = await poll([brandNew, ...STORIES.map(change).toReversed()])
    expect(after.sort()).toEqual([...TITLES, brandNew.title].sort())
    expect(await poll(STORIES)).toHaveLength(5)
  })

  test('with one guid on all items', async () => {
    const same = (items: readonly Item[]) => items.map((item) => ({ ...item, guid: 'the-guid-2026' }))
    expect((await poll(same(STORIES.slice(0, 2)))).length).toBe(2)
    expect((await poll(same(STORIES).toReversed())).sort()).toEqual(TITLES)
    expect(await poll(STORIES)).toHaveLength(4)
  })

  test('with a guid that now stands on another story', async () => {
    expect(await poll([story(1)])).toHaveLength(1)
    const other = {
      guid: story(1).guid,
      link: 'http://harbour.example/budget',
      title: 'Council votes to raise the tax on empty homes',
      day: 'Mon, 02 Mar 2026 09:00:00 GMT',
    }
    expect(await poll([other])).toHaveLength(2)
    expect(await poll([other])).toHaveLength(2)
    expect(await poll([story(1), other])).toHaveLength(2)
    const edited = { ...other, link: `${other.link}-2`, title: `${other.title}, again`, day: DAY }
    expect(await poll([{ ...edited, guid: 'another-guid-1' }, edited])).toHaveLength(3)
  })

  test('reordered, cut and whole again', async () => {
    expect(await poll(STORIES.slice(1, 3))).toHaveLength(2)
    expect(await poll(STORIES.slice(2).toReversed())).toHaveLength(3)
    expect((await poll([...STORIES, ...STORIES])).sort()).toEqual(TITLES)
  })
})

test('what a feed says of an item is kept with its article', async () => {
  await poll([story(1)])
  const [article] = (await store.articles.list({ limit: 1, feedId })).items
  expect(article).toMatchObject({ credit: 'Reuters', categories: ['Ports'], language: 'en', updatedAt: null })
})

test('how whole a document was is told with its feed, also after the same document again', async () => {
  const cut = STORIES.map(itemXml).join('').replace('<title>', '<title>Ports & piers: ').slice(0, -20)
  document = `<rss version="2.0"><channel><title>Harbour</title>${cut}`
  for (let polls = 0; polls < 2; polls += 1) {
    await pollOnce()
    const health = (await store.feeds.health([feedId], AT)).get(feedId)
    expect(health?.document).toEqual({ recovered: true, truncated: true, leftOut: 0 })
  }
  await poll(STORIES)
  const health = (await store.feeds.health([feedId], AT)).get(feedId)
  expect(health?.document).toEqual({ recovered: false, truncated: false, leftOut: 0 })
})

test('where texts are taken from the feed they are there after the poll, and one job has them placed', async () => {
  const whole = (n: number) => {
    const long = 'The harbour was quiet on Sunday morning, as it had been all week long. '.repeat(20)
    const text = `<![CDATA[<p>${long}</p><p>Pier ${n} was not. ${long}</p>]]>`
    return itemXml(story(n)).replace('</item>', `<content:encoded>${text}</content:encoded></item>`)
  }
  document = `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Harbour</title>
    ${whole(1)}${whole(2)}${itemXml(story(3))}</channel></rss>`
  const jobs = await pollOnce('feed')
  const articles = (await store.articles.list({ limit: 5, feedId })).items
  const withText = articles.filter(({ text }) => text.state === 'read').map(({ id }) => id)
  const [waiting] = articles.filter(({ text }) => text.state === 'waiting')
  expect(withText).toHaveLength(2)
  expect(jobs).toEqual([
    ['read-article', { articleId: waiting?.id }],
    ['place-article', { articleId: expect.toSatisfy((id: string) => withText.includes(id)) }],
  ])
  const inAnHour = new Date(AT.getTime() + 3_600_000)
  expect((await store.articles.unread(inAnHour, 10)).filter((id) => withText.includes(id))).toEqual([])
})

test('a feed that was found due while it was being asked is not asked again before its time', async () => {
  const settings = {
    pollMinSeconds: 300,
    hostDelayMs: 0,
    fullText: 'page' as const,
    publicUrl: null,
    keepDays: FOR_EVER,
  }
  const context = { store, web, threads, settings, queue, log: createLog('test', 'silent') }
  document = `<rss version="2.0"><channel><title>Harbour</title></channel></rss>`
  await pollOnce()
  const first = await store.feeds.get(feedId)

  const later = new Date(AT.getTime() + 1_000)
  await pollFeed({ feedId }, { ...context, now: () => later }, RUN)
  expect(await store.feeds.get(feedId)).toEqual(first)
  await store.feeds.pollNow(feedId, later)
  await pollFeed({ feedId }, { ...context, now: () => later }, RUN)
  expect(await store.feeds.get(feedId)).toMatchObject({ lastPolledAt: later.toISOString() })
})
