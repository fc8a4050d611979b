import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { addEvent, type EventFixture } from '../event-fixture.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { answerPreviews, differenceFor } from '../preview-worker.js'
import { decoded, pageClient, textOf } from './page-client.js'

let dashboard: TestDashboard
let event: EventFixture
beforeAll(async () => {
  dashboard = await openTestDashboard()
  event = await addEvent(dashboard.store)
  await event.compare('aa')
  await answerPreviews(dashboard.queue, differenceFor(event.eventId))
})
afterAll(() => dashboard?.stop())

/** Whatever a test corrected is taken back. */
afterEach(async () => {
  for (const { id } of (await dashboard.store.corrections.forEvent(event.eventId)).toReversed()) {
    await dashboard.store.corrections.remove(id)
  }
  await event.compare('aa')
  expect(await articlesOf(event.eventId)).toEqual(event.articleIds)
  await dashboard.queue.wipe()
})

const { get, post } = pageClient(() => dashboard.url)
const fix = (rest = ''): string => `/events/${event.eventId}/fix${rest}`

/** Presses "Do it" on a preview; where that leads. */
async function doIt(preview: string): Promise<string> {
  const { status, html } = await get(preview)
  expect(status).toBe(200)
  const action = decoded(/name="action" value="([^"]*)"/.exec(html)?.[1] ?? '')
  const response = await post(/method="post" action="([^"]*)"/.exec(html)?.[1] ?? '', { action })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

/** Presses the first "Undo" of a page; where that leads. */
async function undo(page: string): Promise<string> {
  const { html } = await get(page)
  const correction = /name="correction" value="([^"]*)"/.exec(html)?.[1] ?? ''
  const response = await post(/method="post" action="([^"]*undo)"/.exec(html)?.[1] ?? '', { correction })
  expect(response.status).toBe(303)
  return response.headers.get('location') ?? ''
}

const articlesOf = async (id: string): Promise<string[]> =>
  ((await dashboard.store.events.get(id))?.articles ?? []).map((article) => article.id)

/** Another event of one of the articles. */
async function splitOff(): Promise<string> {
  const { effect } = await dashboard.store.corrections.add({
    ...{ kind: 'split', eventId: event.eventId, articleIds: [event.articleIds[1]] },
  })
  return effect.events.find(({ splitFrom }) => splitFrom !== null)?.id ?? ''
}

describe('an article that does not belong', () => {
  it('is shown with what would change, and nothing changes until it is done', async () => {
    const { html } = await get(fix(`/preview?kind=split&article=${event.articleIds[1]}`))
    const text = textOf(html)
    for (const words of [
      'Take this article out?',
      '2 articles now, then 1',
      'a new event of 1 article',
      'The ridge leaves',
      'shared facts20',
      'Shared facts that vanish 1The ferry sank off the pier. 2 origins now',
      'Twelve people were saved. 3 origins now, then 2',
      'Findings that vanish 1number Twelve or nine people were saved',
    ]) {
      expect(text).toContain(words)
    }
    expect(await articlesOf(event.eventId)).toHaveLength(2)
    expect(await dashboard.store.corrections.forEvent(event.eventId)).toEqual([])
  })

  it('is taken out, listed with its undo, and is back after that', async () => {
    const done = await doIt(fix(`/preview?kind=split&article=${event.articleIds[1]}`))
    expect(done).toMatch(new RegExp(`^${fix()}\\?done=`))
    const text = textOf((await get(done)).html)
    expect(text).toContain('Done. 1 article taken out: “Ferry sinks, says the ridge”')
    expect(await articlesOf(event.eventId)).toEqual([event.articleIds[0]])
    expect(textOf((await get(`/events/${event.eventId}`)).html)).toContain('1 correction')

    const undone = await undo(fix())
    expect(textOf((await get(undone)).html)).toContain('Undone.')
    expect(await articlesOf(event.eventId)).toEqual(event.articleIds)
  })

  it('is moved to an event that is searched for', async () => {
    const begun = await splitOff()
    const { html } = await get(`/events/${begun}/fix/other?article=${event.articleIds[1]}&q=harbour`)
    const href = decoded(/href="([^"]*kind=move[^"]*)"/.exec(html)?.[1] ?? '')
    expect(href).toContain(`to=${event.eventId}`)
    // Alone in its event it takes the address along: the page that is come back to is the other event's.
    expect(await doIt(href)).toMatch(new RegExp(`^${fix()}\\?done=`))
    expect(await articlesOf(event.eventId)).toEqual(event.articleIds)
  })
})

