import type { CorrectionAction } from '@parallax/model'
import { describe, expect, test } from 'vitest'
import type { ReadSource } from '../src/index.js'
import { freshStore } from './fresh-store.js'
import { AT, anEvent, compare, entry, later, onlyHere, placement, readArticle, subscription } from './stories.js'

const fresh = freshStore()

const pasted = (name: string, paragraphs = [`The ferry ${name} sank.`]): ReadSource => ({
  outlet: { name: `The ${name}`, host: null },
  title: `The ferry of ${name}`,
  url: `pasted:${name}`,
  author: null,
  publishedAt: null,
  text: { state: 'read', from: 'given', paragraphs },
})

const page = (host: string, path: string): ReadSource => ({
  ...pasted(path),
  outlet: { name: 'What the page says', host },
  url: `https://${host}/${path}`,
  publishedAt: later(-60).toISOString(),
  text: { state: 'read', from: 'page', paragraphs: ['The ferry sank.'] },
})

const failed: ReadSource = {
  ...pasted('lost'),
  text: { state: 'failed', reason: 'The page answered 404 (not found).' },
}

const sourcesOf = (read: readonly ReadSource[]) =>
  read.map(({ url, title }) =>
    url.startsWith('pasted:') ? { outlet: 'An outlet', title, text: 'The ferry sank.' } : { url },
  )

const ask = async (read: readonly ReadSource[]) => {
  const id = await fresh.store.asked.add(sourcesOf(read))
  const { eventId } = await fresh.store.asked.begin(id, { sources: read, at: AT })
  return { id, eventId }
}

