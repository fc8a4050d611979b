import { type CorrectionAction, CorrectionDifference, type NewsEvent } from '@parallax/model'
import { migrate, openStore, type Store } from '@parallax/store'
import { startTestPostgres, type TestPostgres } from '@parallax/testing'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { compareEvent } from '../src/jobs/compare-event.js'
import { placeArticle } from '../src/jobs/place-article.js'
import { previewCorrection } from '../src/jobs/preview-correction.js'
import { reviseEvent } from '../src/jobs/revise-event.js'
import { inProcess } from './in-process.js'

const AT = new Date('2026-03-01T12:00:00.000Z')
const run = { progress: async () => {}, signal: new AbortController().signal }

let server: TestPostgres
let store: Store
let bridge: string[]
let stories = 0
beforeEach(async () => {
  server = await startTestPostgres()
  await migrate(server.url)
  store = openStore(server.url)
  stories = 0
  bridge = []
  for (const story of BRIDGE) bridge.push(await arrive(story))
})
afterEach(async () => {
  await store.close()
  await server.stop()
})

/** Runs a job and all that follow from it, as the queue would. */
async function follow(name: string, id: string): Promise<void> {
  const context = inProcess(store, AT)
  if (name === 'compare-event') {
    await compareEvent({ eventId: id }, context, run)
    return
  }
  const next =
    name === 'place-article'
      ? await placeArticle({ articleId: id }, context, run)
      : await reviseEvent({ eventId: id }, context, run)
  for (const [following, payload] of Array.isArray(next) ? next : []) {
    await follow(following, payload.eventId ?? payload.articleId)
  }
}

/** A read article that went all the way; its id. */
async function arrives(outletName: string, title: string, paragraphs: string[]): Promise<string> {
  stories += 1
  const domain = `${outletName.toLowerCase()}.example`
  const outlet = { name: outletName, domain }
  const address = { url: `https://${domain}/feed`, siteUrl: null, kind: 'rss' as const }
  const { feed } = await store.feeds.subscribe({ ...address, title: outletName, outlet, group: null })
  const url = `https://${domain}/${stories}`
  const entry = { key: url, url, title, author: null, publishedAt: AT.toISOString() }
  const seenAt = new Date(AT.getTime() + stories * 60_000)
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, summary: null, paragraphs: null }], seenAt)
  await store.articles.recordText(id, {
    text: { state: 'read', from: 'page', paragraphs },
    at: seenAt,
    nextReadAt: null,
  })
  await follow('place-article', id)
  return id
}

const eventOf = async (articleId: string): Promise<NewsEvent> => {
  const article = await store.articles.get(articleId)
  const event = await store.events.get(article?.eventId ?? '')
  if (!event) throw new Error(`${articleId} is in no event`)
  return event
}
const together = async (a: string, b: string): Promise<boolean> => (await eventOf(a)).id === (await eventOf(b)).id

/** Everything about an event is thought over again, and so are its neighbours. */
async function reanalyse(...articleIds: string[]): Promise<void> {
  for (const articleId of articleIds) {
    const { id } = await eventOf(articleId)
    await store.events.askAgain({})
    await follow('revise-event', id)
    await follow('compare-event', (await eventOf(articleId)).id)
  }
}

const PIERS = 'The old bridge over the Lenn in Harrowgate closed on Monday after engineers found cracks in two piers.'
const SPRING = 'Mayor Ines Okafor said the crossing would stay shut until spring.'
const BRIDGE = [
  ['Gazette', 'Lenn bridge closed after engineers find cracks', [PIERS, SPRING]],
  [
    'Courier',
    'Cracked piers shut Harrowgate crossing',
    ['Engineers found cracks in two piers of the old Lenn bridge in Harrowgate on Monday.', SPRING],
  ],
  [
    'Herald',
    'Harrowgate bridge over the Lenn shut until spring',
    ['The Lenn bridge in Harrowgate is shut until spring, Mayor Ines Okafor said.', 'Two piers have cracks.'],
  ],
] as const
const LATE = [
  'Lantern',
  'Engineers look again at the cracked Lenn bridge',
  ['Engineers found cracks in two piers of the old bridge over the Lenn in Harrowgate.', 'Mayor Ines Okafor waits.'],
] as const
const TARIFF = [
  'Tribune',
  'Parliament rejects water tariff',
  ['Lawmakers in Porto Alba voted down the water tariff on Monday, a defeat for Minister Karel Dunn and his party.'],
] as const

