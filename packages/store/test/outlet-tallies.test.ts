import type { ComparisonBody, Speaker } from '@parallax/model'
import { expect, test } from 'vitest'
import type { Store } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, compare, later, placement, readArticle } from './stories.js'

const fresh = freshStore()
const FINGERPRINT = 'b'.repeat(64)

interface Told {
  eventId: string
  harbour: string
  ridge: string
}

const outletOf = async (store: Store, articleId: string): Promise<string> =>
  (await store.articles.get(articleId))?.outlet.id ?? ''

/** An event that the harbour's outlet tells, and the ridge's half an hour later. */
async function toldTwice(store: Store, name: string): Promise<Told> {
  const { eventId, articleId: harbour } = await anEvent(store, `${name}-first`)
  const story = { name: `${name}-second`, domain: 'ridge.example', seenAt: later(30) }
  const ridge = await readArticle(store, story)
  await store.events.place(ridge, placement({ eventId }))
  return { eventId, harbour, ridge }
}

const mention = (articleId: string) => ({ articleId, in: 'text' as const, start: 0, end: 3, text: 'The' })

const quoted = (name: string, by: { articleId: string; quotedWords: number }[]): Speaker => ({
  name,
  kind: 'named',
  by: by.map((one) => ({ ...one, quotations: 1, places: [] })),
})

/** A fact that both tell, one of the harbour alone, and whom they quote. */
const whatIsTold = ({ harbour, ridge }: Told): Partial<ComparisonBody> => ({
  facts: [
    {
      ...{ id: 'shared', origins: 2, firstKnownAt: AT.toISOString(), canonical: 0, headlines: [] },
      mentions: [mention(harbour), mention(ridge)],
      cells: ['first', 'reworded'],
    },
    {
      ...{ id: 'alone', origins: 1, firstKnownAt: AT.toISOString(), canonical: 0, headlines: [] },
      mentions: [mention(harbour)],
      cells: ['first', 'absent'],
    },
  ],
  speakers: [quoted('Ada Quill', [{ articleId: harbour, quotedWords: 7 }])],
})

async function compared(name: string): Promise<Told & { outlets: { harbour: string; ridge: string } }> {
  const { store } = fresh
  const told = await toldTwice(store, name)
  await compare(store, told.eventId, whatIsTold(told))
  const outlets = { harbour: await outletOf(store, told.harbour), ridge: await outletOf(store, told.ridge) }
  return { ...told, outlets }
}

const profile = (outletId: string) => fresh.store.outlets.profile(outletId)

test('the profile of an outlet sums up what the comparisons of its events count', async () => {
  const { outlets } = await compared('one')
  await compared('two')
  expect(await profile(outlets.harbour)).toMatchObject({
    ...{ events: 2, articles: 2, facts: 4, onlyHere: 0, words: 8, quotedWords: 14, quotations: 2, speakers: 1 },
    ...{ since: AT.toISOString(), until: later(30).toISOString() },
    shared: { facts: 2, first: 2, medianHoursLater: null },
    mostQuoted: [{ name: 'Ada Quill', quotedWords: 14, quotations: 2, events: 2 }],
  })
  expect(await profile(outlets.ridge)).toMatchObject({
    ...{ events: 2, facts: 2, quotedWords: 0, speakers: 0, mostQuoted: [] },
    shared: { facts: 2, first: 0, medianHoursLater: 0.5 },
  })
})

test('an outlet without a compared event has a profile of zeros', async () => {
  const { id } = await fresh.store.outlets.upsert({ name: 'Nobody', domain: 'nobody.example' })
  expect(await profile(id)).toMatchObject({ events: 0, since: null, articles: 0, speakers: 0, edits: { number: 0 } })
})

test('a newer comparison takes the place of the one before it', async () => {
  const { eventId, outlets } = await compared('one')
  await compare(fresh.store, eventId, { fingerprint: FINGERPRINT })
  expect(await profile(outlets.harbour)).toMatchObject({ events: 1, facts: 0, quotations: 0 })
})

test('a comparison that cannot be kept leaves what was counted', async () => {
  const told = await compared('one')
  const before = await profile(told.outlets.harbour)
  const event = await fresh.store.events.input(told.eventId)
  const articles = (event?.input.articles ?? []).map((article) => ({ ...article, sentences: [], originId: article.id }))
  const madeUp = articles.map((article) => ({ ...article, paragraphs: ['Made up.'] }))
  const saving = compare(fresh.store, told.eventId, { articles: madeUp, fingerprint: FINGERPRINT })
  await expect(saving).rejects.toThrow('not compared in the text')
  expect(before.events).toBe(1)
  expect(await profile(told.outlets.harbour)).toEqual(before)
})

test('after a merge nothing counts twice: both events are counted when the one is compared', async () => {
  const { corrections } = fresh.store
  const [one, two] = [await compared('one'), await compared('two')]
  await corrections.add({ kind: 'merge', eventId: two.eventId, intoEventId: one.eventId })
  expect(await profile(one.outlets.harbour)).toMatchObject({ events: 0 })

  await compare(fresh.store, one.eventId, { fingerprint: FINGERPRINT })
  expect(await profile(one.outlets.harbour)).toMatchObject({ events: 1, articles: 2 })
})

test('a merge that is taken back leaves the counts as they were, once both are compared as they were', async () => {
  const { corrections } = fresh.store
  const [one, two] = [await compared('one'), await compared('two')]
  const before = await profile(one.outlets.harbour)
  expect(before.events).toBe(2)
  const { id } = await corrections.add({ kind: 'merge', eventId: two.eventId, intoEventId: one.eventId })
  await corrections.remove(id)
  for (const told of [one, two]) {
    expect(await compare(fresh.store, told.eventId, whatIsTold(told))).toMatchObject({ created: false })
  }
  expect(await profile(one.outlets.harbour)).toEqual(before)
})

test('after a split only what is compared again counts, and an event of one origin does not', async () => {
  const { eventId, ridge, outlets } = await compared('one')
  const { effect } = await fresh.store.corrections.add({ kind: 'split', eventId, articleIds: [ridge] })
  for (const { id } of effect.events) await compare(fresh.store, id ?? '', { fingerprint: FINGERPRINT })
  expect(effect.events).toHaveLength(2)
  expect(await profile(outlets.harbour)).toMatchObject({ events: 0 })
  expect(await profile(outlets.ridge)).toMatchObject({ events: 0 })
})

test('the list of outlets has the feeds, the events and the articles of each', async () => {
  const { outlets } = await compared('one')
  await compared('two')
  await fresh.store.outlets.upsert({ name: 'Nobody', domain: 'nobody.example' })
  expect(await fresh.store.outlets.listCounted()).toEqual([
    { id: expect.any(String), name: 'Nobody', domain: 'nobody.example', feeds: 0, events: 0, articles: 0 },
    expect.objectContaining({ id: outlets.harbour, feeds: 1, events: 2, articles: 2 }),
    expect.objectContaining({ id: outlets.ridge, feeds: 1, events: 2, articles: 2 }),
  ])
})

test('the feeds of an outlet are its own', async () => {
  const { outlets } = await compared('one')
  const feeds = await fresh.store.feeds.ofOutlet(outlets.ridge)
  expect(feeds.map(({ outlet }) => outlet.id)).toEqual([outlets.ridge])
})
