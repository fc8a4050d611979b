import type { JobHandler } from '@parallax/queue'
import type { Store } from '@parallax/store'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
})
afterEach(() => dashboard.queue.wipe())
afterAll(() => dashboard.stop())

interface Sent {
  id: string
  event: string
  data: { state: string; progress: number; step: string | null; answer: unknown }
}

const sentBy = (text: string): Sent[] =>
  text
    .split('\n\n')
    .filter((block) => block.includes('event: '))
    .map((block) => {
      const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1] ?? ''
      return { id: field('id'), event: field('event'), data: JSON.parse(field('data')) }
    })

/** A client of the queue in the analyst's place; `gate` holds its run until the test lets it go. */
const compareEvent =
  (gate: Promise<void>): JobHandler<'compare-event', Store> =>
  async ({ eventId }, _store, { progress }) => {
    await progress(40, 'aligning 2 articles')
    await gate
    return { answer: { eventId } }
  }

const openGate = () => {
  let open = () => {}
  const gate = new Promise<void>((resolve) => {
    open = resolve
  })
  return { gate, open: () => open() }
}

const reanalyse = (body?: unknown) =>
  dashboard.ask(`POST /api/v1/events/${event.eventId}/reanalysis`, body === undefined ? {} : { body })

describe('re-analysis', () => {
  test('202 with the job’s address, and asked twice the same job', async () => {
    const first = await reanalyse()
    const second = await reanalyse({ refetch: false })
    expect(first).toMatchObject({ status: 202, body: { name: 'compare-event', state: 'waiting' } })
    expect(first.headers.get('location')).toMatch(/^\/api\/v1\/jobs\/[\w.-]+$/)
    expect(second.headers.get('location')).toBe(first.headers.get('location'))
  })

  test('202 with refetch the pages of the event are read before it is compared', async () => {
    const order: string[] = []
    const readArticle: JobHandler<'read-article', Store> = async ({ articleId }, store) => {
      order.push(articleId)
      await store.articles.deferRead(articleId, null)
      return []
    }
    const work = await dashboard.queue.work({ 'read-article': readArticle }, dashboard.store)
    const { status, body } = await reanalyse({ refetch: true })
    await work.close()
    expect([status, body]).toEqual([202, expect.objectContaining({ name: 'compare-event', state: 'waiting' })])
    expect(order.sort()).toEqual([...event.articleIds].sort())
  })

  test('202 every event that matches, and no other', async () => {
    const ask = async (body: unknown) => (await dashboard.ask('POST /api/v1/reanalysis', { body })).body
    expect(await ask({})).toEqual({ events: 1, pages: 0 })
    expect(await dashboard.store.events.askedAgain(10)).toEqual([event.eventId])
    const { 'derive-outdated': clock, 'compare-event': comparing } = await dashboard.queue.counts()
    expect([clock.waiting, comparing.waiting]).toEqual([1, 0])
    expect(await ask({ since: '2022-07-15', refetch: true })).toEqual({ events: 0, pages: 0 })
    await event.compare('aa')
    expect(await ask({ method: 'test@1', until: '2022-07-15' })).toEqual({ events: 1, pages: 0 })
    expect(await ask({ method: 'test@2' })).toEqual({ events: 0, pages: 0 })
    expect(await dashboard.store.articles.unread(new Date(), 10)).toEqual([])
    expect(await ask({ refetch: true })).toEqual({ events: 1, pages: 2 })
    expect((await dashboard.store.articles.unread(new Date(), 10)).sort()).toEqual([...event.articleIds].sort())
  })
})

