import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, anEvent, compare, entry } from './stories.js'

const fresh = freshStore()
const RESPONSE = { status: 201, headers: { location: '/api/v1/feeds/x' }, body: '{"id":"x"}' }

test('of twenty requests with one idempotency key only the first is new, and all later ones get its answer', async () => {
  const { idempotency } = fresh.store
  const key = 'k'.repeat(10_000)
  const states = await Promise.all(Array.from({ length: 20 }, () => idempotency.begin(key, 'hash')))
  expect(states.filter(({ state }) => state === 'new')).toHaveLength(1)
  expect(states.filter(({ state }) => state === 'running')).toHaveLength(19)
  expect(await idempotency.begin(key, 'another')).toEqual({ state: 'mismatch' })

  await idempotency.finish(key, RESPONSE)
  expect(await idempotency.begin(key, 'hash')).toEqual({ state: 'done', response: RESPONSE })
  expect(await idempotency.begin(key, 'another')).toEqual({ state: 'mismatch' })
})

test('a key is free again after a day, after a request that failed, and after one that was cut off', async () => {
  const { idempotency } = fresh.store
  await idempotency.begin('failed', 'hash')
  await idempotency.forget('failed')
  expect(await idempotency.begin('failed', 'hash')).toEqual({ state: 'new' })

  await fresh.database.query(`update parallax.idempotency set begun_at = now() - interval '2 minutes'`)
  expect(await idempotency.begin('failed', 'hash')).toEqual({ state: 'new' })
  expect(await idempotency.begin('failed', 'hash')).toEqual({ state: 'running' })

  await idempotency.finish('failed', RESPONSE)
  await fresh.database.query(`update parallax.idempotency set begun_at = now() - interval '25 hours'`)
  expect(await idempotency.begin('failed', 'another')).toEqual({ state: 'new' })
})

test('a job that was asked for answers after the queue forgot it, also when it ended before it was recorded', async () => {
  const { requests } = fresh.store
  const asked = { id: 'job-1', name: 'subscribe-feed', payload: { url: 'https://harbour.example/\0feed' } }
  await requests.record(asked)
  expect(await requests.get('job-1')).toMatchObject({
    name: 'subscribe-feed',
    payload: { url: 'https://harbour.example/feed' },
    state: 'asked',
    finishedAt: null,
  })
  await requests.finish('job-1', { state: 'completed', result: { feedId: 'x' } })
  await requests.finish('job-2', { state: 'failed', reason: 'It is not a feed.' })
  await requests.record({ ...asked, id: 'job-2' })
  expect(await requests.get('job-1')).toMatchObject({ state: 'completed', result: { feedId: 'x' }, reason: null })
  expect(await requests.get('job-2')).toMatchObject({
    name: 'subscribe-feed',
    state: 'failed',
    reason: 'It is not a feed.',
  })
  expect(await requests.get('job-3')).toBeUndefined()
})

test('only a token that was admitted is known', async () => {
  const { tokens } = fresh.store
  await tokens.ensure('ab'.repeat(32), 'admin')
  await tokens.ensure('ab'.repeat(32), 'admin')
  expect(await tokens.has('ab'.repeat(32))).toBe(true)
  expect(await tokens.has('cd'.repeat(32))).toBe(false)
})

test('totals count what there is and what is undone', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  await anEvent(fresh.store, 'two')
  await compare(fresh.store, eventId)
  await fresh.store.articles.addEntries(await addFeed(fresh.store), [entry('waiting')], AT)
  expect(await fresh.store.totals()).toEqual({
    feeds: 1,
    articles: 3,
    events: 2,
    comparisons: 1,
    unread: 1,
    unplaced: 0,
    uncompared: 1,
  })
})
