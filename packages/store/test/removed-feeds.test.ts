import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, entry, later, subscription } from './stories.js'

const fresh = freshStore()
const DAY = 24 * 60
const soon = () => new Date(Date.now() + 1000)

test('a removed feed is found nowhere, counted nowhere and not polled', async () => {
  const { feeds, outlets } = fresh.store
  const id = await addFeed(fresh.store)
  const { url, outlet } = (await feeds.get(id)) ?? { url: '', outlet: { id: '' } }
  expect(await feeds.remove(id)).toBe(true)
  expect(await feeds.remove(id)).toBe(false)

  expect(await feeds.get(id)).toBeUndefined()
  expect(await feeds.findByUrl(url)).toBeUndefined()
  expect((await feeds.list({ limit: 5 })).items).toEqual([])
  expect(await feeds.ofOutlet(outlet.id)).toEqual([])
  expect(await feeds.listed()).toEqual([])
  expect(await feeds.due(soon(), 5)).toEqual([])
  expect(await feeds.pollNow(id, AT)).toBe(false)
  expect(await feeds.pollState(id)).toBeUndefined()
  expect(await feeds.update(id, { title: 'x' })).toBeUndefined()
  expect((await feeds.health([id], AT)).size).toBe(0)
  expect((await fresh.store.totals()).feeds).toBe(0)
  expect((await fresh.store.begun()).feeds).toBe(0)
  expect(await outlets.listCounted()).toMatchObject([{ feeds: 0 }])
})

test('a feed that is removed while it is polled keeps nothing of that poll', async () => {
  const { feeds, articles } = fresh.store
  const id = await addFeed(fresh.store)
  await feeds.remove(id)
  expect(await articles.addEntries(id, [entry('one')], AT)).toEqual([])
  const url = 'https://moved.example/feed'
  await feeds.recordPoll(id, { at: AT, nextPollAt: later(5), status: 'failing', error: 'The server said 500.', url })
  expect(await feeds.due(later(10), 5)).toEqual([])
  expect(await feeds.restore(id)).toMatchObject({ status: 'active', lastPolledAt: null, lastError: null })
})

test('a removed feed is brought back as it was, due at once, and knows its articles again', async () => {
  const { feeds, articles } = fresh.store
  const id = await addFeed(fresh.store)
  const marked = { ...entry('one'), marks: ['guid one'] }
  const [articleId = ''] = await articles.addEntries(id, [marked], AT)
  await feeds.recordPoll(id, { at: AT, nextPollAt: later(60, soon()), status: 'active', error: null })
  const before = await feeds.get(id)
  await feeds.remove(id)
  expect(await articles.get(articleId)).toMatchObject({ feedId: null })

  expect(await feeds.restore(id)).toEqual({ ...before, nextPollAt: expect.any(String) })
  expect(await feeds.due(soon(), 5)).toEqual([id])
  expect(await articles.get(articleId)).toMatchObject({ feedId: id })
  expect(await articles.addEntries(id, [{ ...marked, url: 'https://harbour.example/elsewhere' }], AT)).toEqual([])
  expect(await feeds.restore(id)).toBeUndefined()
  expect(await feeds.restore('nothing')).toBeUndefined()
})

test('a paused feed comes back paused', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  await feeds.update(id, { status: 'paused' })
  await feeds.remove(id)
  expect(await feeds.restore(id)).toMatchObject({ status: 'paused', nextPollAt: null })
})

test('a removed feed that is subscribed again is the same feed as new, in the group that is named now', async () => {
  const { feeds, groups } = fresh.store
  const wanted = subscription('harbour.example')
  const { feed } = await feeds.subscribe(wanted)
  const polling = { failingSince: '2026-03-01T00:00:00.000Z', errorCount: 3 }
  await feeds.recordPoll(feed.id, { at: AT, nextPollAt: null, status: 'gone', error: 'Gone.', polling })
  await feeds.remove(feed.id)

  const all = await Promise.all(Array.from({ length: 8 }, () => feeds.subscribe({ ...wanted, group: 'Ports' })))
  expect(new Set(all.map((one) => one.feed.id))).toEqual(new Set([feed.id]))
  expect(all.filter(({ created }) => created)).toHaveLength(1)
  const fields = { status: 'active', group: 'Ports', lastError: null, errorCount: 0 }
  expect(await feeds.get(feed.id)).toMatchObject(fields)
  expect((await feeds.pollState(feed.id))?.polling).toEqual({})
  expect(await feeds.due(soon(), 5)).toEqual([feed.id])
  expect(await groups.list()).toMatchObject([{ name: 'Ports', outletIds: [feed.outlet.id] }])
})

test('an imported list brings removed feeds back into the groups that it names', async () => {
  const { feeds, groups } = fresh.store
  const { feed } = await feeds.subscribe(subscription('harbour.example'))
  const other = await addFeed(fresh.store, 'quay.example')
  await feeds.remove(feed.id)
  const listed = { title: 'Harbour', siteUrl: null, kind: 'rss' as const, group: 'Ports' }
  const imported = await feeds.importList([
    { ...listed, url: feed.url },
    { ...listed, url: 'https://quay.example/feed' },
  ])
  expect(imported).toEqual([
    { feedId: feed.id, created: true },
    { feedId: other, created: false },
  ])
  expect(await feeds.get(feed.id)).toMatchObject({ group: 'Ports', status: 'active' })
  expect(await groups.list()).toMatchObject([{ name: 'Ports', outletIds: [feed.outlet.id] }])
})

test('removed feeds are listed for 30 days, the last first, and are then deleted for good', async () => {
  const { feeds } = fresh.store
  const first = await addFeed(fresh.store, 'harbour.example')
  const second = await addFeed(fresh.store, 'quay.example')
  const kept = await addFeed(fresh.store, 'ridge.example')
  await feeds.remove(first)
  await fresh.database.query(`update parallax.feeds set removed_at = removed_at - interval '1 minute'
    where removed_at is not null`)
  await feeds.remove(second)
  const now = new Date()
  expect((await feeds.removed(now, 5)).map(({ id }) => id)).toEqual([second, first])
  expect(await feeds.removed(now, 1)).toMatchObject([{ id: second, title: 'News of quay.example' }])
  expect(await feeds.removed(later(29 * DAY, now), 5)).toHaveLength(2)

  const late = later(31 * DAY, now)
  expect(await feeds.removed(late, 5)).toEqual([])
  expect(await fresh.store.retention.feed(later(29 * DAY, now))).toBe('none')
  expect([await fresh.store.retention.feed(late), await fresh.store.retention.feed(late)]).toEqual(['gone', 'gone'])
  expect(await fresh.store.retention.feed(late)).toBe('none')
  expect(await feeds.restore(first)).toBeUndefined()
  expect(await feeds.get(kept)).toBeDefined()
})
