import { parseAtomFeed, parseJsonFeed } from 'feedsmith'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let event: EventFixture
let outlets: string[]
let comparisonId: string
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
  comparisonId = await event.compare('a'.repeat(64))
  outlets = (await dashboard.store.outlets.list()).map(({ id }) => id)
})
afterAll(() => dashboard.stop())

const atom = async (target = '/events.atom') => parseAtomFeed(String((await dashboard.ask(`GET ${target}`)).body))

test('200 the alerts, with the comparison that shows them and their verbatim evidence', async () => {
  expect((await dashboard.ask('GET /api/v1/alerts')).body).toMatchObject({
    items: [
      {
        ...{ on: 'number-conflict', kind: 'number', eventId: event.eventId, comparisonId, version: 1 },
        evidence: [{ text: '=HYPERLINK("x") Twelve people were saved.' }, { text: 'Nine people were saved.' }],
      },
    ],
    next: null,
  })
  expect((await dashboard.ask('GET /api/v1/alerts?on=number-edit')).body).toEqual({ items: [], next: null })
})

describe('the feed of alerts', () => {
  test('is Atom with names for good, and the sentence and the words as plain text', async () => {
    const feed = await atom()
    expect(feed).toMatchObject({
      id: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      updated: '2022-07-14T10:00:00.000Z',
    })
    expect(feed.entries).toMatchObject([
      {
        id: expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
        title: { value: 'A number conflict opened: Ferry sinks, says the harbour' },
        updated: '2022-07-14T10:00:00.000Z',
        links: [{ href: `/events/${event.eventId}`, rel: 'alternate' }],
        content: { value: expect.stringContaining('The ridge: “Nine people were saved.”'), type: 'text' },
      },
    ])
  })

  test('is the same to the byte until something happens, and is asked for with its tag', async () => {
    const first = await dashboard.ask('GET /events.atom')
    const etag = first.headers.get('etag') ?? ''
    expect(first.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8')
    await event.compare('a'.repeat(64))
    expect((await dashboard.ask('GET /events.atom')).body).toBe(first.body)
    expect((await dashboard.ask('GET /events.atom', { headers: { 'If-None-Match': etag } })).status).toBe(304)
  })

  test('is JSON Feed too', async () => {
    const answer = await dashboard.ask('GET /events.json')
    expect(answer.headers.get('content-type')).toBe('application/feed+json; charset=utf-8')
    expect(parseJsonFeed(JSON.stringify(answer.body)).items).toMatchObject([
      { url: `/events/${event.eventId}`, tags: ['number-conflict'], date_published: '2022-07-14T10:00:00.000Z' },
    ])
  })

  test('of a rule, an outlet, a pair of outlets, an event: each is a feed of its own name', async () => {
    const [one = '', other = ''] = outlets
    const wanted: [string, number][] = [
      ['/events.atom?on=number-conflict,fact-spread', 1],
      ['/events.atom?on=headline-edit', 0],
      ['/events.atom?kind=number', 1],
      ['/events.atom?kind=quote', 0],
      [`/events.atom?outlet=${one}`, 1],
      [`/events.atom?pair=${one},${other}`, 1],
      [`/events.atom?pair=${one},nobody`, 0],
      [`/events/${event.eventId}.atom`, 1],
    ]
    const ids = new Set<string | undefined>()
    for (const [target, entries] of wanted) {
      const feed = await atom(target)
      expect([target, feed.entries?.length ?? 0]).toEqual([target, entries])
      ids.add(feed.id)
    }
    expect(ids.size).toBe(wanted.length)
    expect((await atom(`/events.atom?outlet=${one}&on=number-edit`)).id).toBe(
      (await atom(`/events.atom?on=number-edit&outlet=${one}`)).id,
    )
    expect((await dashboard.ask('GET /events/nothing.atom')).status).toBe(404)
    for (const query of ['on=anything', 'kind=x', 'pair=a', 'origins=1', 'colour=red']) {
      expect((await dashboard.ask(`GET /events.atom?${query}`)).status).toBe(400)
    }
  })

  test('has whole addresses where the public one is set, whatever name it is asked by', async () => {
    const PUBLIC = { PARALLAX_PUBLIC_URL: 'https://parallax.example', PARALLAX_ADMIN_TOKEN: 'a-token-of-the-operator' }
    const outside = await dashboard.openAnother(PUBLIC)
    const { body } = await outside.ask('GET /events.atom', { headers: { Host: 'evil.example' } })
    expect(String(body)).toContain(`href="https://parallax.example/events/${event.eventId}"`)
    expect(String(body)).not.toContain('evil')
  })
})
