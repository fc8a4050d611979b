import { FinalError, type NewsEvent } from '@parallax/model'
import { expect, test } from 'vitest'
import { freshStore } from './fresh-store.js'
import { AT, bodyOf, compare, later, placement, readArticle } from './stories.js'

const fresh = freshStore()

/** An event of articles with these names, each with a term of its own name, first seen a minute after the other. */
async function eventOf(...names: string[]): Promise<{ eventId: string; ids: string[] }> {
  const ids: string[] = []
  let eventId: string | null = null
  for (const [minute, name] of names.entries()) {
    const id = await readArticle(fresh.store, { name, seenAt: later(minute) })
    const terms = ['ferry', name]
    const placed: { eventId: string } = await fresh.store.events.place(
      id,
      placement({ eventId, terms, indexTerms: terms }),
    )
    eventId = placed.eventId
    ids.push(id)
  }
  return { eventId: eventId ?? '', ids }
}

const articlesOf = async (eventId: string): Promise<string[]> =>
  ((await fresh.store.events.get(eventId))?.articles ?? []).map(({ id }) => id)

async function foundBy(...indexTerms: string[]): Promise<string[]> {
  const query = { articleId: '', indexTerms, around: AT, windowHours: 72, limit: 10 }
  return (await fresh.store.events.candidatesFor(query)).map(({ id }) => id)
}

const eventNow = async (id: string): Promise<NewsEvent> => {
  const event = await fresh.store.events.get(id)
  if (!event) throw new Error(`there is no event ${id}`)
  return event
}

/** Which event every article is in, and what every event is found by. */
async function everything(): Promise<unknown> {
  const { rows: articles } = await fresh.database.query('select id, event_id from parallax.articles order by id')
  const { rows: terms } = await fresh.database.query('select * from parallax.event_terms order by term, day, event_id')
  const { rows: counts } = await fresh.database.query('select * from parallax.terms order by term')
  const { rows: events } = await fresh.database.query(
    'select id, merged_into, article_count, first_seen_at, last_seen_at from parallax.events order by id',
  )
  return { articles, terms, counts, events }
}

test('after a merge both ids answer with one event, which has all articles and is found by their terms', async () => {
  const { events, corrections } = fresh.store
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  await compare(fresh.store, a.eventId)
  await compare(fresh.store, b.eventId)
  const { effect } = await corrections.add({ kind: 'merge', eventId: b.eventId, intoEventId: a.eventId })

  expect((await eventNow(b.eventId)).id).toBe(a.eventId)
  expect((await articlesOf(a.eventId)).toSorted()).toEqual([...a.ids, ...b.ids].toSorted())
  expect(await eventNow(a.eventId)).toMatchObject({ origins: 3, firstSeenAt: AT.toISOString() })
  expect(await foundBy('b1')).toEqual([a.eventId])
  expect(await events.uncompared(10)).toEqual([a.eventId])
  expect((await events.list({ limit: 10 })).items.map(({ id }) => id)).toEqual([a.eventId])
  expect((await events.frequencies(['ferry'])).counts.get('ferry')).toBe(3)
  expect(effect.events).toContainEqual(
    expect.objectContaining({ id: b.eventId, articlesBefore: b.ids, articlesAfter: [], mergedInto: a.eventId }),
  )
})

test('a comparison stays at its address after its event was merged', async () => {
  const { comparisons, corrections } = fresh.store
  const a = await eventOf('a1')
  const b = await eventOf('b1')
  const { comparison } = await compare(fresh.store, b.eventId)
  await corrections.add({ kind: 'merge', eventId: b.eventId, intoEventId: a.eventId })
  expect(await comparisons.byVersion(b.eventId, 1)).toEqual(comparison)
  expect(await comparisons.get(comparison.id)).toEqual(comparison)
})

test('a comparison that was made while its event was merged is not taken for one of the other', async () => {
  const { comparisons, corrections, events } = fresh.store
  const a = await eventOf('a1')
  const b = await eventOf('b1', 'b2', 'b3')
  const made = await events.input(b.eventId)
  if (!made) throw new Error('no event')
  await corrections.add({ kind: 'merge', eventId: b.eventId, intoEventId: a.eventId })
  const saving = comparisons.save(b.eventId, { body: bodyOf(made.input), change: made.change, now: AT })
  await expect(saving).rejects.toThrow('merged while it was compared')
  expect(await comparisons.versions(a.eventId)).toEqual([])
  expect(await events.uncompared(10)).toEqual([a.eventId])
})

