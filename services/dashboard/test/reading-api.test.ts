import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ROUTES } from '../src/api/routes.js'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  // One portion of so large a limit is enough for all that is asked here, and counting writes no more.
  dashboard = await openTestDashboard({ PARALLAX_API_LIMIT: '1000000' })
  event = await addEvent(dashboard.store)
  await event.compare('aa')
})
afterAll(() => dashboard.stop())

const tagAt = async (target: string) => (await dashboard.ask(`GET ${target}`)).headers.get('etag') ?? ''
const statusWith = async (target: string, tag: string) =>
  (await dashboard.ask(`GET ${target}`, { headers: { 'If-None-Match': tag } })).status

describe('entity tags', () => {
  test('304 an event or an article that the client has, and 200 as soon as anything in it is another', async () => {
    const targets = [`/api/v1/events/${event.eventId}`, `/api/v1/articles/${event.articleIds[0]}`]
    const tags = await Promise.all(targets.map(tagAt))
    for (const [i, target] of targets.entries()) expect(await statusWith(target, tags[i] ?? '')).toBe(304)

    const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['The ferry sank.'] }
    const at = new Date('2022-07-15T10:00:00.000Z')
    await dashboard.store.articles.recordText(event.articleIds[0], { text, at, nextReadAt: null })
    await event.compare('bb')
    for (const [i, target] of targets.entries())
      expect([target, await statusWith(target, tags[i] ?? '')]).toEqual([target, 200])
  })

  test('412 groups are not replaced by somebody who had read others', async () => {
    const put = (name: string, tag: string) =>
      dashboard.ask('PUT /api/v1/groups', { body: { items: [{ name, outletIds: [] }] }, headers: { 'If-Match': tag } })
    const tag = await tagAt('/api/v1/groups')
    const both = await Promise.all([put('Mine', tag), put('Theirs', tag)])
    expect(both.map(({ status }) => status).sort()).toEqual([200, 412])
    expect(await tagAt('/api/v1/groups')).toBe(both.find(({ status }) => status === 200)?.headers.get('etag'))
  })
})

const subscribe = async (name: string): Promise<string> => {
  const url = `http://${name}.test/feed.xml`
  const outlet = { name, domain: `${name}.test` }
  const { feed } = await dashboard.store.feeds.subscribe({
    ...{ url, title: name, siteUrl: null, kind: 'rss', outlet, group: null },
  })
  const entry = { key: name, url: `http://${name}.test/1`, title: name, author: null, publishedAt: null }
  const [id = ''] = await dashboard.store.articles.addEntries(
    feed.id,
    [{ ...entry, summary: null, paragraphs: null }],
    new Date(),
  )
  const why = { names: [], words: [], places: [], hoursApart: 0, score: 0.8, runnerUp: null }
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: [`News of ${name}.`] }
  await dashboard.store.articles.recordText(id, { text, at: new Date(), nextReadAt: null })
  await dashboard.store.events.place(id, { eventId: null, why, terms: [name], indexTerms: [name] })
  return name
}

interface List {
  items: { id: string }[]
  next: string | null
}
const page = async (list: string, cursor: string | null): Promise<List> => {
  const from = cursor === null ? '' : `&cursor=${cursor}`
  return (await dashboard.ask(`GET /api/v1/${list}${list.includes('?') ? '&' : '?'}limit=2${from}`)).body as List
}

test('a list that grows while it is read page by page gives each of the first items once', async () => {
  for (let i = 0; i < 4; i++) await subscribe(`early${i}`)
  const lists = ['feeds', 'articles', 'events', 'events?sort=first', 'outlets'] as const
  const all = async (list: string) =>
    ((await dashboard.ask(`GET /api/v1/${list}`)).body as List).items.map(({ id }) => id)
  const before = new Map(await Promise.all(lists.map(async (list) => [list, await all(list)] as const)))

  const seen = new Map<string, string[]>()
  const cursors = new Map<string, string | null>(lists.map((list) => [list, null]))
  for (let turn = 0; [...cursors.values()].some((cursor) => cursor !== null) || turn === 0; turn++) {
    for (const [list, cursor] of cursors) {
      if (turn > 0 && cursor === null) continue
      const { items, next } = await page(list, cursor)
      seen.set(list, [...(seen.get(list) ?? []), ...items.map(({ id }) => id)])
      cursors.set(list, next)
    }
    await subscribe(`late${turn}`)
  }
  for (const list of lists) {
    const ids = seen.get(list) ?? []
    expect([list, new Set(ids).size]).toEqual([list, ids.length])
    expect([list, (before.get(list) ?? []).filter((id) => !ids.includes(id))]).toEqual([list, []])
  }
})

test('reading changes nothing: the store is the same after every address was read', async () => {
  await dashboard.ask('GET /api/v1/outlets')
  const before = await dashboard.store.moment()
  for (const { method, path } of ROUTES) {
    if (method !== 'get') continue
    for (const id of ['none', event.eventId, event.articleIds[0]]) {
      for (const asked of ['GET', 'HEAD']) await fetch(dashboard.url + path.replace('{id}', id), { method: asked })
    }
  }
  expect(await dashboard.store.moment()).toBe(before)
})
