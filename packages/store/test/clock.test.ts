import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { addFeed, entry, later } from './stories.js'

const fresh = freshStore()

/** What stands in the store as the clock shows it after it was set back by an hour: all of it is an hour ahead. */
const setBack = async () => {
  const ahead = (column: string) => `${column} = ${column} + interval '1 hour'`
  for (const [table, columns] of [
    ['feeds', ['created_at', 'last_polled_at', 'next_poll_at']],
    ['articles', ['last_read_at', 'next_read_at']],
    ['host_turns', ['held_until', 'started_at', 'booked_until']],
  ] as const) {
    await fresh.database.query(`update parallax.${table} set ${columns.map(ahead).join(', ')}`)
  }
}

test('the time is that of the database', async () => {
  const before = await fresh.database.query('select clock_timestamp()::text as at')
  const now = await fresh.store.clock.now()
  expect(now.getTime()).toBeGreaterThanOrEqual(Date.parse(before.rows[0].at))
})

test('after the clock was set back a feed is due as long from now as it was from its poll, and a host waits for nobody', async () => {
  const { feeds, turns, clock, articles } = fresh.store
  const host = 'harbour.example'
  const now = await clock.now()
  const [polled, paused, added] = [
    await addFeed(fresh.store, host, 'polled'),
    await addFeed(fresh.store, host, 'paused'),
    await addFeed(fresh.store, host, 'added'),
  ]
  for (const id of [polled, paused]) {
    await feeds.recordPoll(id, { at: now, nextPollAt: later(30, now), status: 'active', error: null })
  }
  await feeds.update(paused, { status: 'paused' })
  const unread = await articles.addEntries(polled, [entry('unread')], now)
  await turns.take(host, { apartMs: 1_000, holdMs: 25_000 })
  await setBack()
  expect(await feeds.due(later(31, now), 10)).toEqual([])

  await clock.setRight()
  expect(await feeds.due(later(1, now), 10)).toEqual([added])
  expect((await feeds.due(later(31, now), 10)).sort()).toEqual([polled, added].sort())
  expect(await articles.unread(later(1, now), 10)).toEqual(unread)
  expect(await turns.take(host, { apartMs: 1_000, holdMs: 25_000 })).toMatchObject({ taken: true })
})

test('where the clock goes right nothing is moved, and who holds the turn of a host keeps it', async () => {
  const { feeds, turns, clock } = fresh.store
  const now = await clock.now()
  const id = await addFeed(fresh.store)
  await feeds.recordPoll(id, { at: now, nextPollAt: later(30, now), status: 'active', error: null })
  await turns.take('harbour.example', { apartMs: 0, holdMs: 25_000 })
  await clock.setRight()
  expect(await feeds.get(id)).toMatchObject({ nextPollAt: later(30, now).toISOString() })
  expect(await turns.take('harbour.example', { apartMs: 0, holdMs: 25_000 })).toMatchObject({ taken: false })
})
