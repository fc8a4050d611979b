import { type Feed, FinalError } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { Store } from '@parallax/store'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const subscription = (url: string) => ({
  url,
  title: 'The Harbour Post',
  siteUrl: 'http://harbour.test/',
  kind: 'rss' as const,
  outlet: { name: 'The Harbour Post', domain: 'harbour.test' },
  group: null,
})

/** A client of the queue in the collector's place: refuses addresses that end in `page`, and stores the others. */
const subscribeFeed: JobHandler<'subscribe-feed', Store> = async ({ url }, store) => {
  if (url.endsWith('page')) throw new FinalError('This address is not a feed, and the page there links none.')
  const { feed, created } = await store.feeds.subscribe(subscription(url))
  return { answer: { feedId: feed.id, created } }
}
const previewFeed: JobHandler<'preview-feed', Store> = async ({ url }) => {
  if (url.endsWith('page')) throw new FinalError('This address is not a feed, and the page there links none.')
  const entries = [{ title: 'Ferry late', url: 'http://harbour.test/1', publishedAt: null }]
  return { answer: { url, title: 'The Harbour Post', kind: 'rss', siteUrl: null, entries } }
}

const stored = async (name: string): Promise<Feed> =>
  (await dashboard.store.feeds.subscribe(subscription(`http://harbour.test/${name}.xml`))).feed

describe('without a collector', () => {
  test('202 a subscription that nobody takes up answers with its job, and asked again with the same job', async () => {
    const body = { url: 'http://harbour.test/slow.xml' }
    const [first, second] = await Promise.all([
      dashboard.ask('POST /api/v1/feeds', { body }),
      dashboard.ask('POST /api/v1/feeds', { body }),
    ])
    expect([first.status, second.status]).toEqual([202, 202])
    expect(first.body).toMatchObject({ name: 'subscribe-feed', state: 'waiting' })
    expect(second.headers.get('location')).toBe(first.headers.get('location'))

    const job = await dashboard.ask(`GET ${first.headers.get('location')}`)
    expect(job).toMatchObject({ status: 200, body: { payload: { ...body, group: null } } })
    await dashboard.queue.wipe()
  })

  test('200 a feed that is subscribed already is answered at once', async () => {
    const feed = await stored('known')
    const answer = await dashboard.ask('POST /api/v1/feeds', { body: { url: feed.url } })
    expect(answer).toMatchObject({ status: 200, body: { id: feed.id } })
  })

  test('202 polling a feed makes it due and answers the job', async () => {
    const feed = await stored('polled')
    const answer = await dashboard.ask(`POST /api/v1/feeds/${feed.id}/poll`)
    expect(answer).toMatchObject({ status: 202, body: { name: 'poll-feed', payload: { feedId: feed.id } } })
    expect(await dashboard.store.feeds.due(new Date(), 100)).toContain(feed.id)
    await dashboard.queue.wipe()
  })

  test('404 a job whose id nobody gave out; a job the queue lost is told as failed', async () => {
    const feed = await stored('lost')
    const { body, headers } = await dashboard.ask(`POST /api/v1/feeds/${feed.id}/poll`)
    await dashboard.queue.wipe()
    const lost = await dashboard.ask(`GET ${headers.get('location')}`)
    expect(lost.body).toMatchObject({ name: 'poll-feed', state: 'failed', payload: { feedId: feed.id } })
    expect(body).toMatchObject({ state: 'waiting' })
    expect((await dashboard.ask('GET /api/v1/jobs/poll-feed.jffffffffffffffffffff')).status).toBe(404)
    expect((await dashboard.ask('GET /api/v1/jobs/nothing')).status).toBe(404)
  })
})

describe('with a collector', () => {
  let work: { close(): Promise<void> }
  beforeAll(async () => {
    const handlers = { 'subscribe-feed': subscribeFeed, 'preview-feed': previewFeed }
    work = await dashboard.queue.work(handlers, dashboard.store)
  })
  afterAll(() => work.close())

  test('201 a new feed is answered whole, with its address', async () => {
    const answer = await dashboard.ask('POST /api/v1/feeds', { body: { url: 'http://harbour.test/new.xml' } })
    expect(answer).toMatchObject({ status: 201, body: { title: 'The Harbour Post', status: 'active', kind: 'rss' } })
    const feed = await dashboard.ask(`GET ${answer.headers.get('location')}`)
    expect(feed.body).toEqual(answer.body)
  })

  test('201 a feed that was removed is subscribed again as the same feed', async () => {
    const feed = await stored('again')
    await dashboard.ask(`DELETE /api/v1/feeds/${feed.id}`)
    const answer = await dashboard.ask('POST /api/v1/feeds', { body: { url: feed.url } })
    expect(answer).toMatchObject({ status: 201, body: { id: feed.id, status: 'active' } })
  })

  test('422 an address that is no feed is refused in the collector’s words, and nothing is stored', async () => {
    const before = await dashboard.store.totals()
    const answer = await dashboard.ask('POST /api/v1/feeds', { body: { url: 'http://harbour.test/page' } })
    expect(answer).toMatchObject({
      status: 422,
      body: { detail: 'This address is not a feed, and the page there links none.' },
    })
    expect((await dashboard.store.totals()).feeds).toBe(before.feeds)
  })

  test('200 a preview shows title, kind and entries; 422 where there is nothing to preview', async () => {
    const url = 'http://harbour.test/preview.xml'
    const shown = await dashboard.ask('POST /api/v1/feeds/preview', { body: { url } })
    expect(shown).toMatchObject({ status: 200, body: { url, kind: 'rss', entries: [{ title: 'Ferry late' }] } })
    const refused = await dashboard.ask('POST /api/v1/feeds/preview', { body: { url: 'http://harbour.test/page' } })
    expect(refused.status).toBe(422)
  })

  test('a scheme that was left out means https', async () => {
    const { body } = await dashboard.ask('POST /api/v1/feeds', { body: { url: ' harbour.test/scheme.xml ' } })
    expect(body).toMatchObject({ url: 'https://harbour.test/scheme.xml' })
  })
})

