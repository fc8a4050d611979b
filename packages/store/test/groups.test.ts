import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { addFeed, later, placement, readArticle, subscription } from './stories.js'

const fresh = freshStore()

const outletAt = async (domain: string): Promise<string> =>
  (await fresh.store.outlets.upsert({ name: `The ${domain}`, domain })).id

/** An event that these outlets tell, one article each. */
async function eventToldBy(name: string, ...domains: string[]): Promise<string> {
  let eventId: string | null = null
  for (const domain of domains) {
    const id = await readArticle(fresh.store, { name: `${name}-${domain}`, domain })
    const placed: { eventId: string } = await fresh.store.events.place(id, placement({ eventId }))
    eventId = placed.eventId
  }
  return eventId ?? ''
}

test('groups become those that are given: known ids keep theirs, the others go, and names can be swapped', async () => {
  const { groups } = fresh.store
  const [a, b] = [await outletAt('a.example'), await outletAt('b.example')]
  const [state, local] = await groups.replace([
    { name: ' State ', outletIds: [a, b, a] },
    { name: 'local', outletIds: [] },
  ])
  expect(state).toMatchObject({ name: 'State', outletIds: [a, b] })
  const swapped = await groups.replace([
    { id: state?.id, name: 'local', outletIds: [b] },
    { id: local?.id, name: 'State', outletIds: [a] },
  ])
  expect(swapped).toEqual([
    { id: state?.id, name: 'local', outletIds: [b] },
    { id: local?.id, name: 'State', outletIds: [a] },
  ])
  expect(await groups.replace([{ id: local?.id, name: 'State', outletIds: [] }])).toHaveLength(1)
  expect(await groups.list()).toEqual([{ id: local?.id, name: 'State', outletIds: [] }])
})

test('two groups of one name, no name and an unknown outlet are refused, and the groups stay as they were', async () => {
  const { groups } = fresh.store
  const before = await groups.replace([{ name: 'wires', outletIds: [] }])
  for (const [wanted, reason] of [
    [
      [
        { name: 'Ä', outletIds: [] },
        { name: 'ä ', outletIds: [] },
      ],
      'two groups of the name',
    ],
    [[{ name: ' ', outletIds: [] }], 'needs a name'],
    [[{ name: 'x', outletIds: ['nobody'] }], 'there is no outlet nobody'],
  ] as const) {
    await expect(groups.replace(wanted)).rejects.toThrow(reason)
  }
  expect(await groups.list()).toEqual(before)
})

test('the outlet of a feed that is subscribed under a group joins it, whatever the case of the name', async () => {
  const { feeds, groups } = fresh.store
  const { feed } = await feeds.subscribe({ ...subscription('a.example'), group: 'State' })
  await feeds.subscribe({ ...subscription('b.example'), group: 'state' })
  const other = await feeds.subscribe(subscription('c.example'))
  await feeds.update(other.feed.id, { group: 'Local' })
  expect((await groups.list()).map(({ name, outletIds }) => [name, outletIds.length])).toEqual([
    ['State', 2],
    ['Local', 1],
  ])
  await feeds.remove(feed.id)
  expect((await groups.list())[0]?.outletIds).toHaveLength(2)
})

test('the cover of an event counts a group’s outlets that tell it, and what the others published in its time', async () => {
  const { articles, groups } = fresh.store
  const told = await eventToldBy('storm', 'a.example', 'b.example', 'c.example')
  const ids = await Promise.all(['a', 'd', 'e', 'f'].map((name) => outletAt(`${name}.example`)))
  await eventToldBy('match', 'd.example')
  await eventToldBy('vote', 'd.example')
  // Two days later is another time.
  await readArticle(fresh.store, { name: 'late', domain: 'e.example', seenAt: later(2 * 24 * 60 + 60) })
  const [group] = await groups.replace([
    { name: 'mine', outletIds: ids },
    { name: 'nobody yet', outletIds: [] },
  ])
  expect((await groups.cover([told])).get(told)).toEqual([
    { group: { id: group?.id, name: 'mine' }, outlets: 4, covering: 1, articlesOfOthers: 2, isBlindspot: true },
  ])
  expect((await articles.list({ limit: 10 })).items).toHaveLength(6)
})

test('a group’s events and its blindspots are found, and an outlet that published nothing has none', async () => {
  const { events, groups } = fresh.store
  const storm = await eventToldBy('storm', 'a.example', 'b.example')
  const vote = await eventToldBy('vote', 'a.example', 'c.example')
  const ids = await Promise.all(['c', 'd', 'e'].map((name) => outletAt(`${name}.example`)))
  await addFeed(fresh.store, 'silent.example')
  const silent = await outletAt('silent.example')
  const [mine, quiet] = await groups.replace([
    { name: 'mine', outletIds: ids },
    { name: 'quiet', outletIds: [silent] },
  ])
  const listed = async (filter: object) => (await events.list({ limit: 10, ...filter })).items.map(({ id }) => id)
  expect(await listed({ group: mine?.id })).toEqual([vote])
  // Of three, one is a third: no longer few.
  expect(await listed({ missedBy: mine?.id })).toEqual([storm])
  expect(await listed({ missedBy: quiet?.id })).toEqual([])
  expect(await listed({ missedBy: 'nobody' })).toEqual([])
})
