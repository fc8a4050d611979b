import { expect, test } from 'vitest'
import type { ListedFeed } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { addFeed } from './stories.js'

const fresh = freshStore()

const listed = (name: string, group: string | null = null): ListedFeed => ({
  url: `https://${name}.example/feed`,
  title: `The ${name}`,
  siteUrl: `https://www.${name}.example/`,
  kind: 'rss',
  group,
})
const MANY = 5_000

test('a list tells for each feed whether it is new, there already, or there twice', async () => {
  const { feeds, outlets, groups } = fresh.store
  const known = await addFeed(fresh.store, 'harbour.example')
  const list = [listed('inland', 'Ports'), listed('harbour', 'Ports'), listed('inland'), listed('coast', 'PORTS')]
  const answers = await feeds.importList(list)
  expect(answers.map(({ created }) => created)).toEqual([true, false, false, true])
  expect(answers[1]?.feedId).toBe(known)
  expect(answers[2]?.feedId).toBe(answers[0]?.feedId)
  expect(await feeds.get(answers[0]?.feedId ?? '')).toMatchObject({
    title: 'The inland',
    group: 'Ports',
    status: 'active',
  })

  // The outlet of a feed that was there joins nothing; two spellings are one group.
  const ports = await groups.list()
  const names = new Map((await outlets.list()).map(({ id, name }) => [id, name]))
  expect(ports.map(({ outletIds }) => outletIds.map((id) => names.get(id)))).toEqual([['The coast', 'The inland']])
})

test('5,000 feeds in 120 groups come in at once, their first polls are spread, and what is exported is what was imported', async () => {
  const { feeds } = fresh.store
  const list = Array.from({ length: MANY }, (_, n) => listed(`outlet-${n}`, n % 2 === 0 ? `Group ${n % 240}` : null))
  const before = new Date()
  const answers = await feeds.importList(list)
  expect(answers.filter(({ created }) => created)).toHaveLength(MANY)
  const first = await feeds.due(new Date(before.getTime() + 20_000), MANY)
  expect(first.length).toBeGreaterThan(0)
  expect(first.length).toBeLessThan(MANY / 2)

  const byUrl = (a: ListedFeed, b: ListedFeed) => (a.url < b.url ? -1 : 1)
  expect((await feeds.listed()).sort(byUrl)).toEqual(list.sort(byUrl))
  expect((await feeds.importList(list)).some(({ created }) => created)).toBe(false)
})

test('the same list from two people at once makes each feed once', async () => {
  const { feeds } = fresh.store
  const list = Array.from({ length: 300 }, (_, n) => listed(`outlet-${n}`, `Group ${n % 7}`))
  const both = await Promise.all([feeds.importList(list), feeds.importList(list.toReversed())])
  expect(both.flat().filter(({ created }) => created)).toHaveLength(300)
})