describe('one feed', () => {
  test('200 how it does is told with it: articles, whole texts, since when it fails, why it is asked when', async () => {
    const feed = await stored('health')
    const path = `/api/v1/feeds/${feed.id}`
    const fresh = { itemsADay: 0, fullTextShare: null, failingSince: null, pollIntervalSeconds: null, document: null }
    expect((await dashboard.ask(`GET ${path}`)).body).toEqual({ ...feed, health: { ...fresh, pollReason: null } })

    const { articles, feeds } = dashboard.store
    const entry = { title: 'Ferry late', author: null, publishedAt: null, summary: null, paragraphs: null }
    const entries = [1, 2].map((n) => ({ ...entry, key: `${n}`, url: `http://harbour.test/story/${n}` }))
    const [first = '', second = ''] = await articles.addEntries(feed.id, entries, new Date())
    const at = new Date()
    const read = { at, nextReadAt: null }
    await articles.recordText(first, { ...read, text: { state: 'read', from: 'page', paragraphs: ['Late.'] } })
    await articles.recordText(second, { ...read, text: { state: 'failed', reason: 'The server said 500.' } })
    const failingSince = '2026-11-20T10:00:00.000Z'
    const document = { recovered: true, truncated: false, leftOut: 0 }
    await feeds.recordPoll(feed.id, {
      ...{ at, nextPollAt: new Date(at.getTime() + 600_000), status: 'failing', error: 'The server said 500.' },
      polling: { because: 'backoff', failingSince, wholeness: document },
    })
    const { body } = await dashboard.ask(`GET ${path}`)
    expect(body).toMatchObject({
      articleCount: 2,
      health: {
        ...{ fullTextShare: 0.5, failingSince, document, pollIntervalSeconds: 600 },
        ...{ itemsADay: expect.closeTo(2 / 7), pollReason: 'longer after each failure' },
      },
    })
    expect((await dashboard.ask('GET /api/v1/feeds')).body).toMatchObject({ items: expect.arrayContaining([body]) })
    expect((await dashboard.ask(`PATCH ${path}`, { body: { title: feed.title } })).body).toEqual(body)
    expect((await dashboard.ask('POST /api/v1/feeds', { body: { url: feed.url } })).body).toEqual(body)
  })

  test('200 pausing, regrouping and renaming change what is given and nothing else', async () => {
    const feed = await stored('changed')
    const paused = await dashboard.ask(`PATCH /api/v1/feeds/${feed.id}`, { body: { status: 'paused', group: 'Ports' } })
    expect(paused).toMatchObject({ status: 200, body: { status: 'paused', group: 'Ports', title: feed.title } })
    const renamed = await dashboard.ask(`PATCH /api/v1/feeds/${feed.id}`, { body: { title: 'Post', group: null } })
    expect(renamed.body).toMatchObject({ status: 'paused', group: null, title: 'Post' })
  })

  test('422 a change that is none, or that only the collector may make', async () => {
    const feed = await stored('unchanged')
    expect((await dashboard.ask(`PATCH /api/v1/feeds/${feed.id}`, { body: {} })).status).toBe(422)
    const gone = await dashboard.ask(`PATCH /api/v1/feeds/${feed.id}`, { body: { status: 'gone' } })
    expect(gone).toMatchObject({ status: 422, body: { errors: [{ path: 'status' }] } })
  })

  test('204 an unsubscribed feed is gone, and 404 from then on', async () => {
    const feed = await stored('removed')
    expect((await dashboard.ask(`DELETE /api/v1/feeds/${feed.id}`)).status).toBe(204)
    for (const request of [
      `GET /api/v1/feeds/${feed.id}`,
      `DELETE /api/v1/feeds/${feed.id}`,
      `POST /api/v1/feeds/${feed.id}/poll`,
    ]) {
      expect((await dashboard.ask(request)).status).toBe(404)
    }
    const patched = await dashboard.ask(`PATCH /api/v1/feeds/${feed.id}`, { body: { title: 'x' } })
    expect(patched.status).toBe(404)
  })
})

describe('lists', () => {
  test('the pages of a list hold every feed once, also when one comes in between', async () => {
    for (const name of ['a', 'b', 'c']) await stored(name)
    const before = (await dashboard.store.feeds.list({ limit: 200 })).items.map(({ id }) => id)

    const seen: string[] = []
    let next: string | null = ''
    while (next !== null) {
      const { body } = await dashboard.ask(`GET /api/v1/feeds?limit=2${next === '' ? '' : `&cursor=${next}`}`)
      const page = body as { items: Feed[]; next: string | null }
      seen.push(...page.items.map(({ id }) => id))
      next = page.next
      if (seen.length === 2) await stored('between')
    }
    expect(seen).toEqual(before)
  })

  test('200 the outlets', async () => {
    await stored('outlet')
    const { body } = await dashboard.ask('GET /api/v1/outlets')
    expect(body).toMatchObject({ items: [{ name: 'The Harbour Post', domain: 'harbour.test' }], next: null })
  })
})