test('chains of merges end at one event, and no merge can close a circle', async () => {
  const { corrections } = fresh.store
  const [a, b, c] = [await eventOf('a'), await eventOf('b'), await eventOf('c')]
  await corrections.add({ kind: 'merge', eventId: a.eventId, intoEventId: b.eventId })
  await corrections.add({ kind: 'merge', eventId: b.eventId, intoEventId: c.eventId })
  for (const { eventId } of [a, b, c]) expect((await eventNow(eventId)).id).toBe(c.eventId)
  for (const [eventId, intoEventId] of [
    [c.eventId, a.eventId],
    [a.eventId, c.eventId],
    [b.eventId, b.eventId],
  ] as const) {
    await expect(corrections.add({ kind: 'merge', eventId, intoEventId })).rejects.toThrow('one event already')
  }
  const itself = fresh.database.query('update parallax.events set merged_into = id where id = $1', [c.eventId])
  await expect(itself).rejects.toThrow('check constraint')
})

test('after a split the larger part keeps the id, and the other says where it came from', async () => {
  const { corrections, events } = fresh.store
  const { eventId, ids } = await eventOf('one', 'two', 'three')
  await compare(fresh.store, eventId)
  await corrections.add({ kind: 'split', eventId, articleIds: ids.slice(0, 2) })
  expect(await articlesOf(eventId)).toEqual(ids.slice(0, 2))

  const begun = (await events.list({ limit: 10 })).items.find(({ id }) => id !== eventId)
  expect(begun).toMatchObject({ splitFrom: eventId, comparisonId: null, origins: 1, title: 'The ferry of three' })
  expect(begun?.articles.map(({ id }) => id)).toEqual(ids.slice(2))
  expect(await foundBy('three')).toEqual([begun?.id])
  expect(await foundBy('two')).toEqual([eventId])
  expect((await foundBy('ferry')).toSorted()).toEqual([eventId, begun?.id].toSorted())
  expect((await events.uncompared(10)).toSorted()).toEqual([eventId, begun?.id].toSorted())
})

test('of equal parts the one with the first article keeps the id', async () => {
  const { eventId, ids } = await eventOf('one', 'two')
  await fresh.store.corrections.add({ kind: 'split', eventId, articleIds: ids.slice(0, 1) })
  expect(await articlesOf(eventId)).toEqual(ids.slice(0, 1))
})

test('an article that was alone in its event takes the id of it along', async () => {
  const { corrections } = fresh.store
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  await corrections.add({ kind: 'move', articleId: a.ids[0] ?? '', toEventId: b.eventId })
  expect((await articlesOf(b.eventId)).toSorted()).toEqual([...b.ids, a.ids[0]].toSorted())
  expect(await articlesOf(a.eventId)).toEqual(a.ids.slice(1))
  await corrections.add({ kind: 'move', articleId: a.ids[1] ?? '', toEventId: b.eventId })
  expect((await eventNow(a.eventId)).id).toBe(b.eventId)
})

test('a correction that cannot be done says why, and leaves everything as it was', async () => {
  const { corrections } = fresh.store
  const { eventId, ids } = await eventOf('one', 'two')
  const other = await eventOf('three')
  const before = await everything()
  const side = (articleId: string) => ({ articleId, text: 'It sank.' })
  for (const [action, reason] of [
    [{ kind: 'merge', eventId, intoEventId: 'nothing' }, 'there is no event nothing'],
    [{ kind: 'split', eventId, articleIds: [...other.ids] }, 'has no article'],
    [{ kind: 'split', eventId, articleIds: ids }, 'none stay'],
    [{ kind: 'move', articleId: 'nothing', toEventId: eventId }, 'no placed article'],
    [{ kind: 'move', articleId: ids[0] ?? '', toEventId: eventId }, 'already'],
    [{ kind: 'not-same-fact', eventId, a: side(ids[0] ?? ''), b: side(other.ids[0] ?? '') }, 'has no article'],
    [{ kind: 'wrong-finding', eventId: 'nothing', findingId: 'f1' }, 'there is no event nothing'],
  ] as const) {
    await expect(corrections.add(action as Parameters<typeof corrections.add>[0])).rejects.toThrow(FinalError)
    await expect(corrections.preview(action as Parameters<typeof corrections.add>[0])).rejects.toThrow(reason)
  }
  expect(await everything()).toEqual(before)
  expect(await corrections.forEvent(eventId)).toEqual([])
})

test('a preview says what a correction would change and changes nothing', async () => {
  const { corrections, events } = fresh.store
  const { eventId, ids } = await eventOf('one', 'two', 'three')
  await compare(fresh.store, eventId)
  const before = await everything()
  const effect = await corrections.preview({ kind: 'split', eventId, articleIds: ids.slice(2) })
  expect(effect.events).toEqual([
    expect.objectContaining({ id: eventId, articlesBefore: ids, articlesAfter: ids.slice(0, 2), splitFrom: null }),
    expect.objectContaining({ id: null, articlesBefore: [], articlesAfter: ids.slice(2), splitFrom: eventId }),
  ])
  expect(await everything()).toEqual(before)
  expect(await events.uncompared(10)).toEqual([])
})

