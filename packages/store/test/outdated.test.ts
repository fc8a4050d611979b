import { expect, test } from 'vitest'
import { eventsComparedBy } from '../src/events/outdated.js'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, compare, later } from './stories.js'

const fresh = freshStore()

test('the events of a method are found, the last moved first, until another method has compared them', async () => {
  const { events } = fresh.store
  const ids: string[] = []
  for (let n = 0; n < 4; n++) ids.push((await anEvent(fresh.store, `n${n}`, { seenAt: later(n) })).eventId)
  for (const id of ids.slice(0, 3)) await compare(fresh.store, id)
  expect(await events.methods()).toEqual(['test@1'])
  expect(await events.comparedBy(['test@1'], 10)).toEqual(ids.slice(0, 3).toReversed())

  await compare(fresh.store, ids[2] ?? '', { method: 'test@2' })
  expect(await events.methods()).toEqual(['test@1', 'test@2'])
  expect(await events.comparedBy(['test@1'], 1)).toEqual([ids[1]])
  expect(await events.comparedBy(['test@1', 'test@2'], 10)).toEqual(ids.slice(0, 3).toReversed())
  expect(await events.comparedBy([], 10)).toEqual([])
})

test('an event that a method gave up is not asked of it again', async () => {
  const { events } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  await compare(fresh.store, eventId)
  await events.giveUp(eventId, { change: 1, method: 'test@2', reason: 'It took too long to compare.' })
  expect(await events.comparedBy(['test@1'], 10)).toEqual([])
  expect(await events.comparedBy(['test@2'], 10)).toEqual([eventId])
})

test('what is asked for again is what matches, the last moved first, until it is compared', async () => {
  const { events } = fresh.store
  const old = await anEvent(fresh.store, 'old', { seenAt: later(-600) })
  const one = await anEvent(fresh.store, 'one')
  const two = await anEvent(fresh.store, 'two', { seenAt: later(1), domain: 'inland.example' })
  for (const { eventId } of [old, one, two]) await compare(fresh.store, eventId)
  const inland = (await fresh.store.outlets.list()).find(({ domain }) => domain === 'inland.example')

  expect(await events.askAgain({ method: 'test@2' })).toEqual({ events: 0, pages: 0 })
  expect(await events.askAgain({ outlet: inland?.id })).toEqual({ events: 1, pages: 0 })
  expect(await events.askedAgain(10)).toEqual([two.eventId])
  expect(await events.askAgain({ since: AT, method: 'test@1' })).toEqual({ events: 2, pages: 0 })
  expect(await events.askedAgain(10)).toEqual([two.eventId, one.eventId])
  expect(await events.askedAgain(1)).toEqual([two.eventId])
  expect((await events.input(two.eventId))?.askedAgain).toBe(true)

  await compare(fresh.store, two.eventId)
  expect(await events.askedAgain(10)).toEqual([one.eventId])
  expect(await events.input(two.eventId)).toMatchObject({ askedAgain: false, compared: { method: 'test@1' } })
})

test('among a hundred thousand events the outdated ones are found by the index', async () => {
  await fresh.database.query(
    `insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
       article_count, origins, method)
     select 'e' || n, 'Event', $1, $1, $1, $1, $1::timestamptz + n * interval '1 second', 1, 1, 'test@' || n % 3
     from generate_series(1, 100000) n`,
    [AT],
  )
  await fresh.database.query('analyze parallax.events')
  expect(await fresh.store.events.methods()).toEqual(['test@0', 'test@1', 'test@2'])
  expect(await fresh.store.events.comparedBy(['test@0', 'test@1'], 3)).toEqual(['e100000', 'e99999', 'e99997'])
  const query = eventsComparedBy(['test@0', 'test@1'], 3)
  const { rows } = await fresh.database.query({ text: `explain ${query.text}`, values: [...query.values] })
  const plan = JSON.stringify(rows)
  expect(plan).toContain('events_method')
  expect(plan).not.toContain('Seq Scan')
})