const arrive = ([outlet, title, paragraphs]: readonly [string, string, readonly string[]]): Promise<string> =>
  arrives(outlet, title, [...paragraphs])

/** An article by its place among those that arrived. */
const nth = (place: number): string => bridge[place] ?? ''
const correct = async (action: CorrectionAction): Promise<string> => (await store.corrections.add(action)).id

test('the stories are one event before anybody corrects anything', async () => {
  expect((await eventOf(nth(0))).articles.map(({ id }) => id)).toEqual(bridge)
})

test('an article that was taken out stays out whatever arrives and is thought over, until that is taken back', async () => {
  const { id: eventId } = await eventOf(nth(0))
  const correction = await correct({ kind: 'split', eventId, articleIds: [nth(1)] })
  const late = await arrive(LATE)
  await reanalyse(nth(0), nth(1), late)
  await follow('place-article', nth(1))
  expect(await together(nth(0), nth(1))).toBe(false)
  expect(await together(nth(0), nth(2))).toBe(true)

  await store.corrections.remove(correction)
  await reanalyse(nth(0), nth(1))
  expect(await together(nth(0), nth(1))).toBe(true)
  expect(await store.corrections.forEvent(eventId)).toEqual([])
})

test('two events that were merged stay one whatever arrives and is thought over, until that is taken back', async () => {
  const tariff = await arrive(TARIFF)
  const [from, into] = [(await eventOf(tariff)).id, (await eventOf(nth(0))).id]
  expect(from).not.toBe(into)
  const correction = await correct({ kind: 'merge', eventId: from, intoEventId: into })
  await arrive(LATE)
  await reanalyse(nth(0), tariff)
  expect(await together(nth(0), tariff)).toBe(true)
  expect((await store.events.get(from))?.id).toBe(into)

  await store.corrections.remove(correction)
  await reanalyse(nth(0), tariff)
  expect(await together(nth(0), tariff)).toBe(false)
  expect((await store.events.get(from))?.id).toBe(from)
})

test('an article that was moved stays where it was brought, until that is taken back', async () => {
  const tariff = await arrive(TARIFF)
  const correction = await correct({ kind: 'move', articleId: nth(2), toEventId: (await eventOf(tariff)).id })
  await arrive(LATE)
  await reanalyse(nth(0), tariff)
  expect([await together(nth(2), tariff), await together(nth(2), nth(0))]).toEqual([true, false])

  await store.corrections.remove(correction)
  await reanalyse(nth(0), tariff)
  expect([await together(nth(2), tariff), await together(nth(2), nth(0))]).toEqual([false, true])
})

describe('the reasons why an article stands in its event', () => {
  const whyOf = async (id: string) => (await eventOf(id)).articles.find((article) => article.id === id)

  test('speak of the event it was moved to and name the reader, and of the old one after that is taken back', async () => {
    const tariff = await arrive(TARIFF)
    const before = await whyOf(nth(2))
    const correction = await correct({ kind: 'move', articleId: nth(2), toEventId: (await eventOf(tariff)).id })
    await reanalyse(tariff, nth(0))
    const moved = await whyOf(nth(2))
    expect(moved?.movedBy).toBe('reader')
    expect(before?.why.names.length).toBeGreaterThan(0)
    expect(moved?.why.score).toBeLessThan(before?.why.score ?? 0)
    expect(moved?.why.names).not.toEqual(before?.why.names)
    expect((await whyOf(tariff))?.why).toMatchObject({ names: [], score: 1 })

    await store.corrections.remove(correction)
    await reanalyse(tariff, nth(0))
    expect(await whyOf(nth(2))).toMatchObject({ why: { names: before?.why.names } })
    expect((await whyOf(nth(2)))?.movedBy).toBeUndefined()
  })

  test('say that an article began its event where all before it were taken out', async () => {
    await correct({ kind: 'split', eventId: (await eventOf(nth(0))).id, articleIds: [nth(1), nth(2)] })
    await reanalyse(nth(0), nth(1))
    const { articles } = await eventOf(nth(1))
    expect(articles.map(({ id }) => id)).toEqual([nth(1), nth(2)])
    const [first, second] = articles
    expect(first?.why).toMatchObject({ names: [], score: 1 })
    expect(second?.why.names.length).toBeGreaterThan(0)
    expect(first?.why.runnerUp?.eventId).toBe((await eventOf(nth(0))).id)
  })
})

