import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, bodyOf, compare, later, onlyHere, placement, readArticle } from './stories.js'

const fresh = freshStore()
const FINGERPRINTS = Array.from({ length: 8 }, (_, n) => String(n).repeat(64))

async function inputOf(eventId: string) {
  const event = await fresh.store.events.input(eventId)
  if (!event) throw new Error('no event')
  return event
}

test('the same fingerprint and method again creates nothing and marks the event compared', async () => {
  const { events, comparisons } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  expect(await events.uncompared(10)).toEqual([eventId])
  const first = await compare(fresh.store, eventId)
  expect(first).toMatchObject({ created: true, comparison: { version: 1, eventId } })
  expect(await events.uncompared(10)).toEqual([])

  await fresh.store.corrections.add({ kind: 'wrong-finding', eventId, findingId: 'f1' })
  expect(await events.uncompared(10)).toEqual([eventId])
  expect(await compare(fresh.store, eventId)).toEqual({ created: false, comparison: first.comparison })
  expect(await events.uncompared(10)).toEqual([])
  expect(await comparisons.versions(eventId)).toHaveLength(1)
})

test('another method makes a new version, and the old one stays as it was', async () => {
  const { comparisons } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const first = await compare(fresh.store, eventId, { findings: [onlyHere(articleId)] })
  const second = await compare(fresh.store, eventId, { method: 'test@2' })
  expect(second).toMatchObject({ created: true, comparison: { version: 2, method: 'test@2' } })
  expect(await comparisons.byVersion(eventId, 1)).toEqual(first.comparison)
  expect(await comparisons.get(first.comparison.id)).toEqual(first.comparison)
  expect(await comparisons.latest(eventId)).toEqual(second.comparison)
  expect(await comparisons.byVersion(eventId, 3)).toBeUndefined()
  expect((await comparisons.versions(eventId)).map(({ version }) => version)).toEqual([2, 1])
})

test('a comparison keeps the text it was made from after the article was edited', async () => {
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const { comparison } = await compare(fresh.store, eventId)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['Eighteen sank.'] }
  await fresh.store.articles.recordText(articleId, { text, at: later(1), nextReadAt: null })
  expect((await fresh.store.comparisons.get(comparison.id))?.articles[0]?.paragraphs).toEqual(['The ferry one sank.'])
})

test('paragraphs stand in the revisions alone, not in the stored comparison again', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const { comparison } = await compare(fresh.store, eventId)
  const { rows } = await fresh.database.query('select body::text as body from parallax.comparisons')
  expect(rows[0].body).not.toContain('The ferry one sank.')
  expect(comparison.articles[0]?.paragraphs).toEqual(['The ferry one sank.'])
})

test('a comparison of a text that is not its revision is refused and leaves nothing', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const { input, change } = await inputOf(eventId)
  const body = bodyOf({
    ...input,
    articles: input.articles.map((article) => ({ ...article, paragraphs: ['Made up.'] })),
  })
  await expect(fresh.store.comparisons.save(eventId, { body, change, now: AT })).rejects.toThrow(
    'not compared in the text',
  )
  expect(await fresh.store.totals()).toMatchObject({ comparisons: 0, uncompared: 1 })
})

test('versions saved at once follow each other without a gap', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const { input, change } = await inputOf(eventId)
  const saved = await Promise.all(
    FINGERPRINTS.map((fingerprint) =>
      fresh.store.comparisons.save(eventId, { body: bodyOf(input, { fingerprint }), change, now: AT }),
    ),
  )
  expect(saved.map(({ comparison }) => comparison.version).toSorted()).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
  expect((await fresh.store.events.get(eventId))?.comparisonId).toBe(
    (await fresh.store.comparisons.latest(eventId))?.id,
  )
})

test('the same comparison saved by eight processes at once is one version', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const { input, change } = await inputOf(eventId)
  const saved = await Promise.all(
    FINGERPRINTS.map(() => fresh.store.comparisons.save(eventId, { body: bodyOf(input), change, now: AT })),
  )
  expect(saved.filter(({ created }) => created)).toHaveLength(1)
  expect(new Set(saved.map(({ comparison }) => comparison.id)).size).toBe(1)
})

