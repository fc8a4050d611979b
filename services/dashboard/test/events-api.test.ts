import { Comparison, NewsEvent } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
})
afterAll(() => dashboard.stop())

const path = (rest = '') => `/api/v1/events/${event.eventId}${rest}`

describe('before it was compared', () => {
  test('200 the event has its articles, and each the reason why it belongs', async () => {
    const { status, body } = await dashboard.ask(`GET ${path()}`)
    expect(status).toBe(200)
    const found = NewsEvent.parse(body)
    expect(found.articles.map(({ id }) => id)).toEqual(event.articleIds)
    expect(found.articles[1]?.why).toMatchObject({ words: [{ text: 'ferry' }], score: 0.8, runnerUp: null })
    expect(found.comparisonId).toBeNull()
  })

  test('404 its comparison says that there is none yet', async () => {
    const { status, body } = await dashboard.ask(`GET ${path('/comparison')}`)
    expect([status, body]).toEqual([404, expect.objectContaining({ detail: 'This event was not compared yet.' })])
  })
})

describe('compared twice', () => {
  let ids: [string, string]
  beforeAll(async () => {
    ids = [await event.compare('aa'), await event.compare('bb')]
  })

  test('200 the latest comparison, and an earlier one by its version', async () => {
    const latest = Comparison.parse((await dashboard.ask(`GET ${path('/comparison')}`)).body)
    const first = Comparison.parse((await dashboard.ask(`GET ${path('/comparison?version=1')}`)).body)
    expect([first.id, latest.id]).toEqual(ids)
    expect([first.fingerprint, latest.fingerprint]).toEqual(['aa', 'bb'])
  })

  test('every span of a comparison is verbatim in the article it names', async () => {
    const { facts, articles } = Comparison.parse((await dashboard.ask(`GET ${path('/comparison')}`)).body)
    const mentions = facts.flatMap((fact) => fact.mentions)
    expect(mentions).toHaveLength(4)
    for (const { articleId, start, end, text } of mentions) {
      const paragraphs = articles.find(({ id }) => id === articleId)?.paragraphs ?? []
      expect(paragraphs.join('\n').slice(start, end)).toBe(text)
    }
  })

  test('304 who has the comparison already is not sent it again', async () => {
    const { headers } = await dashboard.ask(`GET ${path('/comparison')}`)
    const etag = headers.get('etag') ?? ''
    const again = await dashboard.ask(`GET ${path('/comparison')}`, { headers: { 'If-None-Match': etag } })
    expect([again.status, again.body]).toEqual([304, ''])
    const other = await dashboard.ask(`GET ${path('/comparison?version=1')}`, { headers: { 'If-None-Match': etag } })
    expect(other.status).toBe(200)
  })

  test('404 a version that there is not', async () => {
    expect((await dashboard.ask(`GET ${path('/comparison?version=3')}`)).status).toBe(404)
    expect((await dashboard.ask(`GET ${path('/comparison?version=0')}`)).status).toBe(400)
  })

  test('200 as CSV: a row a fact and article, and no cell that a spreadsheet would run', async () => {
    const { status, headers, body } = await dashboard.ask(`GET ${path('/comparison.csv')}`)
    expect([status, headers.get('content-type')]).toEqual([200, 'text/csv; charset=utf-8'])
    const lines = String(body).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 2 * 2)
    expect(lines[3]).toMatch(/,"'=HYPERLINK\(""x""\) Twelve people were saved\."$/)
  })

  test('200 as Markdown: sources, findings and shared facts, with nothing of a source taken for markup', async () => {
    const { headers, body } = await dashboard.ask(`GET ${path('/comparison.md')}`)
    expect(headers.get('content-type')).toBe('text/markdown; charset=utf-8')
    expect(body).toContain('# Ferry sinks, says the harbour')
    expect(body).toContain('[Ferry sinks, says the ridge](<http://ridge.test/ferry>), 2022-07-14T10:00:00.000Z')
    expect(body).toContain('## Numbers\n\n- Twelve or nine people were saved\n  - The harbour: “=HYPERLINK\\("x"\\)')
  })

  test('200 the list gives events without reasons, by what they have', async () => {
    const found = async (query: string) => (await dashboard.ask(`GET /api/v1/events?${query}`)).body
    const one = {
      items: [{ id: event.eventId, comparisonId: ids[1], counts: { conflicts: 1, shared: 2 } }],
      next: null,
    }
    const none = { items: [], next: null }
    expect(
      await found('has=number&minOrigins=2&q=ferry&since=2022-07-14&until=2022-07-15&sort=conflicts'),
    ).toMatchObject(one)
    expect(await found('has=number,omission')).toEqual(none)
    expect(await found('since=2022-07-15')).toEqual(none)
    expect(await found('until=2022-07-14T10:00:00Z')).toEqual(none)
    expect(await found('outlet=nobody')).toEqual(none)
    expect(JSON.stringify(await found(''))).not.toContain('"why"')
  })
})

describe('articles', () => {
  test('200 by event, outlet, feed and state, with their paragraphs', async () => {
    const { body } = await dashboard.ask(`GET /api/v1/articles?event=${event.eventId}&state=read`)
    expect(body).toMatchObject({ items: [{ failure: null }, { text: { state: 'read' } }] })
    expect((await dashboard.ask('GET /api/v1/articles?state=failed')).body).toEqual({ items: [], next: null })
    expect((await dashboard.ask('GET /api/v1/articles?outlet=x&feed=y')).body).toEqual({ items: [], next: null })
  })

  test('200 an article whose page could not be read says why', async () => {
    const { store } = dashboard
    const [feed] = (await store.feeds.list({ limit: 1 })).items
    const late = { key: 'x', url: 'http://ridge.test/x', title: 'X', author: null, publishedAt: null, summary: null }
    const [id = ''] = await store.articles.addEntries(feed?.id ?? '', [{ ...late, paragraphs: null }], new Date())
    const text = { state: 'failed' as const, reason: 'The server says that this page is gone.' }
    await store.articles.recordText(id, { text, at: new Date(), nextReadAt: null })

    const { body } = await dashboard.ask(`GET /api/v1/articles/${id}`)
    expect(body).toMatchObject({ text: { state: 'failed' }, failure: text.reason, eventId: null })
  })

  test('200 every revision of an article, the first first', async () => {
    const [id] = event.articleIds
    const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['The ferry sank.'] }
    await dashboard.store.articles.recordText(id, { text, at: new Date(), nextReadAt: null })

    const { body } = await dashboard.ask(`GET /api/v1/articles/${id}/revisions`)
    const paragraphs = [['The ferry sank off the pier.', expect.any(String)], ['The ferry sank.']]
    expect(body).toMatchObject({ items: paragraphs.map((one, i) => ({ number: i + 1, paragraphs: one })), next: null })
  })
})

test('404 every address of an event, article or revision that there is not', async () => {
  for (const request of [
    ...['GET /api/v1/events/none', 'GET /api/v1/events/none/comparison', 'GET /api/v1/events/none/comparison.csv'],
    ...['GET /api/v1/events/none/comparison.md', 'POST /api/v1/events/none/reanalysis'],
    ...['GET /api/v1/articles/none', 'GET /api/v1/articles/none/revisions', 'GET /api/v1/jobs/none/stream'],
  ]) {
    expect((await dashboard.ask(request)).status).toBe(404)
  }
})
