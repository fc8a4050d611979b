import { createHmac } from 'node:crypto'
import type { HubSubscription } from '@parallax/store'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

const TOPIC = 'https://harbour.example/feed'
const HUB = 'https://hub.example/'
const WEEK_SECONDS = 604_800
const HOUR_MS = 3_600_000

let dashboard: TestDashboard
let feedId: string
let subscription: HubSubscription
let feeds = 0

beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard?.stop())

/** A feed that is due in an hour, and whose hub was just asked. */
beforeEach(async () => {
  feeds += 1
  const outlet = { name: `Harbour ${feeds}`, domain: `harbour-${feeds}.example` }
  const wanted = { url: `https://${outlet.domain}/feed`, title: outlet.name, siteUrl: null, kind: 'atom' as const }
  feedId = (await dashboard.store.feeds.subscribe({ ...wanted, outlet, group: null })).feed.id
  const nextPollAt = new Date(Date.now() + HOUR_MS)
  const polled = { at: new Date(Date.now() - HOUR_MS), status: 'active' as const, error: null, nextPollAt }
  await dashboard.store.feeds.recordPoll(feedId, polled)
  subscription = await dashboard.store.hubs.askFor(feedId, { hub: HUB, topic: TOPIC }, new Date())
  await dashboard.queue.wipe()
})

const callback = (id = subscription.id) => `${dashboard.url}/websub/${id}`

const ask = async (fields: Record<string, string>, id?: string) => {
  const answer = await fetch(`${callback(id)}?${new URLSearchParams({ 'hub.topic': TOPIC, ...fields })}`)
  return { status: answer.status, text: await answer.text(), type: answer.headers.get('content-type') ?? '' }
}
const SUBSCRIBE = { 'hub.mode': 'subscribe', 'hub.challenge': 'c<b>1', 'hub.lease_seconds': String(WEEK_SECONDS) }

const announce = async (body: string, headers: Record<string, string>, id?: string): Promise<number> =>
  (await fetch(callback(id), { method: 'POST', body, headers })).status

const signed = (body: string, secret = subscription.secret) => ({
  'x-hub-signature': `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`,
})

const waitingPolls = async () => (await dashboard.queue.counts())['poll-feed'].waiting
const dueInMs = async () => Date.parse((await dashboard.store.feeds.get(feedId))?.nextPollAt ?? '') - Date.now()

test('a hub that asks back what was asked of it is answered its challenge, and has its lease', async () => {
  const answer = await ask(SUBSCRIBE)
  expect(answer).toMatchObject({ status: 200, text: 'c<b>1', type: expect.stringMatching(/^text\/plain/) })
  const { leaseUntil } = (await dashboard.store.hubs.get(subscription.id)) ?? {}
  expect(Math.round((Date.parse(leaseUntil ?? '') - Date.now()) / 1_000 / 60)).toBe(WEEK_SECONDS / 60)
})

test.each([
  ['another topic', { ...SUBSCRIBE, 'hub.topic': 'https://other.example/' }, 404],
  ['to unsubscribe what shall stay', { 'hub.mode': 'unsubscribe', 'hub.challenge': 'x' }, 404],
  ['without a lease', { 'hub.mode': 'subscribe', 'hub.challenge': 'x' }, 400],
  ['without a challenge', { 'hub.mode': 'subscribe', 'hub.lease_seconds': '10' }, 400],
  ['in a mode that is none', { ...SUBSCRIBE, 'hub.mode': 'publish' }, 400],
])('a question for %s is not confirmed', async (_, fields, status) => {
  const answer = await ask(fields)
  expect(answer.status).toBe(status)
  expect(answer.text).not.toContain('c<b>1')
  expect(await dashboard.store.hubs.get(subscription.id)).toMatchObject({ leaseUntil: null })
})

test('nobody listens at an address that was never given, and a question is confirmed once', async () => {
  expect((await ask(SUBSCRIBE, 'abcdefghijklmnop')).status).toBe(404)
  expect((await ask(SUBSCRIBE)).status).toBe(200)
  expect((await ask(SUBSCRIBE)).status).toBe(404)
})

