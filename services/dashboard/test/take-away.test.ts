import { ComparisonBundle } from '@parallax/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import { pageClient, textOf } from './pages/page-client.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
  await event.compare('a'.repeat(64))
})
afterAll(() => dashboard?.stop())

const pages = pageClient(() => dashboard.url)
const bundle = (query = '') => dashboard.ask(`GET /api/v1/events/${event.eventId}/comparison.bundle${query}`)

const reread = (paragraphs: string[], at: Date) =>
  dashboard.store.articles.recordText(event.articleIds[0], {
    text: { state: 'read', from: 'page', paragraphs },
    at,
    nextReadAt: null,
  })

test('a bundle has the inputs as they were compared, corrections and earlier revisions too', async () => {
  await reread(['The ferry sank off the pier.', 'Ten people were saved.'], new Date())
  await dashboard.store.corrections.add({ kind: 'wrong-finding', eventId: event.eventId, findingId: 'x' })
  const input = (await dashboard.store.events.input(event.eventId))?.input
  await event.compare('b'.repeat(64))
  await reread(['Nobody knows.'], new Date())

  const { status, headers, body } = await bundle()
  expect([status, headers.get('content-disposition')]).toEqual([200, expect.stringContaining('-v2.json"')])
  const { method, kept, input: told, result } = ComparisonBundle.parse(body)
  expect(told).toEqual(input)
  expect(told.articles[0]?.earlier).toHaveLength(1)
  expect(method).toBe('test@1')
  expect(kept).toMatchObject({ eventId: event.eventId, version: 2 })
  expect(result.fingerprint).toBe('b'.repeat(64))
  expect(await bundle('?version=1')).toMatchObject({ body: { input: { corrections: [] } } })
})

test('404 with the reason, where what a comparison was made from is not kept any more', async () => {
  const late = new Date(Date.now() + 86_400_000)
  await reread(['Nobody knows yet.'], new Date(Date.now() + 1))
  await event.compare('c'.repeat(64))
  await dashboard.store.retention.comparisons(late, null)
  await dashboard.store.retention.revisions(late, null)
  expect(await bundle()).toMatchObject({ status: 404, body: { detail: expect.stringContaining('no longer kept') } })
  const article = await pages.get(`/articles/${event.articleIds[0]}`)
  expect(textOf(article.html)).toMatch(/\d earlier revisions are no longer kept\./)
  expect((await bundle('?version=9')).status).toBe(404)
  expect((await dashboard.ask('GET /api/v1/events/none/comparison.bundle')).status).toBe(404)
})

test('the page for paper has every source with its address, every fact and finding', async () => {
  const { status, html } = await pages.get(`/events/${event.eventId}/print`)
  expect(status).toBe(200)
  const text = textOf(html)
  for (const words of ['http://harbour.test/ferry', 'http://ridge.test/ferry', 'Twelve or nine people were saved']) {
    expect(text).toContain(words)
  }
  expect(text).toContain('2 facts')
  expect(text).toContain('number/same-quantity@1')
  expect((await pages.get(`/events/${event.eventId}/print?version=77`)).status).toBe(404)
  expect((await pages.get('/events/none/print')).status).toBe(404)
})