describe('an event that was asked for', () => {
  test('has its articles, their texts to the letter and the reason where there is none, in the order given', async () => {
    const { id, eventId } = await ask([
      pasted('north', ['a <b>  wide</b> gap', 'and “more”']),
      failed,
      page('harbour.example', 'south'),
    ])
    const event = await fresh.store.events.get(eventId)
    expect(event).toMatchObject({ askedId: id, title: 'The ferry of north', origins: 2 })
    expect(event?.articles.map(({ textState }) => textState)).toEqual(['read', 'failed', 'read'])
    const [first, second] = await Promise.all((event?.articles ?? []).map(({ id }) => fresh.store.articles.get(id)))
    expect(first?.text).toEqual({ state: 'read', from: 'given', paragraphs: ['a <b>  wide</b> gap', 'and “more”'] })
    expect(second?.text).toEqual({ state: 'failed', reason: 'The page answered 404 (not found).' })
    expect(await fresh.store.asked.get(id)).toMatchObject({
      eventId,
      outcomes: [
        { state: 'read' },
        { state: 'failed', reason: 'The page answered 404 (not found).' },
        { state: 'read' },
      ],
    })
  })

  test('is begun once, also by two workers at the same time', async () => {
    const read = [pasted('north'), pasted('south')]
    const id = await fresh.store.asked.add(sourcesOf(read))
    const begun = await Promise.all([1, 2].map(() => fresh.store.asked.begin(id, { sources: read, at: AT })))
    expect(begun[0]).toEqual(begun[1])
    expect((await fresh.store.events.get(begun[0]?.eventId ?? ''))?.articles).toHaveLength(2)
  })

  test('leaves nothing for any worker to read, place or merge, and no term leads to it', async () => {
    const { eventId } = await ask([pasted('north'), page('harbour.example', 'south')])
    const { articles, events } = fresh.store
    const in100Years = new Date('2126-01-01')
    expect(await articles.unplaced(10)).toEqual([])
    expect(await articles.unread(in100Years, 10)).toEqual([])
    expect(await events.uncompared(10)).toEqual([eventId])
    const query = { articleId: '', indexTerms: ['ferry', 'sank', 'north'], around: AT, windowHours: 72, limit: 10 }
    expect(await events.candidatesFor(query)).toEqual([])
    expect(await fresh.store.lane.middles([eventId])).toEqual([])

    const [asked] = (await events.get(eventId))?.articles ?? []
    await anEvent(fresh.store, 'west')
    expect(await events.place(asked?.id ?? '', placement())).toEqual({ eventId })
  })

  test('is not among the events, articles and outlets of the news, nor found by a search', async () => {
    const { eventId } = await ask([pasted('north'), page('harbour.example', 'south')])
    await compare(fresh.store, eventId)
    const { store } = fresh
    expect((await store.events.list({ limit: 10 })).items).toEqual([])
    expect((await store.articles.list({ limit: 10 })).items).toEqual([])
    expect((await store.articles.list({ limit: 10, eventId })).items).toHaveLength(2)
    expect(await store.outlets.list()).toEqual([])
    expect(await store.outlets.listCounted()).toEqual([])
    expect((await store.totals()).events).toBe(0)
    const found = await store.search('ferry', 10)
    expect([found?.events.items, found?.articles.items, found?.facts.items]).toEqual([[], [], []])
    expect(await store.asked.latest(10)).toMatchObject([{ eventId, title: 'The ferry of north', articles: 2 }])
  })

  test('counts nothing for the outlet whose page it is, not even where an older analyst compares it', async () => {
    const { store, database } = fresh
    const { outlet } = (await store.feeds.subscribe(subscription('harbour.example'))).feed
    const { eventId } = await ask([page('www.harbour.example', 'north'), page('harbour.example', 'south'), pasted('x')])
    const input = (await store.events.input(eventId))?.input.articles ?? []
    expect(input.map((article) => article.outlet.name)).toEqual([outlet.name, outlet.name, 'The x'])
    expect(new Set(input.map((article) => article.outlet.id)).size).toBe(2)
    await compare(store, eventId, { findings: [onlyHere(input[0]?.id ?? '')] })
    // As a release that knows no asked events would have written it.
    await database.query(
      `insert into parallax.outlet_tallies select $1, id, '{"articles": 1}' from parallax.outlets where asked`,
      [eventId],
    )
    expect(await store.outlets.listCounted()).toMatchObject([{ id: outlet.id, events: 0, articles: 0 }])
    expect((await store.outlets.profile(outlet.id)).events).toBe(0)
  })

  test('stays what was asked for: no correction moves, merges or splits it', async () => {
    const { eventId } = await ask([pasted('north'), pasted('south')])
    const { eventId: other, articleId } = await anEvent(fresh.store, 'west')
    const [own] = (await fresh.store.events.get(eventId))?.articles ?? []
    const { corrections } = fresh.store
    const regroupings: CorrectionAction[] = [
      { kind: 'merge', eventId: other, intoEventId: eventId },
      { kind: 'merge', eventId, intoEventId: other },
      { kind: 'move', articleId, toEventId: eventId },
      { kind: 'move', articleId: own?.id ?? '', toEventId: other },
      { kind: 'split', eventId, articleIds: [own?.id ?? ''] },
    ]
    for (const action of regroupings) {
      await expect(corrections.add(action)).rejects.toThrow('somebody asked to have compared')
    }
    await corrections.add({ kind: 'wrong-finding', eventId, findingId: 'f1' })
  })

  test('the article of a feed at the same address comes all the same, and the event of the news is its own', async () => {
    const { store } = fresh
    const { eventId } = await ask([page('harbour.example', 'north'), pasted('south')])
    const articleId = await readArticle(store, { name: 'north' })
    const placed = await store.events.place(articleId, placement())
    expect(placed.eventId).not.toBe(eventId)
    const { feed } = await store.feeds.subscribe(subscription('harbour.example', 'feed'))
    const again = entry('north', { url: 'https://harbour.example/north', paragraphs: ['Another text.'] })
    expect(await store.articles.addEntries(feed.id, [again], later(5))).toEqual([])
    expect((await store.events.get(eventId))?.articles).toHaveLength(2)
  })
})

test('what too few sources could be read of keeps its sources and the reasons, and is not read again', async () => {
  const { store } = fresh
  const id = await store.asked.add([{ url: 'https://harbour.example/lost' }, { outlet: 'A', title: 'B', text: 'C' }])
  expect(await store.asked.unread(new Date(), 10)).toEqual([id])
  await store.asked.fail(id, [failed, pasted('north')])
  expect(await store.asked.get(id)).toMatchObject({
    sources: [{ url: 'https://harbour.example/lost' }, { outlet: 'A', title: 'B', text: 'C' }],
    outcomes: [{ state: 'failed', reason: 'The page answered 404 (not found).' }, { state: 'read' }],
    eventId: null,
  })
  expect(await store.asked.unread(new Date(), 10)).toEqual([])
})

test('what nobody waits for any longer is left alone', async () => {
  const id = await fresh.store.asked.add([])
  const tomorrow = new Date(Date.now() + 86_400_000)
  expect(await fresh.store.asked.unread(tomorrow, 10)).toEqual([])
  expect(await fresh.store.asked.get(id)).toMatchObject({ outcomes: null, eventId: null })
})