describe('the stream of a job', () => {
  test('200 shows every step while the job runs, and ends with its end', async () => {
    const { gate, open } = openGate()
    const { headers } = await reanalyse()
    const response = await fetch(`${dashboard.url}${headers.get('location')}/stream`)
    expect(response.headers.get('content-type')).toBe('text/event-stream; charset=utf-8')
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(gate) }, dashboard.store)

    let text = ''
    for await (const chunk of response.body ?? []) {
      text += new TextDecoder().decode(chunk)
      if (text.includes('aligning 2 articles')) open()
    }
    await work.close()

    const sent = sentBy(text)
    expect(sent[0]).toMatchObject({ event: 'progress', data: { state: 'waiting', progress: 0 } })
    expect(sent.map(({ data }) => data.progress)).toContain(40)
    expect(sent.at(-1)).toMatchObject({ event: 'end', data: { state: 'completed', progress: 100 } })
    expect(sent.filter((one) => one.event === 'end')).toHaveLength(1)
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length)
  })

  test('200 of a job that is over is its end, also for who comes back with Last-Event-ID', async () => {
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(Promise.resolve()) }, dashboard.store)
    const { headers, body } = await reanalyse()
    await dashboard.queue.waitFor((body as { id: string }).id, 20_000)
    const stream = await dashboard.ask(`GET ${headers.get('location')}/stream`, { headers: { 'Last-Event-ID': '7' } })
    await work.close()
    expect(sentBy(String(stream.body))).toMatchObject([
      { event: 'end', data: { state: 'completed', answer: { eventId: event.eventId } } },
    ])
  })

  test('who comes back with the id of the last event is sent what is new, and nothing after the end', async () => {
    const { gate, open } = openGate()
    const { headers, body } = await reanalyse()
    const address = `${dashboard.url}${headers.get('location')}/stream`
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(gate) }, dashboard.store)
    const follow = async (lastEventId: string | null, until: (text: string) => boolean): Promise<Sent[]> => {
      const response = await fetch(address, lastEventId === null ? {} : { headers: { 'Last-Event-ID': lastEventId } })
      let text = ''
      for await (const chunk of response.body ?? []) {
        text += new TextDecoder().decode(chunk)
        if (until(text)) break
      }
      return sentBy(text)
    }

    const before = await follow(null, (text) => text.includes('aligning 2 articles'))
    open()
    await dashboard.queue.waitFor((body as { id: string }).id, 20_000)
    await work.close()
    const after = await follow(before.at(-1)?.id ?? null, () => false)
    expect(after).toMatchObject([
      { event: 'end', data: { state: 'completed', steps: [{ step: 'aligning 2 articles' }] } },
    ])

    const seen = { headers: { 'Last-Event-ID': after[0]?.id ?? '' } }
    expect((await dashboard.ask(`GET ${headers.get('location')}/stream`, seen)).status).toBe(204)
  })

  test('two hundred clients that follow one job all see its end', async () => {
    const { headers } = await reanalyse()
    const following = Array.from({ length: 200 }, async () =>
      (await fetch(`${dashboard.url}${headers.get('location')}/stream`)).text(),
    )
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(Promise.resolve()) }, dashboard.store)
    const ends = (await Promise.all(following)).map((text) => sentBy(text).at(-1)?.event)
    await work.close()
    expect(new Set(ends)).toEqual(new Set(['end']))
  })

  test('what became of a job is known when the queue has forgotten it', async () => {
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(Promise.resolve()) }, dashboard.store)
    const { headers, body } = await reanalyse()
    const { id } = body as { id: string }
    await expect
      .poll(async () => (await dashboard.store.requests.get(id))?.state, { timeout: 20_000 })
      .toBe('completed')
    await work.close()
    await dashboard.queue.wipe()

    const job = await dashboard.ask(`GET ${headers.get('location')}`)
    expect(job.body).toMatchObject({
      id,
      name: 'compare-event',
      state: 'completed',
      answer: { eventId: event.eventId },
    })
  })
})

