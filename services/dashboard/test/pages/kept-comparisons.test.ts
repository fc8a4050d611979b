import { ComparisonBody } from '@parallax/model'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { keptComparisons } from '../../src/pages/event/kept-comparisons.js'
import { keptAnnotatedView } from '../../src/pages/event/kept-view.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { type StoredFerry, storeFerry } from './store-ferry.js'

let dashboard: TestDashboard
let ferry: StoredFerry
beforeAll(async () => {
  dashboard = await openTestDashboard()
  ferry = await storeFerry(dashboard.store, (body) => ComparisonBody.parse(body))
})
afterAll(() => dashboard?.stop())

it('a comparison is read once, its views are made once, and a newer one takes its place at once', async () => {
  const { store } = dashboard
  const latest = keptComparisons(store)
  const first = await latest(ferry.eventId)
  if (!first) throw new Error('the event was not compared')
  expect(first).toEqual(await store.comparisons.latest(ferry.eventId))
  expect(await latest(ferry.eventId)).toBe(first)
  const [article] = first.articles
  if (!article) throw new Error('nothing was compared')
  expect(keptAnnotatedView(article, first)).toBe(keptAnnotatedView(article, first))

  const input = await store.events.input(ferry.eventId)
  const body = { ...ComparisonBody.parse(first), fingerprint: 'f'.repeat(64) }
  await store.comparisons.save(ferry.eventId, { body, change: input?.change ?? 0, now: new Date() })
  expect(await latest(ferry.eventId)).toMatchObject({ version: first.version + 1, fingerprint: body.fingerprint })
  expect(await latest('nothing')).toBeUndefined()
})
