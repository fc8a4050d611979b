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

test('what was asked for and answered is forgotten when its time is over, and not before', async () => {
  const { requests, idempotency } = fresh.store
  for (const id of ['old', 'new']) {
    await requests.record({ id, name: 'poll-feed', payload: {} })
    await idempotency.begin(id, 'hash')
    await idempotency.finish(id, RESPONSE)
  }
  await fresh.database.query(`update parallax.requests set created_at = now() - interval '31 days' where id = 'old'`)
  await fresh.database.query(`update parallax.idempotency set begun_at = now() - interval '25 hours'`)
  await idempotency.begin('new', 'hash')

  await fresh.store.forgetOld()
  expect([await requests.get('old'), (await requests.get('new'))?.id]).toEqual([undefined, 'new'])
  const { rows } = await fresh.database.query('select count(*)::int as left from parallax.idempotency')
  expect(rows).toEqual([{ left: 1 }])
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