test('signed news makes the feed due at once, once, and nothing of what was sent is kept', async () => {
  await ask(SUBSCRIBE)
  expect(await announce('<feed>news</feed>', signed('<feed>news</feed>'))).toBe(202)
  expect(await announce('<feed>news</feed>', signed('<feed>news</feed>'))).toBe(202)
  expect(await waitingPolls()).toBe(1)
  expect(await dueInMs()).toBeLessThanOrEqual(0)
  expect((await dashboard.store.articles.list({ limit: 5, cursor: null })).items).toEqual([])
})

test('news that comes again and again makes a feed due no sooner than ten seconds after its last poll', async () => {
  await ask(SUBSCRIBE)
  const nextPollAt = new Date(Date.now() + HOUR_MS)
  await dashboard.store.feeds.recordPoll(feedId, { at: new Date(), status: 'active', error: null, nextPollAt })
  expect(await announce('news', signed('news'))).toBe(202)
  expect(await waitingPolls()).toBe(0)
  expect(await dueInMs()).toBeGreaterThan(5_000)
  expect(await dueInMs()).toBeLessThanOrEqual(10_000)
})

test.each<[string, (body: string) => Record<string, string>]>([
  ['without a signature', () => ({})],
  ['with a signature under another secret', (body) => signed(body, 'guessed')],
  ['with the signature of another text', () => signed('other')],
])('news %s is taken without a word and changes nothing', async (_, headersOf) => {
  await ask(SUBSCRIBE)
  expect(await announce('news', headersOf('news'))).toBe(202)
  expect(await waitingPolls()).toBe(0)
  expect(await dueInMs()).toBeGreaterThan(HOUR_MS / 2)
})

test('news after the end of the lease, of a feed that is paused, or before any lease, changes nothing', async () => {
  expect(await announce('news', signed('news'))).toBe(202)
  await ask({ ...SUBSCRIBE, 'hub.lease_seconds': '0' })
  expect(await announce('news', signed('news'))).toBe(202)
  expect(await dueInMs()).toBeGreaterThan(HOUR_MS / 2)

  await dashboard.store.hubs.askFor(feedId, subscription, new Date())
  await ask(SUBSCRIBE)
  await dashboard.store.feeds.update(feedId, { status: 'paused' })
  expect(await announce('news', signed('news'))).toBe(202)
  expect(await waitingPolls()).toBe(0)
  expect(await dashboard.store.feeds.get(feedId)).toMatchObject({ status: 'paused', nextPollAt: null })
})

test('a hub that announces to nobody is told that the address is gone', async () => {
  expect(await announce('news', signed('news'), 'abcdefghijklmnop')).toBe(410)
})

test('a body larger than 5 MiB is refused, packed or not', async () => {
  await ask(SUBSCRIBE)
  const large = 'x'.repeat(5 * 1024 * 1024 + 1)
  expect(await announce(large, signed(large))).toBe(413)
  expect(await announce('x', { ...signed('x'), 'content-encoding': 'gzip' })).toBe(415)
  expect(await waitingPolls()).toBe(0)
})

test('a hub that refuses has its lease no more, and its words are kept', async () => {
  await ask(SUBSCRIBE)
  expect((await ask({ 'hub.mode': 'denied', 'hub.reason': 'No longer\u0000 served' })).status).toBe(200)
  expect(await dashboard.store.hubs.get(subscription.id)).toMatchObject({
    leaseUntil: null,
    refusal: 'No longer served',
  })
  expect((await ask({ 'hub.mode': 'denied', 'hub.topic': 'https://other.example/' })).status).toBe(404)
})

test('who was asked to leave off is confirmed, and forgotten', async () => {
  await ask(SUBSCRIBE)
  await dashboard.store.hubs.askToLeave(subscription.id, new Date())
  const answer = await ask({ 'hub.mode': 'unsubscribe', 'hub.challenge': 'bye' })
  expect(answer).toMatchObject({ status: 200, text: 'bye' })
  expect(await dashboard.store.hubs.get(subscription.id)).toBeUndefined()
})

test.each(['HEAD', 'PUT', 'DELETE'])('%s is not known there and changes nothing', async (method) => {
  const answer = await fetch(`${callback()}?${new URLSearchParams({ 'hub.topic': TOPIC, ...SUBSCRIBE })}`, { method })
  expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST'])
  expect(await dashboard.store.hubs.get(subscription.id)).toMatchObject({ leaseUntil: null })
})
