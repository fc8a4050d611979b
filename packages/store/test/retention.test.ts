import { expect, test } from 'vitest'
import type { Place } from '../src/retention/step.js'
import { freshStore } from './fresh-store.js'
import { AT, addFeed, anEvent, bodyOf, entry, later, onlyHere, placement, readArticle } from './stories.js'

const fresh = freshStore()
const DAY = 24 * 60

/** Walks to the end, and tells how many were removed and in how many steps. */
async function walk(step: (after: Place | null) => Promise<{ removed: number; next: Place | null }>) {
  const ended = { removed: 0, steps: 0 }
  let after: Place | null = null
  do {
    const { removed, next } = await step(after)
    ended.removed += removed
    ended.steps += 1
    after = next
  } while (after !== null)
  return ended
}

const removeComparisons = (before: Date) => walk((after) => fresh.store.retention.comparisons(before, after))
const removeRevisions = (before: Date) => walk((after) => fresh.store.retention.revisions(before, after))

async function compareAt(eventId: string, at: Date, fingerprint: string) {
  const event = await fresh.store.events.input(eventId)
  if (!event) throw new Error('there is no such event')
  const { input, change } = event
  const body = bodyOf(input, { fingerprint, findings: [onlyHere(input.articles[0]?.id ?? '')] })
  const { comparison } = await fresh.store.comparisons.save(eventId, { body, input, change, now: at })
  const kept = await fresh.store.comparisons.get(comparison.id)
  if (!kept) throw new Error('the comparison was not kept')
  return kept
}

const reread = (articleId: string, text: string, at: Date) =>
  fresh.store.articles.recordText(articleId, {
    text: { state: 'read', from: 'page', paragraphs: [text] },
    at,
    nextReadAt: null,
  })

const numbersOf = async (articleId: string) =>
  (await fresh.store.articles.revisions(articleId)).map(({ number }) => number)

test('of old comparisons the latest of an event and the permalinked ones stay, and no number is given twice', async () => {
  const { comparisons, permalinks, totals } = fresh.store
  const { eventId } = await anEvent(fresh.store, 'one')
  const made = []
  for (const day of [0, 1, 2, 3]) made.push(await compareAt(eventId, later(day * DAY), `${day}`.repeat(64)))
  const linked = { comparisonId: made[1]?.id ?? '', rowId: 'f1' }
  expect([await permalinks.keep(linked), await permalinks.keep(linked)]).toEqual([true, false])

  expect(await removeComparisons(later(2 * DAY))).toMatchObject({ removed: 1 })
  expect((await comparisons.versions(eventId)).map(({ version }) => version)).toEqual([4, 3, 2])
  expect(await removeComparisons(later(100 * DAY))).toMatchObject({ removed: 1 })
  expect((await comparisons.versions(eventId)).map(({ version }) => version)).toEqual([4, 2])
  expect(await comparisons.get(linked.comparisonId)).toEqual(made[1])
  expect(await totals()).toMatchObject({ comparisons: 2, events: 1 })
  expect(await compareAt(eventId, later(5 * DAY), 'e'.repeat(64))).toMatchObject({ version: 5 })
  await expect(permalinks.keep({ comparisonId: made[0]?.id ?? '', rowId: 'f1' })).rejects.toThrow('foreign key')
})

test('a long list of comparisons is gone through in steps', async () => {
  const { eventId } = await anEvent(fresh.store, 'one')
  const { id } = await compareAt(eventId, AT, 'a'.repeat(64))
  await fresh.database.query(
    `insert into parallax.comparisons (id, event_id, version, method, fingerprint, created_at, body)
     select 'c' || n, event_id, n, method, fingerprint, created_at, body
     from parallax.comparisons, generate_series(2, 1200) n where id = $1`,
    [id],
  )
  await fresh.database.query(`update parallax.events set comparison_id = 'c1200'`)
  expect(await removeComparisons(later(1))).toEqual({ removed: 1199, steps: 3 })
  expect((await fresh.store.comparisons.versions(eventId)).map((one) => one.id)).toEqual(['c1200'])
})

test('of an article’s revisions what it has said lately stays, and what a comparison was made in', async () => {
  const { articles, comparisons, events } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  await reread(articleId, 'Two sank.', later(DAY))
  const compared = await compareAt(eventId, later(DAY), 'a'.repeat(64))
  for (const day of [2, 3, 10]) await reread(articleId, `${day} sank.`, later(day * DAY))
  const latest = await compareAt(eventId, later(10 * DAY), 'b'.repeat(64))
  const moment = await events.moment(eventId)

  expect(await removeRevisions(later(5 * DAY))).toMatchObject({ removed: 2 })
  expect(await numbersOf(articleId)).toEqual([2, 4, 5])
  expect(await articles.get(articleId)).toMatchObject({ text: { paragraphs: ['10 sank.'] } })
  expect((await events.get(eventId))?.counts.edits).toBe(4)
  expect(await events.moment(eventId)).not.toBe(moment)
  expect(await comparisons.get(compared.id)).toEqual(compared)
  expect(await comparisons.madeFrom(latest)).toEqual({ state: 'removed' })

  await removeComparisons(later(10 * DAY))
  expect(await removeRevisions(later(5 * DAY))).toMatchObject({ removed: 1 })
  expect(await numbersOf(articleId)).toEqual([4, 5])
})

