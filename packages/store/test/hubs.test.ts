import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { addFeed, later } from './stories.js'

const NOW = new Date('2026-11-20T12:00:00.000Z')
const HOUR_MIN = 60
const DECLARED = { hub: 'https://hub.example/', topic: 'https://harbour.example/feed' }
const CONFIRM = { mode: 'subscribe' as const, topic: DECLARED.topic, leaseSeconds: 86_400 }

const fresh = freshStore()

test('asking again keeps address and secret, and the lease that stands; another hub gets new ones', async () => {
  const { hubs } = fresh.store
  const feedId = await addFeed(fresh.store)
  const first = await hubs.askFor(feedId, DECLARED, NOW)
  expect(first).toMatchObject({ ...DECLARED, tries: 1, leaseUntil: null })
  expect(await hubs.confirm(first.id, CONFIRM, NOW)).toBe(true)
  const leased = await hubs.get(first.id)
  expect(leased).toMatchObject({ tries: 0, askedAt: null, leaseUntil: later(24 * HOUR_MIN, NOW).toISOString() })

  const renewed = await hubs.askFor(feedId, DECLARED, NOW)
  expect(renewed).toMatchObject({ id: first.id, secret: first.secret, leaseUntil: leased?.leaseUntil, tries: 1 })
  const other = await hubs.askFor(feedId, { ...DECLARED, hub: 'https://two.example/' }, NOW)
  expect(other).toMatchObject({ leaseUntil: null, tries: 1 })
  expect(other.id).not.toBe(first.id)
  expect(other.secret).not.toBe(first.secret)
  expect(await hubs.get(first.id)).toBeUndefined()
})

test('a hub that asks back a day later asks about something forgotten', async () => {
  const { hubs } = fresh.store
  const { id } = await hubs.askFor(await addFeed(fresh.store), DECLARED, NOW)
  expect(await hubs.confirm(id, CONFIRM, later(25 * HOUR_MIN, NOW))).toBe(false)
})

test('a feed that is announced while it is polled is due again soon after, one that was announced before is not', async () => {
  const { feeds, hubs } = fresh.store
  const feedId = await addFeed(fresh.store)
  const { id } = await hubs.askFor(feedId, DECLARED, NOW)
  await hubs.confirm(id, CONFIRM, NOW)
  const poll = async (began: Date) => {
    const nextPollAt = later(30, began)
    await feeds.recordPoll(feedId, { at: later(0.1, began), nextPollAt, status: 'active', error: null })
    await hubs.heedAgain(feedId, began)
    return (await feeds.get(feedId))?.nextPollAt
  }
  await hubs.heed(id, later(1, NOW))
  expect(await poll(later(1, NOW))).toBe(new Date(later(1.1, NOW).getTime() + 10_000).toISOString())
  expect(await poll(later(2, NOW))).toBe(later(32, NOW).toISOString())
})

test('hubs of feeds that are paused, gone or removed are told so, once in a while', async () => {
  const { feeds, hubs } = fresh.store
  const ids = await Promise.all(['a', 'b', 'c', 'd'].map((name) => addFeed(fresh.store, 'harbour.example', name)))
  const [paused = '', gone = '', removed = '', active = ''] = ids
  for (const id of ids) {
    const asked = await hubs.askFor(id, DECLARED, NOW)
    await hubs.confirm(asked.id, CONFIRM, NOW)
  }
  await feeds.update(paused, { status: 'paused' })
  await feeds.recordPoll(gone, { at: NOW, nextPollAt: null, status: 'gone', error: 'Gone.' })
  await feeds.remove(removed)
  expect((await hubs.left(NOW, 10)).sort()).toEqual([paused, gone, removed].sort())

  for (const id of [paused, gone, removed]) await hubs.askToLeave((await hubs.ofFeed(id))?.id ?? '', NOW)
  expect(await hubs.left(later(HOUR_MIN, NOW), 10)).toEqual([])
  expect(await hubs.left(later(3 * HOUR_MIN, NOW), 10)).toHaveLength(3)
  expect(await hubs.ofFeed(active)).toMatchObject({ tries: 0 })
})
