import { randomBytes } from 'node:crypto'
import { openWeb, type Web } from '@parallax/feeds'
import type { Comparison, ComparisonBody, Finding, Placement, Webhook } from '@parallax/model'
import { JOBS, type JobQueue, openQueue } from '@parallax/queue'
import { createLog } from '@parallax/runtime'
import { migrate, openStore, type Store } from '@parallax/store'
import { type Receiver, startReceiver, startTestPostgres, type TestPostgres } from '@parallax/testing'
import { Webhook as Verifier, WebhookVerificationError } from 'standardwebhooks'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { CollectorContext } from '../src/context.js'
import { deliverAlert } from '../src/jobs/deliver-alert.js'
import { FOR_EVER } from './for-ever.js'

const AT = new Date()
const SECRET = `whsec_${randomBytes(32).toString('base64')}`
const RUN = { progress: async () => {}, signal: new AbortController().signal }

let postgres: TestPostgres
let store: Store
let queue: JobQueue
let web: Web
let receiver: Receiver
let eventId: string
let events = 0
let now: Date

beforeAll(async () => {
  postgres = await startTestPostgres()
  await migrate(postgres.url)
  store = openStore(postgres.url)
  queue = await openQueue({ databaseUrl: postgres.url })
  web = openWeb({ allowAddresses: ['127.0.0.1/32'], userAgent: 'test', limits: { headersMs: 500 } })
})
afterAll(async () => {
  await queue?.close()
  await web?.close()
  await store?.close()
  await postgres?.stop()
})

const articleOf = async (name: string): Promise<string> => {
  const address = { url: `https://${name}.example/feed`, siteUrl: null, kind: 'rss' as const, title: name, group: null }
  const { feed } = await store.feeds.subscribe({ ...address, outlet: { name, domain: `${name}.example` } })
  const entry = { key: `${name}-${events}`, url: `https://${name}.example/${events}`, title: `The ferry, by ${name}` }
  const bare = { author: null, publishedAt: null, summary: null, paragraphs: null }
  const [id = ''] = await store.articles.addEntries(feed.id, [{ ...entry, ...bare }], AT)
  const text = { state: 'read' as const, from: 'page' as const, paragraphs: [`${name} counts them “<b>”.`] }
  await store.articles.recordText(id, { text, at: AT, nextReadAt: null })
  return id
}

const placement = (to: string | null): Placement => ({
  eventId: to,
  why: { names: [], words: [], places: [], hoursApart: 0, score: 1, runnerUp: null },
  ...{ terms: ['ferry'], indexTerms: ['ferry'] },
})

beforeEach(async () => {
  receiver = await startReceiver()
  now = AT
  events += 1
  const [harbour, ridge] = [await articleOf('harbour'), await articleOf('ridge')]
  eventId = (await store.events.place(harbour, placement(null))).eventId
  await store.events.place(ridge, placement(eventId))
  return async () => {
    for (const { id } of (await store.webhooks.list({ limit: 50 })).items) await store.webhooks.remove(id)
    await receiver.stop()
  }
})

/** What an analysis that finds one conflict of numbers would leave. */
const openConflict = async (): Promise<Comparison> => {
  const event = await store.events.input(eventId)
  if (!event) throw new Error('the event is not there')
  const { articles } = event.input
  const evidence = articles.map(({ id, paragraphs: [text = ''] }) => ({
    ...{ articleId: id, in: 'text' as const, start: 0, end: text.length, text },
  }))
  const conflict: Finding = {
    ...{ id: `n${events}`, kind: 'number', rule: 'number/same-quantity@3', relation: 'conflict', factId: null },
    ...{ unit: 'people', thing: 'died', summary: 'Twelve here, nine there', evidence, values: [] },
  }
  const body: ComparisonBody = {
    ...{ method: 'test@1', fingerprint: 'a'.repeat(64), typicalArticleId: articles[0]?.id ?? '' },
    articles: articles.map((article) => ({ ...article, originId: `o-${article.id}`, sentences: [] })),
    ...{ origins: [], facts: [], findings: [conflict] },
  }
  return (await store.comparisons.save(eventId, { body, change: event.change, now: AT })).comparison
}

const listen = (url = receiver.url): Promise<Webhook> =>
  store.webhooks.add({ url, rules: [{ on: 'number-conflict' }], secret: SECRET })

const context = (): CollectorContext => ({
  ...{ store, web, queue, log: createLog('test', 'silent'), now: () => now },
  threads: { run: () => Promise.reject(new Error('nothing is parsed here')), close: async () => {} },
  settings: {
    ...{ pollMinSeconds: 300, hostDelayMs: 0, fullText: 'page', keepDays: FOR_EVER },
    publicUrl: 'https://parallax.example',
  },
})

/** The one delivery, tried as the queue would. */
const attempt = async (deliveryId: string) => deliverAlert({ deliveryId }, context(), RUN)

const onlyDelivery = async (): Promise<string> => {
  const waiting = await store.deliveries.waiting(10)
  expect(waiting).toHaveLength(1)
  return waiting[0] ?? ''
}