test('an article that joins during a comparison has the event compared again', async () => {
  const { events, comparisons } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  const { input, change } = await inputOf(eventId)
  const joining = await readArticle(fresh.store, { name: 'two' })
  await events.place(joining, placement({ eventId }))
  await comparisons.save(eventId, { body: bodyOf(input), change, now: AT })
  expect(await events.uncompared(10)).toEqual([eventId])
  await compare(fresh.store, eventId, { fingerprint: 'b'.repeat(64) })
  expect(await events.uncompared(10)).toEqual([])
})

test('an event that was given up is left alone with its reason until it changes', async () => {
  const { events } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  const { change } = await inputOf(eventId)
  await events.giveUp(eventId, { change, method: 'test@1', reason: 'It took too long to compare.' })
  expect(await events.uncompared(10)).toEqual([])
  expect((await events.get(eventId))?.givenUp).toBe('It took too long to compare.')

  await events.place(await readArticle(fresh.store, { name: 'two' }), placement({ eventId }))
  expect(await events.uncompared(10)).toEqual([eventId])
  await compare(fresh.store, eventId)
  expect((await events.get(eventId))?.givenUp).toBeNull()
})

test('an edit during a comparison has the event compared again, the same text read again does not', async () => {
  const { events, articles } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one', {})
  await compare(fresh.store, eventId)
  const read = (text: string) =>
    articles.recordText(articleId, {
      text: { state: 'read', from: 'page', paragraphs: [text] },
      at: later(1),
      nextReadAt: null,
    })
  await read('The ferry one sank.')
  expect(await events.uncompared(10)).toEqual([])
  await read('The ferry one did not sink.')
  expect(await events.uncompared(10)).toEqual([eventId])
})

test('a slow comparison that was overtaken by one of a later change is dropped', async () => {
  const { events, comparisons } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  const slow = await inputOf(eventId)
  await events.place(await readArticle(fresh.store, { name: 'two' }), placement({ eventId }))
  const quick = await compare(fresh.store, eventId, { fingerprint: 'b'.repeat(64) })

  const late = await comparisons.save(eventId, { body: bodyOf(slow.input), change: slow.change, now: later(5) })
  expect(late).toEqual({ created: false, comparison: quick.comparison })
  expect((await comparisons.latest(eventId))?.articles).toHaveLength(2)
})

test('corrections are an input of the next comparison until they are taken back', async () => {
  const { events, corrections } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  await compare(fresh.store, eventId)

  const side = { articleId, text: 'The ferry one sank.' }
  const action = { kind: 'not-same-fact' as const, eventId, a: side, b: side }
  const { effect, ...correction } = await corrections.add(action)
  expect(effect).toMatchObject({ factIds: [], findingIds: [] })
  expect((await inputOf(eventId)).input.corrections).toEqual([action])
  expect(await corrections.forEvent(eventId)).toEqual([correction])
  expect(await events.uncompared(10)).toEqual([eventId])

  await compare(fresh.store, eventId)
  expect(await corrections.remove(correction.id)).toMatchObject({
    ...{ events: [{ id: eventId, articlesAfter: [articleId] }], factIds: [], findingIds: [] },
  })
  expect(await corrections.remove(correction.id)).toBeUndefined()
  expect((await inputOf(eventId)).input.corrections).toEqual([])
  expect(await events.uncompared(10)).toEqual([eventId])
})

test('a correction that names an event that is not there is refused and leaves nothing', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const before = (await inputOf(eventId)).change
  const action = { kind: 'merge' as const, eventId, intoEventId: 'nothing' }
  await expect(fresh.store.corrections.add(action)).rejects.toThrow('there is no event nothing')
  expect((await inputOf(eventId)).change).toBe(before)
  expect(await fresh.store.corrections.forEvent(eventId)).toEqual([])
})