test.each(['merge', 'split', 'move'] as const)(
  'a %s that is taken back leaves every article, id and term as before',
  async (kind) => {
    const { corrections, events } = fresh.store
    const a = await eventOf('a1', 'a2', 'a3')
    const b = await eventOf('b1')
    const before = await everything()
    const actions = {
      merge: { kind: 'merge', eventId: a.eventId, intoEventId: b.eventId },
      split: { kind: 'split', eventId: a.eventId, articleIds: a.ids.slice(1) },
      move: { kind: 'move', articleId: b.ids[0] ?? '', toEventId: a.eventId },
    } as const
    const { id } = await corrections.add(actions[kind])
    expect(await everything()).not.toEqual(before)
    await compare(fresh.store, a.eventId).catch(() => {})
    expect((await corrections.remove(id))?.events.length).toBeGreaterThan(0)

    const begun = (await fresh.database.query('select id from parallax.events where split_from is not null')).rows[0]
      ?.id
    expect(begun === undefined).toBe(kind !== 'split')
    if (begun !== undefined) expect((await eventNow(begun)).id).toBe(a.eventId)
    await fresh.database.query('delete from parallax.events where split_from is not null')
    expect(await everything()).toEqual(before)
    expect((await events.uncompared(10)).length).toBeGreaterThan(0)
  },
)

test('what joined or was moved on meanwhile stays where it is when a merge is taken back', async () => {
  const { corrections, events } = fresh.store
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  const c = await eventOf('c1')
  const { id } = await corrections.add({ kind: 'merge', eventId: a.eventId, intoEventId: b.eventId })
  const joined = await readArticle(fresh.store, { name: 'later' })
  await events.place(joined, placement({ eventId: a.eventId }))
  await corrections.add({ kind: 'move', articleId: a.ids[0] ?? '', toEventId: c.eventId })
  await corrections.remove(id)
  expect(await articlesOf(a.eventId)).toEqual([a.ids[1]])
  expect((await articlesOf(b.eventId)).toSorted()).toEqual([...b.ids, joined].toSorted())
  expect((await articlesOf(c.eventId)).toSorted()).toEqual([...c.ids, a.ids[0]].toSorted())
})

test('what was said of a fact follows its event into another and out again', async () => {
  const { corrections, events } = fresh.store
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  const wrong = { kind: 'wrong-finding' as const, eventId: a.eventId, findingId: 'f1' }
  await corrections.add(wrong)
  const { id } = await corrections.add({ kind: 'merge', eventId: a.eventId, intoEventId: b.eventId })
  expect((await events.input(b.eventId))?.input.corrections[0]).toEqual(wrong)
  await corrections.remove(id)
  expect((await events.input(b.eventId))?.input.corrections).toEqual([])
  expect((await events.input(a.eventId))?.input.corrections).toEqual([wrong])
})

test('later evidence merges and splits, but never what a reader has said otherwise, until that is taken back', async () => {
  const { corrections, events } = fresh.store
  const seenOf = async (...ids: string[]) => {
    const { rows } = await fresh.database.query('select id, change from parallax.events where id = any($1)', [ids])
    return rows.map(({ id, change }) => ({ id, change: Number(change) }))
  }
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  const merge = { kind: 'merge', eventId: b.eventId, intoEventId: a.eventId } as const
  const split = { kind: 'split', eventId: a.eventId, articleIds: b.ids } as const

  const merged = await corrections.add(merge)
  expect(await events.regroup(split, await seenOf(a.eventId))).toEqual([])
  expect(await articlesOf(a.eventId)).toHaveLength(3)
  await corrections.remove(merged.id)

  expect((await events.regroup(merge, await seenOf(a.eventId, b.eventId))).toSorted()).toEqual(
    [a.eventId, b.eventId].toSorted(),
  )
  const [, begun = ''] = await events.regroup(split, await seenOf(a.eventId))
  expect(await articlesOf(begun)).toEqual(b.ids)
  expect((await eventNow(begun)).splitFrom).toBe(a.eventId)

  const again = { kind: 'merge', eventId: begun, intoEventId: a.eventId } as const
  await events.regroup(again, await seenOf(a.eventId, begun))
  const said = await corrections.add(split)
  const [apart = ''] = said.effect.events.flatMap(({ id, splitFrom }) => (splitFrom && id && id !== begun ? [id] : []))
  expect(await articlesOf(apart)).toEqual(b.ids)
  expect(await events.regroup({ ...again, eventId: apart }, await seenOf(a.eventId, apart))).toEqual([])
  expect(await articlesOf(apart)).toEqual(b.ids)
})