test('an alert is sent signed, verbatim, and once', async () => {
  await listen()
  const { id: comparisonId } = await openConflict()
  const deliveryId = await onlyDelivery()
  expect(await attempt(deliveryId)).toEqual({ answer: { state: 'delivered' } })
  expect(await attempt(deliveryId)).toEqual([])
  expect(receiver.received).toHaveLength(1)

  const [{ headers, body } = { headers: {}, body: '' }] = receiver.received
  expect(headers).toMatchObject({ 'content-type': 'application/json; charset=utf-8', 'webhook-id': deliveryId })
  expect(new Verifier(SECRET).verify(body, headers)).toMatchObject({
    type: 'alert.number-conflict',
    data: {
      ...{ on: 'number-conflict', eventId, comparisonId, url: `https://parallax.example/events/${eventId}` },
      evidence: [{ text: 'harbour counts them “<b>”.' }, { text: 'ridge counts them “<b>”.' }],
    },
  })
  expect(() => new Verifier(SECRET).verify(body.replace('Twelve', 'Twenty'), headers)).toThrow(WebhookVerificationError)

  expect(await openConflict()).toMatchObject({ id: comparisonId })
  expect(await store.deliveries.waiting(10)).toEqual([])
})

test('a message that is kept and sent again later is refused by its time', async () => {
  await listen()
  await openConflict()
  now = new Date(AT.getTime() - 10 * 60_000)
  await attempt(await onlyDelivery())
  const [{ headers, body } = { headers: {}, body: '' }] = receiver.received
  expect(() => new Verifier(SECRET).verify(body, headers)).toThrow('too old')
})

test('the queue tries again what a receiver with a fault did not take, under the same id', async () => {
  const { id } = await listen()
  await openConflict()
  const deliveryId = await onlyDelivery()
  receiver.answer = { status: 500 }
  const work = await queue.work({ 'deliver-alert': deliverAlert }, context(), { only: ['deliver-alert'] })
  const job = await queue.add('deliver-alert', { deliveryId })
  const until = (isThere: (view: { failure: string | null; state: string }) => boolean) =>
    new Promise<void>((resolve) => {
      const stop = queue.watch(job.id, (view) => {
        if (!isThere(view)) return
        queueMicrotask(() => stop())
        resolve()
      })
    })
  await until(({ state, failure }) => state === 'waiting' && failure !== null)
  expect(await store.webhooks.get(id)).toMatchObject({
    ...{ status: 'failing', lastError: 'The server answered with status 500.' },
    deliveries: { waiting: 1, delivered: 0, dead: 0 },
  })

  receiver.answer = { status: 200 }
  await store.webhooks.redeliver(id, undefined)
  await queue.add('deliver-alert', { deliveryId }, { asked: true })
  await until(({ state }) => state === 'completed')
  await work.close()
  expect(receiver.received.map(({ headers }) => headers['webhook-id'])).toEqual([deliveryId, deliveryId])
  expect(await store.webhooks.get(id)).toMatchObject({ status: 'active', deliveries: { waiting: 0, delivered: 1 } })
})

test('what was tried as often as the table of jobs says is given up, and one call sends it again', async () => {
  const { id } = await listen()
  await openConflict()
  const deliveryId = await onlyDelivery()
  receiver.answer = { status: 503 }
  const { attempts } = JOBS['deliver-alert']
  for (let tries = 1; tries < attempts; tries += 1) await expect(attempt(deliveryId)).rejects.toThrow('did not take it')
  expect(await attempt(deliveryId)).toMatchObject({ answer: { state: 'dead' } })
  expect(receiver.received).toHaveLength(attempts)
  expect(await store.deliveries.waiting(10)).toEqual([])
  expect((await store.deliveries.list({ limit: 5, state: 'dead' })).items).toMatchObject([
    { id: deliveryId, tries: attempts, error: 'The server answered with status 503.' },
  ])

  receiver.answer = { status: 204 }
  expect(await store.webhooks.redeliver(id, undefined)).toEqual([deliveryId])
  await attempt(await onlyDelivery())
  expect((await store.webhooks.get(id))?.deliveries).toEqual({ waiting: 0, delivered: 1, dead: 0 })
})

test.each([
  ['http://10.0.0.1/hook', 'private network'],
  ['http://127.0.0.2/hook', 'private network'],
  ['http://[::ffff:169.254.169.254]/hook', 'private network'],
])('an address that may not be reached, %s, is never asked and says why', async (url, words) => {
  const { id } = await listen(url)
  await openConflict()
  expect(await attempt(await onlyDelivery())).toMatchObject({ answer: { state: 'dead' } })
  expect(await store.webhooks.get(id)).toMatchObject({
    ...{ status: 'disabled', disabledReason: expect.stringContaining(words) },
  })
})

test('a redirect is not followed', async () => {
  const other = await startReceiver()
  receiver.answer = { status: 307, headers: { location: other.url } }
  await listen()
  await openConflict()
  await expect(attempt(await onlyDelivery())).rejects.toThrow('307')
  expect(other.received).toEqual([])
  await other.stop()
})

test('a webhook that says that it is gone, or takes nothing for three days, is disabled with the reason', async () => {
  const gone = await listen()
  await openConflict()
  receiver.answer = { status: 410 }
  await attempt(await onlyDelivery())
  expect(await store.webhooks.get(gone.id)).toMatchObject({
    status: 'disabled',
    disabledReason: expect.stringMatching(/410/),
  })

  await store.webhooks.redeliver(gone.id, undefined)
  receiver.answer = { status: 500 }
  const deliveryId = await onlyDelivery()
  await expect(attempt(deliveryId)).rejects.toThrow()
  now = new Date(AT.getTime() + 73 * 3_600_000)
  await expect(attempt(deliveryId)).rejects.toThrow()
  expect(await store.webhooks.get(gone.id)).toMatchObject({
    ...{ status: 'disabled', disabledReason: 'Nothing was taken for 3 days. The server answered with status 500.' },
  })
  expect(await attempt(deliveryId)).toEqual([])
})
