import { expect, test, vi } from 'vitest'
import { CursorError } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, entry, later, subscription } from './stories.js'

const fresh = freshStore()

test('twenty subscriptions to one address at once make one feed', async () => {
  const { feeds, outlets } = fresh.store
  const all = await Promise.all(Array.from({ length: 20 }, () => feeds.subscribe(subscription('harbour.example'))))
  expect(new Set(all.map(({ feed }) => feed.id)).size).toBe(1)
  expect(all.filter(({ created }) => created)).toHaveLength(1)
  expect(await outlets.list()).toHaveLength(1)
})

test.each([
  ['subscribed', () => fresh.store.feeds.subscribe(subscription('harbour.example'))],
  ['imported', () => fresh.store.feeds.importList([subscription('harbour.example')])],
])('a feed that is %s again while a poll of it brings articles lets the poll end', async (_, again) => {
  const feedId = await addFeed(fresh.store)
  const poll = await fresh.database.connect()
  try {
    await poll.query('begin')
    await poll.query('select from parallax.feeds where id = $1 for no key update', [feedId])
    const asked = again()
    await vi.waitFor(async () => {
      const { rows } = await fresh.database.query('select from pg_locks where not granted')
      expect(rows).toHaveLength(1)
    })
    await poll.query('select from parallax.outlets for key share nowait') // as the insert of an article does
    await poll.query('commit')
    await asked
  } finally {
    await poll.query('rollback') // where it did not come to its end
    poll.release()
  }
  expect(await fresh.store.feeds.list({ limit: 10 })).toMatchObject({ items: [{ id: feedId }] })
})

test('two feeds of one domain, with www or without, belong to one outlet', async () => {
  const { feeds } = fresh.store
  const a = await feeds.subscribe(subscription('harbour.example', 'world'))
  const b = await feeds.subscribe({
    ...subscription('harbour.example', 'sport'),
    outlet: { name: 'Other name', domain: 'WWW.Harbour.example' },
  })
  expect(b.created).toBe(true)
  expect(b.feed.outlet).toEqual(a.feed.outlet)
})

test('a new feed is due at once, and after a poll only when its time has come', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  const now = new Date(Date.now() + 1000)
  expect(await feeds.due(now, 10)).toEqual([id])

  await feeds.recordPoll(id, { at: now, nextPollAt: later(5, now), status: 'active', error: null })
  expect(await feeds.due(later(4, now), 10)).toEqual([])
  expect(await feeds.due(later(5, now), 10)).toEqual([id])
})

test('errors are counted until a poll goes well, and validators stay until others come', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  const validators = { etag: 'W/"1"', lastModified: 'Sun, 01 Mar 2026 12:00:00 GMT' }
  await feeds.recordPoll(id, {
    at: AT,
    nextPollAt: later(5),
    status: 'active',
    error: null,
    validators,
    bodyHash: 'h1',
  })
  const failed = { at: AT, nextPollAt: later(5), status: 'failing' as const, error: 'The server said 500.' }
  await feeds.recordPoll(id, failed)
  await feeds.recordPoll(id, failed)
  expect(await feeds.pollState(id)).toMatchObject({ errorCount: 2, validators, bodyHash: 'h1' })
  expect(await feeds.get(id)).toMatchObject({ status: 'failing', lastError: 'The server said 500.', errorCount: 2 })

  await feeds.recordPoll(id, { at: AT, nextPollAt: later(5), status: 'active', error: null, title: 'New name' })
  expect(await feeds.pollState(id)).toMatchObject({ errorCount: 0, validators })
  expect(await feeds.get(id)).toMatchObject({ status: 'active', lastError: null, title: 'New name' })
})

test('a feed paused while it was polled stays paused', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  expect(await feeds.update(id, { status: 'paused' })).toMatchObject({ status: 'paused', nextPollAt: null })
  await feeds.recordPoll(id, { at: AT, nextPollAt: later(5), status: 'active', error: null })
  expect(await feeds.get(id)).toMatchObject({ status: 'paused', nextPollAt: null })
  expect(await feeds.pollNow(id, AT)).toBe(false)

  const resumed = await feeds.update(id, { status: 'active' })
  expect(resumed?.nextPollAt).not.toBeNull()
  expect(await feeds.due(new Date(Date.now() + 1000), 10)).toEqual([id])
})

test('polling now wakes a feed that is gone', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  await feeds.recordPoll(id, { at: AT, nextPollAt: null, status: 'gone', error: 'Gone for good.' })
  expect(await feeds.due(later(1_000_000), 10)).toEqual([])
  expect(await feeds.pollNow(id, AT)).toBe(true)
  expect(await feeds.due(AT, 10)).toEqual([id])
})

test('changing the group leaves the title and the schedule alone, and null takes the group away', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  const before = await feeds.get(id)
  expect(await feeds.update(id, { group: 'Left' })).toEqual({ ...before, group: 'Left' })
  expect(await feeds.update(id, { group: null })).toEqual(before)
  expect(await feeds.update('nothing', { group: 'x' })).toBeUndefined()
})

