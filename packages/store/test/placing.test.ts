import { FinalError } from '@parallax/model'
import { expect, test } from 'vitest'
import { sharingEvents } from '../src/events/candidates.js'
import { newId } from '../src/new-id.js'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, later, placement, readArticle } from './stories.js'

const fresh = freshStore()
const HOURS = 60

test('placing an article twice, also with another answer, keeps its event and counts its terms once', async () => {
  const { events, articles } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const other = await anEvent(fresh.store, 'two')
  expect(await events.place(articleId, placement({ eventId: other.eventId }))).toEqual({ eventId })
  expect((await articles.get(articleId))?.eventId).toBe(eventId)
  expect(await events.frequencies(['ferry', 'unknown'])).toEqual({ articles: 2, counts: new Map([['ferry', 2]]) })
})

test('ten processes that place one article at once make one event', async () => {
  const { events } = fresh.store
  const id = await readArticle(fresh.store, { name: 'one' })
  const all = await Promise.all(Array.from({ length: 10 }, () => events.place(id, placement())))
  expect(new Set(all.map(({ eventId }) => eventId)).size).toBe(1)
  expect((await events.list({ limit: 10 })).items).toHaveLength(1)
  expect((await events.frequencies(['ferry'])).counts.get('ferry')).toBe(1)
})

test('ten articles that join one event at once are all in it, counted once each', async () => {
  const { events } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'first')
  const ids = []
  for (let index = 0; index < 10; index++)
    ids.push(await readArticle(fresh.store, { name: `n${index}`, seenAt: later(index + 1) }))
  await Promise.all(ids.map((id) => events.place(id, placement({ eventId, indexTerms: [`term-${id}`] }))))

  const event = await events.get(eventId)
  expect(event?.articles.map(({ id }) => id).slice(1)).toEqual(ids)
  expect(event).toMatchObject({ origins: 11, firstSeenAt: AT.toISOString(), lastSeenAt: later(10).toISOString() })
  expect((await events.input(eventId))?.change).toBe(11)
})

test('articles of an event come in the order they were first seen, whatever the order of placing', async () => {
  const { events } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'late', { seenAt: later(10) })
  const early = await readArticle(fresh.store, { name: 'early', seenAt: AT })
  await events.place(early, placement({ eventId }))
  const event = await events.get(eventId)
  expect(event?.articles.map(({ id }) => id)).toEqual([early, articleId])
  expect(event?.articles[0]?.why).toEqual(placement().why)
  expect(event?.title).toBe('The ferry of late')
})

test('an article that is gone cannot be placed, and leaves no event behind', async () => {
  await expect(fresh.store.events.place('nothing', placement())).rejects.toThrow(FinalError)
  expect(await fresh.store.totals()).toMatchObject({ events: 0 })
})

test('an event that is not there any more begins a new one', async () => {
  const id = await readArticle(fresh.store, { name: 'one' })
  const { eventId } = await fresh.store.events.place(id, placement({ eventId: 'nothing' }))
  expect(eventId).not.toBe('nothing')
})

test('terms of any length and kind are taken, those that fit no index are not counted', async () => {
  const { events } = fresh.store
  const id = await readArticle(fresh.store, { name: 'one' })
  const odd = ['nul\0', '', 'x'.repeat(100_000), "o'brien", '\ud800', 'ferry', 'ferry']
  await events.place(id, placement({ terms: odd, indexTerms: odd }))
  const { counts } = await events.frequencies(odd)
  expect([...counts.keys()].sort()).toEqual(['ferry', 'nul', "o'brien", '\ufffd'])
})

test('an event is a candidate when it shares an index term within the window, the one that shares most first', async () => {
  const { events } = fresh.store
  const far = await anEvent(fresh.store, 'far', {
    seenAt: later(-100 * HOURS),
    placement: { indexTerms: ['keel', 'bow'] },
  })
  const one = await anEvent(fresh.store, 'one', { placement: { indexTerms: ['keel', 'mast'] } })
  const two = await anEvent(fresh.store, 'two', { placement: { indexTerms: ['keel', 'bow'] } })
  await anEvent(fresh.store, 'other', { placement: { indexTerms: ['train'] } })
  const articleId = await readArticle(fresh.store, { name: 'new' })
  const query = { articleId, indexTerms: ['keel', 'bow', 'rudder'], around: AT, windowHours: 72, limit: 10 }

  const found = await events.candidatesFor(query)
  expect(found.map(({ id }) => id)).toEqual([two.eventId, one.eventId])
  expect(found[0]?.articles).toEqual([
    expect.objectContaining({ id: two.articleId, title: 'The ferry of two', lead: 'The ferry two sank.' }),
  ])
  expect((await events.candidatesFor({ ...query, limit: 1 })).map(({ id }) => id)).toEqual([two.eventId])
  expect((await events.candidatesFor({ ...query, windowHours: 101 })).map(({ id }) => id)).toContain(far.eventId)
  expect(await events.candidatesFor({ ...query, indexTerms: [] })).toEqual([])
})

test('candidates among twenty thousand events are found by the index, not by reading them all', async () => {
  const { database } = fresh
  await database.query(
    `insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
       article_count, origins, index_terms)
     select 'e' || n, 'Event ' || n, $1, $1, $1, $1, $1, 1, 1, array['t' || n % 5000, 'u' || n % 7000, 'v' || n]
     from generate_series(1, 20000) n`,
    [AT],
  )
  await database.query('analyze parallax.events')
  const query = sharingEvents({ articleId: '', indexTerms: ['t17', 'u42'], around: AT, windowHours: 72, limit: 10 })
  const { rows } = await database.query<{ 'QUERY PLAN': string }>({
    text: `explain ${query.text}`,
    values: [...query.values],
  })
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('events_index_terms')
  expect(plan).not.toContain('Seq Scan')
  const { rowCount } = await database.query({ text: query.text, values: [...query.values] })
  expect(rowCount).toBe(7)
})

test('an event that was merged stands for the one it went into, also over two steps', async () => {
  const { events } = fresh.store
  const [a, b, c] = [await anEvent(fresh.store, 'a'), await anEvent(fresh.store, 'b'), await anEvent(fresh.store, 'c')]
  await fresh.database.query('update parallax.events set merged_into = $2 where id = $1', [a.eventId, b.eventId])
  await fresh.database.query('update parallax.events set merged_into = $2 where id = $1', [b.eventId, c.eventId])
  expect((await events.get(a.eventId))?.id).toBe(c.eventId)
  expect((await events.input(a.eventId))?.eventId).toBe(c.eventId)
  expect((await events.list({ limit: 10 })).items.map(({ id }) => id)).toEqual([c.eventId])

  const id = await readArticle(fresh.store, { name: 'd' })
  expect(await events.place(id, placement({ eventId: a.eventId }))).toEqual({ eventId: c.eventId })
  expect(await events.get(newId())).toBeUndefined()
})
