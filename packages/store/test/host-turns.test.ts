import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore, type Store } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { addFeed } from './stories.js'

const HOST = 'harbour.example'
const fresh = freshStore()
let other: Store
beforeAll(() => {
  other = openStore(fresh.url)
})
afterAll(() => other.close())

const takes = async (store: Store, apartMs = 0, holdMs = 60_000) => store.turns.take(HOST, { apartMs, holdMs })

test('of many that ask at once, in two stores, one has the turn of a host; another host is free', async () => {
  const asked = await Promise.all(Array.from({ length: 40 }, (_, n) => takes(n % 2 === 0 ? fresh.store : other)))
  expect(asked.filter(({ taken }) => taken)).toHaveLength(1)
  expect(await other.turns.take('ferry.example', { apartMs: 0, holdMs: 60_000 })).toMatchObject({ taken: true })
})

test('a turn that is given back goes to the next, and cannot be given back for somebody else', async () => {
  const first = await takes(fresh.store)
  if (!first.taken) throw new Error('the turn was free')
  await first.release()
  expect((await takes(other)).taken).toBe(true)
  await first.release()
  expect(await takes(fresh.store)).toMatchObject({ taken: false })
})

test('a turn whose holder is gone is free again after its time', async () => {
  await takes(fresh.store, 0, 150)
  expect((await takes(other)).taken).toBe(false)
  await expect.poll(async () => (await takes(other)).taken, { timeout: 5_000 }).toBe(true)
})

test('requests that are held apart start at a distance, whoever makes them; others need not wait', async () => {
  const first = await takes(fresh.store, 60_000)
  if (!first.taken) throw new Error('the turn was free')
  await first.release()
  const early = await takes(other, 60_000)
  expect(early).toMatchObject({ taken: false, waitMs: expect.any(Number) })
  expect(early.taken ? 0 : early.waitMs).toBeGreaterThan(50_000)
  // Held apart by less, as a feed is after a page of a site that wants its pages at a distance.
  await expect.poll(async () => (await takes(other, 1)).taken, { timeout: 5_000 }).toBe(true)
})

test('feeds that are put off come one after another, a paused one never', async () => {
  const ids = await Promise.all(['a', 'b', 'c'].map((name) => addFeed(fresh.store, HOST, name)))
  const before = Date.now()
  for (const id of ids) await fresh.store.turns.putOff(id, HOST, 2_000)
  const feeds = await Promise.all(ids.map((id) => fresh.store.feeds.get(id)))
  const dues = feeds.map((feed) => Date.parse(feed?.nextPollAt ?? ''))
  expect(dues[0]).toBeGreaterThan(before)
  expect(Math.min(...dues.slice(1).map((due, n) => due - (dues[n] ?? 0)))).toBeGreaterThanOrEqual(2_000)

  const [paused = ''] = ids
  await fresh.store.feeds.update(paused, { status: 'paused' })
  await fresh.store.turns.putOff(paused, HOST, 2_000)
  expect(await fresh.store.feeds.get(paused)).toMatchObject({ nextPollAt: null })
})

test('hosts of an hour ago are forgotten, those of now are not', async () => {
  await takes(fresh.store)
  await fresh.database.query(
    `insert into parallax.host_turns (host, started_at) values ('old', now() - interval '2 h')`,
  )
  await fresh.store.turns.forgetIdle()
  const { rows } = await fresh.database.query('select host from parallax.host_turns')
  expect(rows).toEqual([{ host: HOST }])
})