describe('two sentences that are not one fact', () => {
  const facts = async () => (await store.comparisons.latest((await eventOf(nth(0))).id))?.facts ?? []
  const joined = async (texts: readonly string[]): Promise<boolean> =>
    (await facts()).some(({ mentions }) => texts.every((text) => mentions.some((mention) => mention.text === text)))

  test('stay apart in every later comparison, and come together again when that is taken back', async () => {
    await reanalyse(nth(0))
    const fact = (await facts()).find(({ mentions }) => new Set(mentions.map(({ articleId }) => articleId)).size === 2)
    const [a, b] = fact?.mentions ?? []
    if (!a || !b) throw new Error('the articles share no fact')
    const { id: eventId } = await eventOf(nth(0))
    const sides = { a: { articleId: a.articleId, text: a.text }, b: { articleId: b.articleId, text: b.text } }
    const action = { kind: 'not-same-fact' as const, eventId, ...sides }

    const asked = await previewCorrection({ action }, inProcess(store, AT), run)
    expect(asked).toMatchObject({ answer: { factsGone: { count: 1, first: [{ text: expect.any(String) }] } } })
    expect(await joined([a.text, b.text])).toBe(true)

    const correction = await correct(action)
    await arrive(LATE)
    await reanalyse(nth(0))
    expect(await joined([a.text, b.text])).toBe(false)
    await store.corrections.remove(correction)
    await reanalyse(nth(0))
    expect(await joined([a.text, b.text])).toBe(true)
  })
})

test('a finding that was called wrong stays out of every later comparison, until that is taken back', async () => {
  await reanalyse(nth(0))
  const { id: eventId } = await eventOf(nth(0))
  const findings = async () => (await store.comparisons.latest(eventId))?.findings ?? []
  const [finding] = await findings()
  if (!finding) throw new Error('nothing was found')
  const action = { kind: 'wrong-finding' as const, eventId, findingId: finding.id }
  const asked = await previewCorrection({ action }, inProcess(store, AT), run)
  expect(asked).toMatchObject({ answer: { findingsGone: { count: 1, first: [{ id: finding.id }] } } })

  const correction = await correct(action)
  expect((await store.corrections.forEvent(eventId))[0]?.about).toEqual([finding.summary])
  await reanalyse(nth(0))
  expect((await findings()).map(({ id }) => id)).not.toContain(finding.id)
  await store.corrections.remove(correction)
  await reanalyse(nth(0))
  expect((await findings()).map(({ id }) => id)).toContain(finding.id)
})

test('a preview counts both events as they would be, and changes nothing', async () => {
  const { id: eventId } = await eventOf(nth(0))
  await reanalyse(nth(0))
  const action = { kind: 'split' as const, eventId, articleIds: [nth(1)] }
  const { answer } = (await previewCorrection({ action }, inProcess(store, AT), run)) as { answer: unknown }
  expect(answer).toMatchObject({
    events: [
      { id: eventId, before: { articles: 3 }, after: { articles: 2 } },
      { id: null, before: null, after: { articles: 1 } },
    ],
  })
  const difference = CorrectionDifference.parse(answer)
  expect(difference.factsGone.count + difference.factsChanged.count).toBeGreaterThan(0)
  expect((await eventOf(nth(0))).articles).toHaveLength(3)
})
