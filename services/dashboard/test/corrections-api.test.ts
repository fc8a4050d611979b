import { AppliedCorrection, type CorrectionAction, CorrectionPreview, FinalError, NewsEvent } from '@parallax/model'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { addEvent, type EventFixture } from './event-fixture.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import { answerPreviews, differenceFor } from './preview-worker.js'

let dashboard: TestDashboard
let event: EventFixture
beforeEach(async () => {
  await dashboard?.stop()
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
})
afterAll(() => dashboard.stop())

const post = (body: unknown, query = '') => dashboard.ask(`POST /api/v1/corrections${query}`, { body })
const split = (): CorrectionAction => ({ kind: 'split', eventId: event.eventId, articleIds: [event.articleIds[1]] })
const waiting = async () => (await dashboard.queue.counts())['compare-event'].waiting
const articlesOf = async (id: string) =>
  NewsEvent.parse((await dashboard.ask(`GET /api/v1/events/${id}`)).body).articles

/** The event that a split began. */
async function begunBy(correction: AppliedCorrection): Promise<string> {
  const begun = correction.effect.events.find(({ splitFrom }) => splitFrom !== null)
  return begun?.id ?? ''
}

describe('splitting and merging', () => {
  test('200 a preview says what a split would change, and changes nothing', async () => {
    await answerPreviews(dashboard.queue, differenceFor(event.eventId))
    const { status, body } = await post(split(), '?preview=true')
    expect(status).toBe(200)
    const preview = CorrectionPreview.parse(body)
    expect(preview).toMatchObject({ difference: differenceFor(event.eventId), about: ['Ferry sinks, says the ridge'] })
    const [kept, begun] = preview.events
    expect(kept).toMatchObject({ id: event.eventId, articlesAfter: [event.articleIds[0]] })
    expect(begun).toMatchObject({ id: null, splitFrom: event.eventId, articlesAfter: [event.articleIds[1]] })
    expect(await articlesOf(event.eventId)).toHaveLength(2)
    expect(await waiting()).toBe(0)
  })

  test('200 where the analyst fails, a preview still says what becomes of the articles', async () => {
    const failing = async () => {
      throw new FinalError('this text is too much')
    }
    await dashboard.queue.work({ 'preview-correction': failing }, {})
    const { body } = await post(split(), '?preview=true')
    expect(CorrectionPreview.parse(body)).toMatchObject({
      difference: null,
      events: [{ id: event.eventId }, { id: null }],
    })
  })

  test('201 a split is done at once, both events are compared again, and 204 takes it back', async () => {
    const made = await post(split())
    expect(made.status).toBe(201)
    const correction = AppliedCorrection.parse(made.body)
    const begun = await begunBy(correction)
    expect(await articlesOf(event.eventId)).toHaveLength(1)
    const other = NewsEvent.parse((await dashboard.ask(`GET /api/v1/events/${begun}`)).body)
    expect(other.splitFrom).toBe(event.eventId)
    expect(await waiting()).toBe(2)

    const address = made.headers.get('location') ?? ''
    expect((await dashboard.ask(`DELETE ${address}`)).status).toBe(204)
    expect(await articlesOf(event.eventId)).toHaveLength(2)
    expect((await dashboard.ask(`DELETE ${address}`)).status).toBe(404)
  })

  test('308 the id that was merged leads to the event, and its comparisons stay at their addresses', async () => {
    const begun = await begunBy(AppliedCorrection.parse((await post(split())).body))
    const first = await event.compare('aa')
    expect((await post({ kind: 'merge', eventId: event.eventId, intoEventId: begun })).status).toBe(201)

    const old = await dashboard.ask(`GET /api/v1/events/${event.eventId}`)
    expect([old.status, old.headers.get('location')]).toEqual([308, `/api/v1/events/${begun}`])
    expect(await articlesOf(begun)).toHaveLength(2)
    const permalink = await dashboard.ask(`GET /api/v1/events/${event.eventId}/comparison?version=1`)
    expect(permalink).toMatchObject({ status: 200, body: { id: first, eventId: event.eventId } })
    const page = await fetch(`${dashboard.url}/events/${event.eventId}?view=ledger`, { redirect: 'manual' })
    expect([page.status, page.headers.get('location')]).toEqual([308, `/events/${begun}?view=ledger`])
  })

  test('201 a request that is sent twice with one key is done once', async () => {
    const send = () =>
      dashboard.ask('POST /api/v1/corrections', { body: split(), headers: { 'Idempotency-Key': 'split-1' } })
    const [first, second] = [await send(), await send()]
    expect(second.body).toEqual(first.body)
  })
})

test('201 a wrong finding and two sentences that are no fact of one are left to the next comparison', async () => {
  await event.compare('aa')
  const { status, body } = await post({ kind: 'wrong-finding', eventId: event.eventId, findingId: 'n1' })
  expect([status, body]).toEqual([
    201,
    expect.objectContaining({ effect: expect.objectContaining({ findingIds: ['n1'] }) }),
  ])
  const [a, b] = event.articleIds
  const text = 'The ferry sank off the pier.'
  await answerPreviews(dashboard.queue, differenceFor(event.eventId))
  const sides = { a: { articleId: a, text }, b: { articleId: b, text } }
  const fact = await post({ kind: 'not-same-fact', eventId: event.eventId, ...sides }, '?preview=true')
  expect(fact.body).toMatchObject({ factIds: ['f1'], findingIds: [] })
  expect((await dashboard.store.events.input(event.eventId))?.input.corrections).toHaveLength(1)
})

test('422 what cannot be done is refused with the reason', async () => {
  for (const [body, detail] of [
    [{ kind: 'merge', eventId: event.eventId, intoEventId: 'none' }, 'There is no event none.'],
    [{ kind: 'merge', eventId: event.eventId, intoEventId: event.eventId }, 'one event already'],
    [{ kind: 'split', eventId: event.eventId, articleIds: event.articleIds }, 'none stay'],
    [{ kind: 'move', articleId: 'none', toEventId: event.eventId }, 'no placed article'],
    [{ kind: 'split', eventId: event.eventId, articleIds: [] }, 'articleIds'],
    [{ kind: 'merge', eventId: event.eventId, intoEventId: 'none', why: 'x' }, 'why'],
    [{ kind: 'rename', eventId: event.eventId }, 'kind'],
  ] as const) {
    const answer = await post(body)
    expect(answer).toMatchObject({ status: 422, body: { detail: expect.stringContaining(detail) } })
  }
  expect((await post(split(), '?preview=maybe')).status).toBe(400)
  expect(await waiting()).toBe(0)
})
