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

/** Events, an hour apart and the last at `AT`, that are found by `terms`, an SQL array over the number n. */
async function manyEvents(count: number, terms: string): Promise<void> {
  const at = `$1::timestamptz - (${count} - n) * interval '1 hour'`
  await fresh.database.query(
    `with made as (
       insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
         article_count, origins)
       select 'e' || lpad(n::text, 6, '0'), 'Event ' || n, ${at}, ${at}, ${at}, ${at}, ${at}, 1, 1
       from generate_series(1, ${count}) n returning id, last_known_at
     )
     insert into parallax.event_terms (term, day, event_id)
     select term, floor(extract(epoch from made.last_known_at) / 86400), made.id
     from made, lateral (select substr(made.id, 2)::int as n) number, unnest(${terms}) term`,
    [AT],
  )
  await fresh.database.query('analyze parallax.events; analyze parallax.event_terms')
}

test('candidates among twenty thousand events are found by the index of their days, not by reading them all', async () => {
  await manyEvents(20_000, `array['t' || n % 50, 'u' || n % 70, 'v' || n]`)
  const lookup = { articleId: '', indexTerms: ['t17', 'u42'], around: AT, windowHours: 72, limit: 10 }
  const query = sharingEvents(lookup)
  const { rows } = await fresh.database.query<{ 'QUERY PLAN': string }>({
    text: `explain (analyze, costs off, timing off, summary off) ${query.text}`,
    values: [...query.values],
  })
  const plan = rows.map((row) => row['QUERY PLAN']).join('\n')
  expect(plan).toContain('event_terms_pkey')
  expect(plan).not.toMatch(/Seq Scan on (events|event_terms)/)
  const read = [...plan.matchAll(/event_terms_pkey[^\n]*rows=(\d+)/g)].map(([, count]) => Number(count))
  expect(Math.max(...read)).toBeLessThan(10)
  const { rowCount } = await fresh.database.query({ text: query.text, values: [...query.values] })
  expect(rowCount).toBe(2)
})

test('a term that a whole day has brings in a few of its events, and a rare one counts more', async () => {
  await manyEvents(3_000, `array['everywhere', 'w' || n]`)
  await fresh.database.query(`update parallax.placed set articles = 3000;
    insert into parallax.terms (term, articles) values ('everywhere', 3000), ('w2980', 1)`)
  const lookup = { articleId: '', indexTerms: ['everywhere', 'w2980'], around: AT, windowHours: 24_000, limit: 5_000 }
  const found = await fresh.store.events.candidatesFor(lookup)
  expect(found).toHaveLength(64)
  expect(found[0]?.id).toBe('e002980')
  expect(found[1]?.id).toBe('e003000')
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