describe('taking a job back', () => {
  test('200 one that waits is gone from the queue and failed for that reason; asked for again it is another', async () => {
    const first = await reanalyse()
    const cancelled = await dashboard.ask(`DELETE ${first.headers.get('location')}`)
    expect(cancelled).toMatchObject({
      status: 200,
      body: { state: 'failed', failure: expect.stringContaining('taken back') },
    })
    expect((await dashboard.queue.counts())['compare-event'].waiting).toBe(0)
    expect(await dashboard.ask(`GET ${first.headers.get('location')}`)).toMatchObject({ body: cancelled.body })

    const second = await reanalyse()
    expect(second.headers.get('location')).not.toBe(first.headers.get('location'))
    expect((await dashboard.queue.counts())['compare-event'].waiting).toBe(1)
  })

  test('409 one that runs is left alone, and so is one that is over', async () => {
    const { gate, open } = openGate()
    const { headers, body } = await reanalyse()
    const { id } = body as { id: string }
    const work = await dashboard.queue.work({ 'compare-event': compareEvent(gate) }, dashboard.store)
    await expect.poll(async () => (await dashboard.queue.get(id))?.state, { timeout: 20_000 }).toBe('active')
    const running = await dashboard.ask(`DELETE ${headers.get('location')}`)
    expect(running).toMatchObject({ status: 409, body: { type: '/api/docs#problem-too-late' } })
    open()
    expect(await dashboard.queue.waitFor(id, 20_000)).toMatchObject({ state: 'completed' })
    await work.close()
    expect((await dashboard.ask(`DELETE ${headers.get('location')}`)).status).toBe(409)
  })

  test('a comparison that was asked for and taken back is not brought back by the clock', async () => {
    const sources = ['A', 'B'].map((outlet) => ({ outlet, title: 'It sank', text: 'The ferry sank off the pier.' }))
    const { headers } = await dashboard.ask('POST /api/v1/comparisons', { body: { sources } })
    expect(await dashboard.store.asked.unread(new Date(), 10)).toHaveLength(1)
    expect((await dashboard.ask(`DELETE ${headers.get('location')}`)).status).toBe(200)
    expect(await dashboard.store.asked.unread(new Date(), 10)).toEqual([])
  })
})

describe('Idempotency-Key', () => {
  const poll = (key: string, body: unknown = {}) =>
    dashboard.ask('POST /api/v1/reanalysis', { body, headers: { 'Idempotency-Key': key } })

  test('the same request with the same key is done once and answered the same', async () => {
    const first = await poll('one')
    await dashboard.queue.wipe()
    const second = await poll('one')
    expect([second.status, second.body]).toEqual([first.status, first.body])
    expect(second.headers.get('content-type')).toBe(first.headers.get('content-type'))
    expect((await dashboard.queue.counts())['derive-outdated'].waiting).toBe(0)
  })

  test('422 another body, or another address, with a used key', async () => {
    await poll('two')
    expect(await poll('two', { since: '2022-07-15' })).toMatchObject({
      status: 422,
      body: { type: '/api/docs#problem-key-reused' },
    })
    const headers = { 'Idempotency-Key': 'two' }
    const other = await dashboard.ask(`POST /api/v1/events/${event.eventId}/reanalysis`, { body: {}, headers })
    expect(other.status).toBe(422)
  })

  test('a refusal is given again as well', async () => {
    const first = await poll('three', { since: 'yesterday' })
    const second = await poll('three', { since: 'yesterday' })
    expect([first.status, second.status]).toEqual([422, 422])
    expect(second.body).toMatchObject({ errors: [{ path: 'since' }] })
    expect(second.headers.get('content-type')).toMatch(/^application\/problem\+json/)
  })

  test('409 the same request while the first still runs, and one effect', async () => {
    const body = { url: 'http://harbour.test/idempotent.xml' }
    const subscribe = () => dashboard.ask('POST /api/v1/feeds', { body, headers: { 'Idempotency-Key': 'four' } })
    const first = subscribe()
    await expect.poll(async () => (await dashboard.queue.counts())['subscribe-feed'].waiting).toBe(1)
    expect((await subscribe()).status).toBe(409)

    const subscribeFeed: JobHandler<'subscribe-feed', Store> = async ({ url }, store) => {
      const outlet = { name: 'The harbour', domain: 'harbour.test' }
      const { feed, created } = await store.feeds.subscribe({
        ...{ url, title: 'Harbour', siteUrl: null, kind: 'rss', outlet, group: null },
      })
      return { answer: { feedId: feed.id, created } }
    }
    const work = await dashboard.queue.work({ 'subscribe-feed': subscribeFeed }, dashboard.store)
    expect((await first).status).toBe(201)
    expect((await subscribe()).status).toBe(201)
    await work.close()
  })

  test('400 a key that is none', async () => {
    expect((await poll('a key')).status).toBe(400)
    expect((await poll('x'.repeat(256))).status).toBe(400)
  })
})
