import { ProfiledOutlet } from '@parallax/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import { storeOutlets } from './store-outlets.js'

let dashboard: TestDashboard
let ids: ReadonlyMap<string, string>
beforeAll(async () => {
  dashboard = await openTestDashboard()
  ids = await storeOutlets(dashboard.store)
})
afterAll(() => dashboard?.stop())

const outlet = async (name: string): Promise<ProfiledOutlet> => {
  const { status, body } = await dashboard.ask(`GET /api/v1/outlets/${ids.get(name)}`)
  expect(status).toBe(200)
  return ProfiledOutlet.parse(body)
}

test('200 an outlet with enough events has its profile, every count with what it is out of', async () => {
  const found = await outlet('Ridge Courier')
  expect(found).toMatchObject({ name: 'Ridge Courier', domain: 'ridge.test', events: 6, eventsNeeded: 5 })
  expect(found.profile).toMatchObject({
    ...{ events: 6, articles: 6, summaries: 0, copies: 0, facts: 6, onlyHere: 0 },
    shared: { facts: 6, first: 0, medianHoursLater: 1 },
    ...{ quotations: 6, unnamed: 0, quotedWords: 42, words: 84, speakers: 1, editedArticles: 0 },
    mostQuoted: [{ name: 'Orla Finch', quotedWords: 42, events: 6 }],
  })
  expect((await outlet('Harbour Post')).profile).toMatchObject({
    shared: { facts: 6, first: 6, medianHoursLater: null },
    ...{ unnamed: 6, editedArticles: 6, edits: { number: 6, headline: 0 } },
  })
})

test('200 an outlet with too few events has no profile, and says how many are needed', async () => {
  expect(await outlet('The Lantern')).toMatchObject({ events: 2, eventsNeeded: 5, profile: null })
})

test('404 an outlet that is not there', async () => {
  const { status, body } = await dashboard.ask('GET /api/v1/outlets/nothing')
  expect([status, body]).toEqual([404, expect.objectContaining({ detail: 'There is no such outlet.' })])
})