test('the articles of a removed feed stay', async () => {
  const { feeds, articles } = fresh.store
  const id = await addFeed(fresh.store)
  const [articleId = ''] = await articles.addEntries(id, [entry('one')], AT)
  expect((await feeds.get(id))?.articleCount).toBe(1)
  expect(await feeds.remove(id)).toBe(true)
  expect(await feeds.remove(id)).toBe(false)
  expect(await articles.get(articleId)).toMatchObject({ id: articleId, feedId: null })
})

test('pages of feeds hold every feed once although others are subscribed in between', async () => {
  const { feeds } = fresh.store
  const ids = []
  for (const path of ['a', 'b', 'c', 'd', 'e']) ids.unshift(await addFeed(fresh.store, 'harbour.example', path))

  const first = await feeds.list({ limit: 2 })
  await addFeed(fresh.store, 'harbour.example', 'new')
  const second = await feeds.list({ limit: 2, cursor: first.next })
  const third = await feeds.list({ limit: 2, cursor: second.next })
  expect([first, second, third].flatMap(({ items }) => items.map(({ id }) => id))).toEqual(ids)
  expect(third.next).toBeNull()
})

test.each(['x', 'e30', Buffer.from('"a"').toString('base64url'), Buffer.from('-1').toString('base64url')])(
  'a cursor that no list gave out is refused: %s',
  async (cursor) => {
    await expect(fresh.store.feeds.list({ limit: 2, cursor })).rejects.toThrow(CursorError)
  },
)

test('an address of 100,000 characters can be kept and found', async () => {
  const { feeds } = fresh.store
  const url = `https://harbour.example/${'x'.repeat(100_000)}`
  const { feed } = await feeds.subscribe({ ...subscription('harbour.example'), url })
  expect((await feeds.findByUrl(url))?.id).toBe(feed.id)
})

test('what a poll remembers is given back to the next one, and what went wrong is forgiven when a person resumes', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  expect((await feeds.pollState(id))?.polling).toEqual({})

  const polling = { failingSince: '2026-03-01T00:00:00.000Z', errorCount: 3, hints: { ttlSeconds: 60 } }
  const gone = { at: AT, nextPollAt: null, status: 'gone' as const, error: 'Gone.', polling }
  await feeds.recordPoll(id, gone)
  expect((await feeds.pollState(id))?.polling).toEqual(polling)
  await feeds.recordPoll(id, { at: AT, nextPollAt: null, status: 'gone', error: 'Gone.' })
  expect((await feeds.pollState(id))?.polling).toEqual(polling)

  await feeds.pollNow(id, AT)
  expect((await feeds.pollState(id))?.polling).toEqual({ hints: { ttlSeconds: 60 } })
  await feeds.recordPoll(id, gone)
  await feeds.update(id, { status: 'active' })
  expect((await feeds.pollState(id))?.polling).toEqual({ hints: { ttlSeconds: 60 } })
})

test('a feed moves to another address, unless another feed stands there', async () => {
  const { feeds } = fresh.store
  const id = await addFeed(fresh.store)
  const { feed: other } = await feeds.subscribe(subscription('quay.example'))
  const well = { at: AT, nextPollAt: later(5), status: 'active' as const, error: null }
  await feeds.recordPoll(id, { ...well, url: other.url })
  expect((await feeds.pollState(id))?.url).not.toBe(other.url)

  await feeds.recordPoll(id, { ...well, url: 'https://moved.example/feed' })
  expect((await feeds.pollState(id))?.url).toBe('https://moved.example/feed')
  expect(await feeds.findByUrl('https://moved.example/feed')).toMatchObject({ id })
})

test('how a feed does is told of its latest articles: how many a day, how many with their whole text', async () => {
  const { feeds, articles } = fresh.store
  const id = await addFeed(fresh.store)
  const quiet = await addFeed(fresh.store, 'inland.example')
  const day = 24 * 60
  const entries = Array.from({ length: 14 }, (_, n) =>
    entry(`day-${n}`, { publishedAt: later(-n * day).toISOString() }),
  )
  const ids = await articles.addEntries(id, entries, AT)
  const reading = { at: AT, nextReadAt: null }
  for (const one of ids.slice(0, 3)) {
    await articles.recordText(one, { ...reading, text: { state: 'read', from: 'page', paragraphs: ['Whole.'] } })
  }
  await articles.recordText(ids[3] ?? '', { ...reading, text: { state: 'failed', reason: 'The server said 500.' } })

  const health = await feeds.health([id, quiet], AT)
  expect(health.get(id)).toMatchObject({ itemsADay: 1, looked: 4, whole: 3, because: null })
  expect(health.get(quiet)).toMatchObject({ itemsADay: 0, looked: 0, whole: 0 })
})