test('what a permalinked comparison was made from stays with it', async () => {
  const { comparisons, permalinks } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  for (const day of [1, 2]) await reread(articleId, `${day} sank.`, later(day * DAY))
  const comparison = await compareAt(eventId, later(2 * DAY), 'a'.repeat(64))
  const before = (await fresh.store.events.input(eventId))?.input
  await permalinks.keep({ comparisonId: comparison.id, rowId: 'f1' })
  for (const day of [3, 4]) await reread(articleId, `${day} sank.`, later(day * DAY))
  await compareAt(eventId, later(4 * DAY), 'b'.repeat(64))

  expect(await removeComparisons(later(100 * DAY))).toMatchObject({ removed: 0 })
  expect(await removeRevisions(later(100 * DAY))).toMatchObject({ removed: 1 })
  expect(await numbersOf(articleId)).toEqual([1, 2, 3, 5])
  expect(await comparisons.madeFrom(comparison)).toEqual({ state: 'kept', input: before })
})

test('articles that stand alone, or that no event has, go with all that is known of them and do not come back', async () => {
  const { articles, events, feeds, retention, search, totals } = fresh.store
  const feedId = await addFeed(fresh.store)
  const alone = await anEvent(fresh.store, 'alone')
  await compareAt(alone.eventId, AT, 'a'.repeat(64))
  const pair = await anEvent(fresh.store, 'pair')
  const other = await readArticle(fresh.store, { name: 'other' })
  await events.place(other, placement({ eventId: pair.eventId }))
  const late = await anEvent(fresh.store, 'late', { seenAt: later(9 * DAY) })
  const [failed = ''] = await articles.addEntries(feedId, [entry('failed')], AT)
  const lost = { state: 'failed' as const, reason: 'The page answered 410 (gone).' }
  await articles.recordText(failed, { text: lost, at: AT, nextReadAt: null })
  const [waiting = ''] = await articles.addEntries(feedId, [entry('waiting')], AT)
  const unplaced = await readArticle(fresh.store, { name: 'unplaced' })

  expect(await retention.articles(later(8 * DAY))).toBe(2)
  expect(await retention.articles(later(8 * DAY))).toBe(0)
  for (const id of [alone.articleId, failed]) expect(await articles.get(id)).toBeUndefined()
  for (const id of [pair.articleId, other, late.articleId, waiting, unplaced]) {
    expect(await articles.get(id)).toBeDefined()
  }
  expect(await events.get(alone.eventId)).toBeUndefined()
  expect((await events.list({ limit: 10 })).items.map(({ id }) => id)).toEqual([late.eventId, pair.eventId])
  expect(await search('alone', 5)).toMatchObject({ articles: { items: [] }, facts: { items: [] } })
  expect(await totals()).toMatchObject({ articles: 5, events: 2, comparisons: 0 })
  expect(await feeds.get(feedId)).toMatchObject({ articleCount: 5 })
  const { rows } = await fresh.database.query('select 1 from parallax.event_terms where event_id = $1', [alone.eventId])
  expect(rows).toEqual([])

  const again = [entry('failed', { url: 'https://harbour.example/alone' }), entry('failed'), entry('new')]
  expect(await articles.addEntries(feedId, again, later(9 * DAY))).toHaveLength(1)
})

test('an article stays that a reader corrected, that other events show, or that a permalink or another comparison names', async () => {
  const { corrections, events, permalinks, retention } = fresh.store
  const corrected = await anEvent(fresh.store, 'corrected')
  await corrections.add({ kind: 'wrong-finding', eventId: corrected.eventId, findingId: 'f1' })

  const pair = await anEvent(fresh.store, 'pair')
  const moved = await readArticle(fresh.store, { name: 'moved' })
  await events.place(moved, placement({ eventId: pair.eventId }))
  await compareAt(pair.eventId, AT, 'a'.repeat(64))
  await events.regroup({ kind: 'split', eventId: pair.eventId, articleIds: [moved] }, [])

  const roundUp = await readArticle(fresh.store, { name: 'round-up' })
  const also = { eventId: pair.eventId, why: placement().why }
  await events.place(roundUp, placement({ alsoIn: [also] }))

  const linked = await anEvent(fresh.store, 'linked')
  const comparison = await compareAt(linked.eventId, AT, 'b'.repeat(64))
  await permalinks.keep({ comparisonId: comparison.id, rowId: 'f1' })

  expect(await retention.articles(later(100 * DAY))).toBe(0)
  expect(await fresh.store.totals()).toMatchObject({ articles: 5 })
})

test('a removed feed with many articles is deleted in steps, and its articles stay', async () => {
  const { articles, feeds, retention } = fresh.store
  const feedId = await addFeed(fresh.store)
  const entries = Array.from({ length: 700 }, (_, n) => ({ ...entry(`n${n}`), marks: [`m${n}`] }))
  const ids = await articles.addEntries(feedId, entries, AT)
  await feeds.remove(feedId)
  const late = later(31 * DAY, new Date())
  expect(await retention.feed(late)).toBe('goes on')
  expect(await feeds.restore(feedId)).toBeDefined()
  await feeds.remove(feedId)
  expect([await retention.feed(late), await retention.feed(late)]).toEqual(['gone', 'none'])
  expect(await articles.get(ids[699] ?? '')).toMatchObject({ feedId: null })
  expect(await fresh.store.totals()).toMatchObject({ articles: 700, feeds: 0 })
})
