import { expect, test } from 'vitest'
import { EVENT_SORTS, type EventFilter } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, bodyOf, compare, later, onlyHere, placement, readArticle } from './stories.js'

const fresh = freshStore()

async function idsOf(filter: Partial<EventFilter> = {}): Promise<string[]> {
  const { items } = await fresh.store.events.list({ limit: 50, ...filter })
  return items.map(({ id }) => id)
}

test('the event in which something moved last comes first', async () => {
  const a = await anEvent(fresh.store, 'a')
  const b = await anEvent(fresh.store, 'b', { seenAt: later(1) })
  expect(await idsOf()).toEqual([b.eventId, a.eventId])

  const joining = await readArticle(fresh.store, { name: 'c', seenAt: later(2) })
  await fresh.store.events.place(joining, placement({ eventId: a.eventId }))
  expect(await idsOf()).toEqual([a.eventId, b.eventId])

  await fresh.store.articles.recordText(b.articleId, {
    text: { state: 'read', from: 'page', paragraphs: ['Another text.'] },
    at: later(3),
    nextReadAt: null,
  })
  expect(await idsOf()).toEqual([b.eventId, a.eventId])
  expect(await idsOf({ sort: 'first' })).toEqual([b.eventId, a.eventId])
})

test.each(EVENT_SORTS)('pages sorted by %s hold every event once although others begin in between', async (sort) => {
  const ids = new Set<string>()
  // Two at a time begin at the same moment: the id decides between them.
  for (let n = 0; n < 7; n++) ids.add((await anEvent(fresh.store, `n${n}`, { seenAt: later(n >> 1) })).eventId)

  const seen: string[] = []
  let cursor: string | null = null
  for (let turn = 0; turn < 20; turn++) {
    const page: Awaited<ReturnType<typeof fresh.store.events.list>> = await fresh.store.events.list({
      limit: 2,
      sort,
      cursor,
    })
    seen.push(...page.items.map(({ id }) => id))
    await anEvent(fresh.store, `between-${turn}`, { seenAt: later(100 + turn) })
    cursor = page.next
    if (cursor === null) break
  }
  expect(cursor).toBeNull()
  expect(seen).toHaveLength(7)
  expect(new Set(seen)).toEqual(ids)
})

test('a search finds events by the words of any of their headlines, and takes any text', async () => {
  const a = await anEvent(fresh.store, 'lighthouse')
  await anEvent(fresh.store, 'castle')
  const joining = await readArticle(fresh.store, { name: 'boats' })
  await fresh.store.events.place(joining, placement({ eventId: a.eventId }))
  expect(await idsOf({ q: 'lighthouse' })).toEqual([a.eventId])
  expect(await idsOf({ q: 'BOAT' })).toEqual([a.eventId])
  expect(await idsOf({ q: 'ferry -castle' })).toEqual([a.eventId])
  expect(await idsOf({ q: 'lighthouse castle' })).toEqual([])
  expect(await idsOf({ q: '  ' })).toHaveLength(2)
  expect(await idsOf({ q: `"'&|!(:*\\ \0 \ud800 ${'x '.repeat(2000)}` })).toEqual([])
})

test('filters by time, outlet, number of articles and origins leave out the rest', async () => {
  const old = await anEvent(fresh.store, 'old', { seenAt: later(-600) })
  const big = await anEvent(fresh.store, 'big')
  const second = await readArticle(fresh.store, { name: 'second', domain: 'inland.example', seenAt: later(5) })
  await fresh.store.events.place(second, placement({ eventId: big.eventId }))
  const inland = (await fresh.store.outlets.list()).find(({ domain }) => domain === 'inland.example')

  expect(await idsOf({ since: later(5) })).toEqual([big.eventId])
  expect(await idsOf({ since: later(6) })).toEqual([])
  expect(await idsOf({ until: AT })).toEqual([old.eventId])
  expect(await idsOf({ outlet: inland?.id })).toEqual([big.eventId])
  expect(await idsOf({ minArticles: 2 })).toEqual([big.eventId])
  expect(await idsOf({ minOrigins: 2 })).toEqual([big.eventId])
  expect(await idsOf({ minArticles: 1 })).toHaveLength(2)
})

