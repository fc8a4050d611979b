import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'

const fresh = freshStore()
const LIMIT = { requests: 10, windowMs: 60_000 }

test('however many ask at once, a key gets its requests of the window and no more', async () => {
  const { limits } = fresh.store
  const taken = await Promise.all(Array.from({ length: 20 }, () => limits.take('one', 3, LIMIT)))
  expect(taken.reduce((sum, { granted }) => sum + granted, 0)).toBe(10)
  expect(await limits.take('one', 3, LIMIT)).toMatchObject({ granted: 0, rest: 0 })
  expect(await limits.take('other', 3, LIMIT)).toMatchObject({ granted: 3, rest: 7 })
})

test('who asks for more than there is in a window gets what there is', async () => {
  expect(await fresh.store.limits.take('one', 50, LIMIT)).toMatchObject({ granted: 10, rest: 0 })
})

test('the next window begins with the first request after the last, and old ones are forgotten', async () => {
  const { limits } = fresh.store
  await limits.take('one', 10, LIMIT)
  const full = await limits.take('one', 1, LIMIT)
  expect(full.endsInMs).toBeGreaterThan(50_000)
  expect(full.endsInMs).toBeLessThanOrEqual(60_000)

  await fresh.database.query(`update parallax.rate_windows set ends_at = now() - interval '1 second'`)
  expect(await limits.take('one', 1, LIMIT)).toMatchObject({ granted: 1, rest: 9 })
  await limits.take('two', 1, LIMIT)
  await fresh.database.query(`update parallax.rate_windows set ends_at = now() - interval '1 second' where key = 'one'`)
  await fresh.store.forgetOld()
  expect((await fresh.database.query('select key from parallax.rate_windows')).rows).toEqual([{ key: 'two' }])
})

test('where nothing is left, asking writes nothing', async () => {
  const { limits } = fresh.store
  await limits.take('one', 10, LIMIT)
  const before = await fresh.store.moment()
  await limits.take('one', 1, LIMIT)
  expect(await fresh.store.moment()).toBe(before)
})