test('how often later evidence took an article out of an event is told with it, whatever readers did', async () => {
  const { corrections, events, lane } = fresh.store
  const a = await eventOf('a1', 'a2')
  const b = await eventOf('b1')
  const merged = await corrections.add({ kind: 'merge', eventId: b.eventId, intoEventId: a.eventId })
  await corrections.remove(merged.id)
  const split = { kind: 'split' as const, eventId: a.eventId, articleIds: a.ids.slice(1) }
  await corrections.remove((await corrections.add(split)).id)
  const [, begun = ''] = await events.regroup(split, await lane.changes([a.eventId]))

  const known = [a.eventId, b.eventId, begun].map((id) => ({ id, change: null }))
  const { events: found } = await lane.lookUp({ terms: [], reaches: [], events: known, texts: [] })
  const splits = new Map(found.flatMap(({ articles }) => (articles ?? []).map((one) => [one.id, one.splits])))
  expect(splits).toEqual(
    new Map([
      [a.ids[0], 0],
      [a.ids[1], 1],
      [b.ids[0], 0],
    ]),
  )
})

test('later evidence about events that have changed since is dropped', async () => {
  const { events, lane } = fresh.store
  const a = await eventOf('a1')
  const b = await eventOf('b1')
  expect(await lane.middles([a.eventId, 'nothing'])).toMatchObject([{ id: a.eventId, terms: expect.any(Array) }])
  const seen = await lane.changes([a.eventId, b.eventId])
  await events.place(await readArticle(fresh.store, { name: 'new' }), placement({ eventId: b.eventId }))
  const merge = { kind: 'merge', eventId: b.eventId, intoEventId: a.eventId } as const
  expect(await events.regroup(merge, seen)).toEqual([])
  expect(await events.regroup(merge, await lane.changes([a.eventId, b.eventId]))).toHaveLength(2)
  expect(await lane.middles([b.eventId])).toEqual([])
})

test('corrections, placings and later evidence at once leave every article in one event and every term with its articles', async () => {
  const { corrections, events } = fresh.store
  const all = [await eventOf('a1', 'a2'), await eventOf('b1', 'b2'), await eventOf('c1')]
  const [a, b, c] = all.map(({ eventId }) => eventId) as [string, string, string]
  const joining = await Promise.all(['x', 'y', 'z'].map((name) => readArticle(fresh.store, { name })))
  const work = [
    corrections.add({ kind: 'merge', eventId: a, intoEventId: b }),
    corrections.add({ kind: 'merge', eventId: b, intoEventId: c }),
    corrections.add({ kind: 'merge', eventId: c, intoEventId: a }),
    corrections.add({ kind: 'move', articleId: all[1]?.ids[0] ?? '', toEventId: c }),
    ...joining.map((id, index) => events.place(id, placement({ eventId: [a, b, c][index] ?? null, indexTerms: [id] }))),
  ]
  const ends = await Promise.allSettled(work)
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason] : []))
  for (const reason of refused) expect(reason).toBeInstanceOf(FinalError)

  const { items } = await events.list({ limit: 10 })
  const articles = items.flatMap((event) => event.articles.map(({ id }) => id))
  expect(articles.toSorted()).toEqual([...all.flatMap(({ ids }) => ids), ...joining].toSorted())
  for (const event of items) expect(event.origins).toBe(event.articles.length)
  const { rows } = await fresh.database.query(`
    select term, day, event_id from parallax.event_terms
    except select term, t.day, a.event_id from parallax.article_terms t join parallax.articles a on a.id = t.article_id, unnest(t.terms) term`)
  expect(rows).toEqual([])
})

test('a round-up stands with every event it reports and counts in its own alone', async () => {
  const { corrections, events } = fresh.store
  const a = await eventOf('a1')
  const b = await eventOf('b1')
  const roundUp = await readArticle(fresh.store, { name: 'round-up', seenAt: later(30) })
  const why = { ...placement().why, score: 0.4 }
  const alsoIn = [b.eventId, a.eventId, 'nothing'].map((eventId) => ({ eventId, why }))
  await events.place(roundUp, placement({ eventId: a.eventId, alsoIn }))

  const also = await eventNow(b.eventId)
  expect(also.articles.at(-1)).toMatchObject({ id: roundUp, alsoIn: true, originId: null, why })
  expect(also.origins).toBe(1)
  expect((await events.input(b.eventId))?.input.articles.map(({ id }) => id)).toEqual(b.ids)
  expect((await eventNow(a.eventId)).articles.map((one) => one.alsoIn)).toEqual([undefined, undefined])

  await corrections.add({ kind: 'merge', eventId: a.eventId, intoEventId: b.eventId })
  const merged = await eventNow(b.eventId)
  expect(merged.articles.filter(({ id }) => id === roundUp)).toEqual([expect.not.objectContaining({ alsoIn: true })])
})
