import { type CorrectionAction, CorrectionDifference } from '@parallax/model'
import { describe, expect, test } from 'vitest'
import { previewCorrection } from '../src/jobs/preview-correction.js'
import { inProcess } from './in-process.js'
import {
  AT,
  arrive,
  bridgeArticles,
  eventOf,
  follow,
  LATE,
  nth,
  reanalyse,
  run,
  store,
  TARIFF,
  together,
  useNewsroom,
} from './newsroom.js'

useNewsroom()

const correct = async (action: CorrectionAction): Promise<string> => (await store.corrections.add(action)).id

test('the stories are one event before anybody corrects anything', async () => {
  expect((await eventOf(nth(0))).articles.map(({ id }) => id)).toEqual(bridgeArticles())
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

describe('two sentences that are not one fact', () => {
  const facts = async () => (await store.comparisons.latest((await eventOf(nth(0))).id))?.facts ?? []
  const joined = async (texts: readonly string[]): Promise<boolean> =>
    (await facts()).some(({ mentions }) => texts.every((text) => mentions.some((mention) => mention.text === text)))

  test('stay apart in every later comparison, and come together again when that is taken back', async () => {
    await reanalyse(nth(0))
    const fact = (await facts()).find(({ mentions }) => new Set(mentions.map(({ articleId }) => articleId)).size > 1)
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