test('the event shows what its latest comparison counted', async () => {
  const { events } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const second = await readArticle(fresh.store, { name: 'two' })
  await events.place(second, placement({ eventId }))
  await anEvent(fresh.store, 'plain')
  const headline = {
    id: 'f2',
    kind: 'headline' as const,
    rule: 'headline/words@1',
    summary: 'They differ.',
    factId: null,
    evidence: [],
    pair: [second, articleId] satisfies [string, string],
    distance: 0.5,
  }
  const { comparison } = await compare(fresh.store, eventId, {
    typicalArticleId: second,
    findings: [onlyHere(articleId), headline],
  })

  const event = await events.get(eventId)
  expect(event).toMatchObject({
    title: 'The ferry of two',
    comparisonId: comparison.id,
    origins: 2,
    headlinePair: [second, articleId],
    counts: { facts: 0, shared: 0, conflicts: 0, onlyHere: 1, edits: 0 },
  })
  expect(event?.articles.map(({ originId }) => originId)).toEqual([`o-${articleId}`, `o-${second}`])
  expect((await events.list({ limit: 10, has: ['only-here', 'headline'] })).items).toEqual([event])

  const [card] = (await events.cards({ limit: 10, minOrigins: 2 })).items
  const { title, lastSeenAt, origins, counts, comparisonId } = event ?? {}
  expect(card).toEqual({
    ...{ id: eventId, title, lastSeenAt, origins, counts, comparisonId, withoutText: 0 },
    articles: event?.articles.map(({ id, outlet, originId }) => ({ id, outlet, originId })),
    headlines: [second, articleId].map((id) => ({
      id,
      outlet: 'The harbour.example',
      title: expect.stringContaining('ferry'),
    })),
  })
  expect(await idsOf({ has: ['only-here', 'number'] })).toEqual([])
  expect((await idsOf({ sort: 'origins' }))[0]).toBe(eventId)
})

test('the moment of an event is another once it, an article of it or a correction was written, and no other event', async () => {
  const { events, articles, corrections } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const moments = [await events.moment(eventId)]
  const whole = await fresh.store.moment()
  await anEvent(fresh.store, 'another', { domain: 'ridge.example' })
  expect(await events.moment(eventId)).toBe(moments[0])
  expect(await fresh.store.moment()).not.toBe(whole)

  const changes = [
    () => compare(fresh.store, eventId),
    () =>
      articles.recordText(articleId, { text: { state: 'failed', reason: 'Gone.' }, at: later(1), nextReadAt: null }),
    async () => events.place(await readArticle(fresh.store, { name: 'two' }), placement({ eventId })),
    () => corrections.add({ kind: 'wrong-finding', eventId, findingId: 'none' }),
  ]
  for (const change of changes) {
    await change()
    moments.push(await events.moment(eventId))
  }
  expect(new Set(moments).size).toBe(moments.length)
  expect(await events.moment('nobody')).toBeNull()
})

test('the moment of a list is another once an event of it, an article or an outlet was written, and nothing else is', async () => {
  const { articles, events, feeds, groups, outlets } = fresh.store
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  await anEvent(fresh.store, 'older', { domain: 'ridge.example', seenAt: later(-5) })
  const filter: EventFilter = { limit: 1, sort: 'moved' }
  const first = await events.cardsMoment(filter)
  await readArticle(fresh.store, { name: 'waits for its event' })
  expect(await events.cardsMoment(filter)).toBe(first)

  const moments = [first]
  const changes = [
    () => compare(fresh.store, eventId),
    () =>
      articles.recordText(articleId, { text: { state: 'failed', reason: 'Gone.' }, at: later(1), nextReadAt: null }),
    async () => events.place(await readArticle(fresh.store, { name: 'two' }), placement({ eventId })),
    () => anEvent(fresh.store, 'newer', { seenAt: later(9) }),
    () => outlets.upsert({ name: 'The new one', domain: 'new.example' }),
    () =>
      feeds.subscribe({
        ...{ url: 'https://new.example/rss', title: 'New', siteUrl: null, kind: 'rss', group: null },
        outlet: { name: 'The new one', domain: 'new.example' },
      }),
  ]
  for (const change of changes) {
    await change()
    moments.push(await events.cardsMoment(filter))
  }
  expect(new Set(moments).size).toBe(moments.length)
  await groups.replace([{ name: 'Mine', outletIds: [] }])
  expect(await events.cardsMoment(filter)).toBeNull()
})

test('the input of a comparison is the latest revisions of the articles that have a text', async () => {
  const { eventId, articleId } = await anEvent(fresh.store, 'one')
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: ['Eighteen sank.'] }
  await fresh.store.articles.recordText(articleId, { text, title: 'Eighteen sink', at: later(1), nextReadAt: null })
  const revision = (await fresh.store.articles.revisions(articleId)).at(-1)
  const event = await fresh.store.events.input(eventId)
  expect(event?.input).toEqual({
    articles: [
      expect.objectContaining({
        id: articleId,
        revisionId: revision?.id,
        title: 'Eighteen sink',
        textState: 'read',
        paragraphs: ['Eighteen sank.'],
      }),
    ],
    corrections: [],
  })
  expect(bodyOf(event?.input ?? { articles: [], corrections: [] }).articles).toHaveLength(1)
})
