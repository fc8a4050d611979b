import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import { pageClient, textOf } from './pages/page-client.js'

const DAY_MS = 86_400_000
const TOKEN = 'a-token-of-this-test-alone'

let dashboard: TestDashboard
let event: EventFixture
let first: string
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
  first = await event.compare('a'.repeat(64))
})
afterAll(() => dashboard?.stop())

const pages = pageClient(() => dashboard.url)
const make = (comparisonId: string, rowId: string) =>
  dashboard.ask('POST /api/v1/permalinks', { body: { comparisonId, rowId } })

describe('a permalink', () => {
  test('201 is made once for a row, has its spans, and the same address ever after', async () => {
    const made = await make(first, 'n1')
    expect([made.status, made.headers.get('location')]).toEqual([201, `/api/v1/permalinks/${first}.n1`])
    expect(made.body).toMatchObject({
      comparison: { id: first, eventId: event.eventId, version: 1, method: 'test@1' },
      finding: { rule: 'number/same-quantity@1', evidence: [{ text: expect.stringContaining('Twelve') }, {}] },
      fact: { id: 'f2' },
      articles: [{ url: 'http://harbour.test/ferry' }, { url: 'http://ridge.test/ferry' }],
    })
    const again = await make(first, 'n1')
    expect([again.status, again.body]).toEqual([200, made.body])
    const seen = await dashboard.ask(`GET /api/v1/permalinks/${first}.n1`)
    expect([seen.status, seen.body]).toEqual([200, made.body])
  })

  test('404 for a row that there is not, and at an address that nobody made', async () => {
    for (const [comparison, row] of [
      ['none', 'f1'],
      [first, 'none'],
      [first, 'x.y'],
    ] as const) {
      expect((await make(comparison, row)).status).toBe(404)
    }
    for (const id of [`${first}.f2`, first, `${first}.n1.n1`, '.n1', `${first}.`]) {
      expect((await dashboard.ask(`GET /api/v1/permalinks/${id}`)).status).toBe(404)
      expect((await pages.get(`/permalinks/${id}`)).status).toBe(404)
    }
  })

  test('is made with one press in the ledger, and shows its spans, outlets, rule and version', async () => {
    const { html } = await pages.get(`/events/${event.eventId}?view=ledger`)
    expect(html).toContain(`name="comparison" value="${first}"`)
    const pressed = await pages.post('/permalinks', { comparison: first, row: 'f1' })
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, `/permalinks/${first}.f1`])
    const page = await pages.get(`/permalinks/${first}.n1`)
    const text = textOf(page.html)
    for (const words of ['Twelve or nine people were saved', 'The harbour', 'The ridge', 'Nine people were saved.']) {
      expect(text).toContain(words)
    }
    expect(text).toContain('rule number/same-quantity@1')
    expect(text).toContain('version 1, by method test@1')
    expect(page.html).toContain('href="http://ridge.test/ferry"')
  })

  test('asks for a token where one is set, while everybody may look', async () => {
    const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: TOKEN })
    const client = pageClient(() => guarded.url)
    const pressed = await client.post('/permalinks', { comparison: first, row: 'f1' })
    expect([pressed.status, pressed.headers.get('location')]).toEqual([303, '/sign-in'])
    expect((await client.get(`/permalinks/${first}.n1`)).status).toBe(200)
  })
})

test('after re-analysis, a merge and retention a permalink is the same to the byte, and what went is said to be gone', async () => {
  const ask = async () => (await dashboard.ask(`GET /api/v1/permalinks/${first}.n1`)).body
  const before = await ask()
  const second = await event.compare('b'.repeat(64))
  await event.compare('c'.repeat(64))
  const { html: old } = await pages.get(`/events/${event.eventId}?version=2`)
  expect(old).toContain('version 2')

  const late = new Date(Date.now() + 1000 * DAY_MS)
  expect(await dashboard.store.retention.comparisons(late, null)).toMatchObject({ removed: 1 })
  await dashboard.store.retention.revisions(late, null)
  expect(await dashboard.store.retention.articles(late)).toBe(0)
  expect(await dashboard.store.comparisons.get(second)).toBeUndefined()
  expect((await pages.get(`/events/${event.eventId}?version=2`)).status).toBe(404)
  expect((await pages.get(`/events/${event.eventId}`)).status).toBe(200)
  const versions = await pages.get(`/events/${event.eventId}/versions`)
  expect([...versions.html.matchAll(/id="v(\d)"/g)].map(([, number]) => number)).toEqual(['3', '1'])
  const summary = (await dashboard.ask('GET /api/v1/events')).body
  expect(summary).toMatchObject({ items: [{ id: event.eventId, counts: { facts: 2, conflicts: 1 } }] })

  const [[moved], other] = [event.articleIds, await addOther()]
  await dashboard.store.corrections.add({ kind: 'merge', eventId: event.eventId, intoEventId: other })
  expect((await dashboard.store.articles.get(moved))?.eventId).toBe(other)
  expect(await ask()).toEqual(before)
  expect((await pages.get(`/permalinks/${first}.n1`)).status).toBe(200)
})

/** An event of another outlet. */
async function addOther(): Promise<string> {
  const { store } = dashboard
  const outlet = { name: 'The Quay', domain: 'quay.test' }
  const feed = { url: 'http://quay.test/feed', title: 'Quay', siteUrl: null, kind: 'rss' as const }
  const subscribed = await store.feeds.subscribe({ ...feed, outlet, group: null })
  const entry = { key: 'q', url: 'http://quay.test/q', title: 'Q', author: null, publishedAt: null, summary: null }
  const [id = ''] = await store.articles.addEntries(subscribed.feed.id, [{ ...entry, paragraphs: null }], new Date())
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['The ferry sank.'] }
  await store.articles.recordText(id, { text, at: new Date(), nextReadAt: null })
  const why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }
  return (await store.events.place(id, { eventId: null, why, terms: ['q'], indexTerms: ['q'] })).eventId
}