it('two events are merged, the old address leads on, and undoing parts them again', async () => {
  const begun = await splitOff()
  const offers = (await get(`/events/${begun}/fix/other`)).html
  expect(offers).toContain(`into=${event.eventId}`)
  await doIt(`/events/${begun}/fix/preview?kind=merge&into=${event.eventId}`)
  const old = await get(`/events/${begun}/fix?done=x`)
  expect([old.status, old.headers.get('location')]).toEqual([308, `${fix()}?done=x`])
  await undo(fix())
  expect(await articlesOf(begun)).toEqual([event.articleIds[1]])
})

it('two sentences of a fact are said not to be the same, and a finding to be wrong', async () => {
  const choose = await get(fix('/fact?fact=f1'))
  expect(textOf(choose.html)).toContain('The ferry sank off the pier.')
  await doIt(fix('/preview?kind=not-same-fact&fact=f1&a=0&b=1'))
  const ledger = (await get(`/events/${event.eventId}?view=ledger&fact=f2`)).html
  expect(ledger).toContain('kind=wrong-finding&amp;finding=n1')
  await doIt(fix('/preview?kind=wrong-finding&finding=n1'))
  const made = await dashboard.store.corrections.forEvent(event.eventId)
  expect(made.map(({ action, about }) => [action.kind, about])).toEqual([
    ['not-same-fact', ['The ferry sank off the pier.', 'The ferry sank off the pier.']],
    ['wrong-finding', ['Twelve or nine people were saved']],
  ])
  expect((await dashboard.queue.counts())['compare-event'].waiting).toBe(1)
})

describe('what cannot be done', () => {
  it.each([
    ['/preview?kind=split', 422, 'Nothing was chosen'],
    ['/preview?kind=nonsense', 422, 'Nothing was chosen'],
    ['/preview?kind=wrong-finding&finding=gone', 404, 'compared again since'],
    ['/preview?kind=not-same-fact&fact=f1&a=0&b=0', 422, 'choose two different ones'],
    ['/preview?kind=merge&into=nobody', 422, 'There is no event nobody.'],
    ['/fact?fact=gone', 404, 'no longer in it'],
    ['/other?article=gone', 404, 'no longer in this event'],
  ])('%s is a page that says why', async (path, status, words) => {
    const answer = await get(fix(path))
    expect([answer.status, answer.headers.get('content-type')]).toEqual([status, expect.stringMatching(/^text\/html/)])
    expect(textOf(answer.html)).toContain(words)
  })

  it('a form of another site, or none of ours, changes nothing', async () => {
    const action = JSON.stringify({ kind: 'split', eventId: event.eventId, articleIds: [event.articleIds[1]] })
    expect((await post(fix(), { action }, { 'Sec-Fetch-Site': 'cross-site' })).status).toBe(403)
    for (const given of ['{', '[]', '{"kind":"rename"}'])
      expect((await post(fix(), { action: given })).status).toBe(422)
    expect((await post(fix('/undo'), { correction: 'nobody' })).status).toBe(404)
    expect(await articlesOf(event.eventId)).toHaveLength(2)
  })

  it('only who may correct may have a preview worked out', async () => {
    const closed = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: 'a-token-that-is-long-enough-for-this' })
    const preview = `${closed.url}${fix(`/preview?kind=split&article=${event.articleIds[1]}`)}`
    const response = await fetch(preview, { redirect: 'manual' })
    expect([response.status, response.headers.get('location')]).toEqual([303, '/sign-in'])
  })
})
