import { SourceGroup } from '@parallax/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { addEvent } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
let outletIds: string[]
beforeAll(async () => {
  dashboard = await openTestDashboard()
  await addEvent(dashboard.store)
  outletIds = (await dashboard.store.outlets.list()).map(({ id }) => id)
})
afterAll(() => dashboard.stop())

const put = (items: unknown) => dashboard.ask('PUT /api/v1/groups', { body: { items } })
const groupsIn = (body: unknown) => z.object({ items: z.array(SourceGroup) }).parse(body).items

test('200 groups are what was put last, and a group that is given with its id keeps it', async () => {
  expect((await dashboard.ask('GET /api/v1/groups')).body).toEqual({ items: [], next: null })
  const [state] = groupsIn((await put([{ name: 'state', outletIds }])).body)
  expect(state).toMatchObject({ name: 'state', outletIds })
  const [kept, begun] = groupsIn(
    (
      await put([
        { id: state?.id, name: 'State media', outletIds: outletIds.slice(0, 1) },
        { name: 'wires', outletIds: [] },
      ])
    ).body,
  )
  expect(kept).toEqual({ id: state?.id, name: 'State media', outletIds: outletIds.slice(0, 1) })
  expect(groupsIn((await dashboard.ask('GET /api/v1/groups')).body)).toEqual([kept, begun])
})

test('200 events are narrowed by a group that tells them, and by one that passes them over', async () => {
  const other = await dashboard.store.outlets.upsert({ name: 'Lantern', domain: 'lantern.test' })
  const [mine, silent] = groupsIn(
    (
      await put([
        { name: 'mine', outletIds },
        { name: 'silent', outletIds: [other.id] },
      ])
    ).body,
  )
  const count = async (query: string) =>
    z.object({ items: z.array(z.unknown()) }).parse((await dashboard.ask(`GET /api/v1/events?${query}`)).body).items
      .length
  expect(await count(`group=${mine?.id}`)).toBe(1)
  expect(await count(`group=${silent?.id}`)).toBe(0)
  expect(await count(`missedBy=${mine?.id}`)).toBe(0)
  // It published nothing in that time.
  expect(await count(`missedBy=${silent?.id}`)).toBe(0)
})

test('422 two groups of one name, an unknown outlet and what is no list of groups change nothing', async () => {
  const before = (await put([{ name: 'one', outletIds: [] }])).body
  for (const [items, detail] of [
    [
      [
        { name: 'a', outletIds: [] },
        { name: 'A', outletIds: [] },
      ],
      'two groups of the name',
    ],
    [[{ name: 'a', outletIds: ['nobody'] }], 'There is no outlet nobody.'],
    [[{ name: ' ', outletIds: [] }], 'items.0.name'],
    [[{ name: 'a' }], 'items.0.outletIds'],
    [[{ name: 'a', outletIds: [], colour: 'red' }], 'colour'],
    ['state', 'items'],
  ] as const) {
    expect(await put(items)).toMatchObject({ status: 422, body: { detail: expect.stringContaining(detail) } })
  }
  expect((await dashboard.ask('GET /api/v1/groups')).body).toEqual(before)
})
