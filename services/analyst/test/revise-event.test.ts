import { FinalError, type Regrouping } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { AnalystContext } from '../src/context.js'
import { reviseEvent } from '../src/jobs/revise-event.js'
import { inProcess } from './in-process.js'

const AT = new Date('2026-03-01T12:00:00.000Z')
let server: TestPostgres
let store: Store
beforeAll(async () => {
  server = await startTestPostgres()
  await migrate(server.url)
  store = openStore(server.url)
})
afterAll(async () => {
  await store.close()
  await server.stop()
})

async function anEvent(name: string, joined: string | null = null): Promise<string> {
  const outlet = { name: 'The Harbour', domain: 'harbour.example' }
  const url = 'https://harbour.example/feed'
  const { feed } = await store.feeds.subscribe({ url, title: 'x', siteUrl: null, kind: 'rss', outlet, group: null })
  const entry = { key: name, url: `https://harbour.example/${name}`, title: name, author: null, publishedAt: null }
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, summary: null, paragraphs: null }], AT)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: [`The ferry ${name} sank.`] }
  await store.articles.recordText(id, { text, at: AT, nextReadAt: null })
  const why = { names: [], words: [], places: [], hoursApart: null, score: 1, runnerUp: null }
  return (await store.events.place(id, { eventId: joined, why, terms: ['ferry'], indexTerms: ['ferry'] })).eventId
}

/** The lane in its thread's place, where the test says what is to be done about the first event, given its neighbours. */
const context = (answer: (neighbours: string[]) => Regrouping[]): AnalystContext => {
  const real = inProcess(store, AT)
  const run = async (name: 'beginRevising' | 'reviseOn', input: never): Promise<unknown> => {
    const step = await real.placing.run(name, input)
    const [first] = step && 'done' in step ? step.done : []
    if (!first) return step
    const [regrouping = null] = answer(first.seen.map(({ id }) => id).filter((id) => id !== first.eventId))
    return { done: [{ ...first, regrouping }] }
  }
  const placing = { run, close: async () => {} } as unknown as AnalystContext['placing']
  return { ...real, placing }
}
const run = { progress: async () => {}, signal: new AbortController().signal }

test('what later evidence asks for is done, and the events are compared; a reader’s word stands against it', async () => {
  const [a, b] = [await anEvent('alpha'), await anEvent('beta')]
  const asked: Regrouping = { kind: 'merge', eventId: b, intoEventId: a }
  const seen: string[][] = []
  const merging = context((neighbours) => {
    seen.push(neighbours)
    return [asked]
  })
  const next = await reviseEvent({ eventId: a }, merging, run)
  expect(seen).toEqual([[b]])
  expect(next).toEqual(expect.arrayContaining([['compare-event', { eventId: a }]]))
  expect((await store.events.get(b))?.id).toBe(a)

  const articles = (await store.events.get(a))?.articles.map(({ id }) => id) ?? []
  const { effect } = await store.corrections.add({ kind: 'split', eventId: a, articleIds: articles.slice(1) })
  const apart = effect.events.find(({ splitFrom }) => splitFrom !== null)?.id ?? ''
  const again = context(() => [{ kind: 'merge', eventId: apart, intoEventId: a }])
  expect(await reviseEvent({ eventId: a }, again, run)).toEqual([])
  expect((await store.events.get(apart))?.id).toBe(apart)
})

test('that an event is to be revised stands in the store, until it was or nothing can be made of it', async () => {
  const a = await anEvent('gamma')
  expect(await store.events.unrevised(10)).toEqual([])
  await anEvent('delta', a)
  expect(await store.events.unrevised(10)).toEqual([a])

  const nothing = context(() => [])
  expect(await reviseEvent({ eventId: a }, nothing, run)).toEqual([])
  expect(await store.events.unrevised(10)).toEqual([])

  await anEvent('epsilon', a)
  const hopeless = context(() => {
    throw new FinalError('It took too long.')
  })
  await expect(reviseEvent({ eventId: a }, hopeless, run)).rejects.toThrow('It took too long.')
  expect(await store.events.unrevised(10)).toEqual([])

  await anEvent('zeta', a)
  const seen = await store.lane.changes([a])
  await anEvent('eta', a)
  await store.lane.revised(seen)
  expect(await store.events.unrevised(10)).toEqual([a])
  await reviseEvent({ eventId: a }, nothing, run)
})
