import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { ImportedOutline } from '../src/asking/import-opml.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const post = (body: string, type = 'text/x-opml', headers: Record<string, string> = {}) =>
  dashboard.ask('POST /api/v1/opml', { body, headers: { 'Content-Type': type, ...headers } })
const list = (body: string): string => `<?xml version="1.0"?><opml version="2.0"><body>${body}</body></opml>`
const feed = (name: string): string => `<outline type="rss" text="The ${name}" xmlUrl="https://${name}.test/feed"/>`
const Imported = z.object({ items: z.array(ImportedOutline), counts: z.record(z.string(), z.number()) })

describe('an OPML list', () => {
  test('200 is answered outline by outline, and its groups are source groups', async () => {
    const body = list(
      `<outline text="Ports"><outline text="North">${feed('harbour')}</outline>${feed('inland')}</outline>
       ${feed('harbour')}<outline text="Mail" xmlUrl="mailto:a@b.test"/>`,
    )
    const answer = await post(body)
    expect(answer.status).toBe(200)
    const { items, counts } = Imported.parse(answer.body)
    expect(items.map(({ outcome, group }) => [outcome, group])).toEqual([
      ['subscribed', 'Ports / North'],
      ['subscribed', 'Ports'],
      ['known', null],
      ['refused', null],
    ])
    expect(items[3]).toMatchObject({ url: 'mailto:a@b.test', reason: 'Its address is not an http or https address.' })
    expect(counts).toEqual({ subscribed: 2, known: 1, refused: 1 })
    const groups = await dashboard.ask('GET /api/v1/groups')
    expect(groups.body).toMatchObject({ items: [{ name: 'Ports / North' }, { name: 'Ports' }] })
    expect((await dashboard.store.feeds.list({ limit: 9 })).items).toMatchObject([
      { url: 'https://inland.test/feed', status: 'active', nextPollAt: expect.any(String) },
      { url: 'https://harbour.test/feed', title: 'The harbour', outlet: { name: 'The harbour' } },
    ])
  })

  test('200 what is exported is a list, and imported again it changes nothing', async () => {
    const exported = await dashboard.ask('GET /api/v1/opml')
    expect(exported.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
    expect(exported.headers.get('content-disposition')).toContain('parallax.opml')
    const before = await dashboard.store.feeds.listed()
    const again = await post(String(exported.body), 'application/xml; charset=utf-8')
    expect(again.body).toMatchObject({ counts: { subscribed: 0, known: before.length, refused: 0 } })
    expect(await dashboard.store.feeds.listed()).toEqual(before)
  })

  test('200 the same list with the same Idempotency-Key is answered the same', async () => {
    const key = { 'Idempotency-Key': 'opml-1' }
    const [first, second] = [
      await post(list(feed('coast')), undefined, key),
      await post(list(feed('coast')), undefined, key),
    ]
    expect(first.body).toMatchObject({ counts: { subscribed: 1 } })
    expect(second.body).toEqual(first.body)
  })

  test('200 of 5,000 feeds comes in while others are answered', async () => {
    const many = Array.from({ length: 5_000 }, (_, n) => feed(`outlet-${n}`)).join('')
    const importing = post(list(`<outline text="Many">${many}</outline>`))
    const health = await dashboard.ask('GET /healthz')
    expect(health.status).toBe(200)
    expect((await importing).body).toMatchObject({ counts: { subscribed: 5_000, known: 0, refused: 0 } })
  })
})

describe('what is no such list is refused in words', () => {
  test.each<[string, string, RegExp]>([
    ['a page', '<html><body>hello</body></html>', /^This is not an OPML list of subscriptions\.$/],
    [
      'groups 100,000 deep',
      list('<outline text="g">'.repeat(100_000)),
      /^This list is nested too deeply to be read\.$/,
    ],
    ['10,001 outlines', list(feed('a').repeat(10_001)), /10001 subscriptions; 10000 can/],
  ])('422 %s', async (_, body, reason) => {
    expect(await post(body)).toMatchObject({ status: 422, body: { detail: expect.stringMatching(reason) } })
  })

  test('200 a bomb of entities stays what it says', async () => {
    const levels = Array.from({ length: 9 }, (_, n) => `<!ENTITY e${n + 1} "${`&e${n};`.repeat(10)}">`).join('')
    const bomb = `<!DOCTYPE opml [<!ENTITY e0 "ha">${levels}]>`
    const body = `<?xml version="1.0"?>${bomb}<opml><body><outline text="&e9;" xmlUrl="https://bomb.test/"/></body></opml>`
    expect((await post(body)).body).toMatchObject({ items: [{ title: '&e9;' }] })
  })

  test('413 50 MB, in words', async () => {
    const answer = await post(list(' '.repeat(50_000_000)))
    expect(answer).toMatchObject({ status: 413, body: { detail: 'The body may have 4 MB.' } })
  })

  test.each(['application/json', 'text/html', ''])('415 a body of type "%s"', async (type) => {
    expect((await post(list(''), type)).status).toBe(415)
  })

  test('422 no body at all', async () => {
    expect((await post('')).status).toBe(422)
  })
})
