import { FinalError } from '@parallax/model'
import type { JobHandler } from '@parallax/queue'
import type { Store } from '@parallax/store'
import { addEvent } from '../event-fixture.js'
import type { TestDashboard } from '../open-test-dashboard.js'

/** One request and the status that it is to get; the name is that of its route. */
export interface Probe {
  route: string
  target: string
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const subscription = (url: string) => ({
  ...{ url, title: 'Harbour', siteUrl: null, kind: 'rss' as const, group: null },
  outlet: { name: 'The harbour', domain: 'harbour.test' },
})

const subscribeFeed: JobHandler<'subscribe-feed', Store> = async ({ url }, store) => {
  const { feed, created } = await store.feeds.subscribe(subscription(url))
  return { answer: { feedId: feed.id, created } }
}

const previewFeed: JobHandler<'preview-feed', Store> = async ({ url }) => ({
  answer: { url, title: 'Harbour', kind: 'rss', siteUrl: null, entries: [] },
})

/** The answer does without what an analyst would say. */
const previewCorrection: JobHandler<'preview-correction', Store> = async () => {
  throw new FinalError('There is no analyst in this test.')
}

/** Clients of the queue in the place of the workers. */
const HANDLERS = {
  'subscribe-feed': subscribeFeed,
  'preview-feed': previewFeed,
  'preview-correction': previewCorrection,
}

const SECRET = `whsec_${Buffer.alloc(24).toString('base64')}`

const ofWebhook = (id: string): Probe[] => {
  const target = `/api/v1/webhooks/${id}`
  return [
    {
      route: 'POST /api/v1/webhooks',
      target: '/api/v1/webhooks',
      status: 201,
      body: { url: 'http://more.test/', rules: [{ on: 'number-edit' }] },
    },
    { route: 'GET /api/v1/webhooks', target: '/api/v1/webhooks', status: 200 },
    { route: 'GET /api/v1/webhooks/{id}', target, status: 200 },
    { route: 'PATCH /api/v1/webhooks/{id}', target, status: 200, body: { name: 'The desk', status: 'disabled' } },
    { route: 'GET /api/v1/webhooks/{id}/deliveries', target: `${target}/deliveries`, status: 200 },
    { route: 'POST /api/v1/webhooks/{id}/redeliver', target: `${target}/redeliver`, status: 202 },
    { route: 'DELETE /api/v1/webhooks/{id}', target, status: 204 },
  ]
}

/** What each route answers when all is well, besides the problems that many routes share. */
export const ownAnswers = async (dashboard: TestDashboard): Promise<Probe[]> => {
  const { store, queue } = dashboard
  const event = await addEvent(store)
  const comparisonId = await event.compare('aa')
  const [articleId, otherId] = event.articleIds
  const { feed } = await store.feeds.subscribe(subscription('http://harbour.test/kept.xml'))
  const goes = await store.feeds.subscribe(subscription('http://harbour.test/goes.xml'))
  const token = await store.tokens.create({ name: 'one', scopes: ['read'], expiresAt: null })
  await store.requests.record({ id: 'compare-event.jover', name: 'compare-event', payload: {} })
  await store.requests.finish('compare-event.jover', { state: 'completed', result: {} })
  const waiting = await queue.add('compare-event', { eventId: 'none' })
  const { added, merged } = await mergedEvent(dashboard, event.eventId, otherId)
  const tagOf = async (target: string) => (await dashboard.ask(`GET ${target}`)).headers.get('etag') ?? ''
  const at = `/api/v1/events/${event.eventId}`
  const tagged = async (route: string, target: string): Promise<Probe[]> => [
    { route, target, status: 200 },
    { route, target, status: 304, headers: { 'If-None-Match': await tagOf(target) } },
  ]
  const hook = await store.webhooks.add({
    url: 'http://hooks.test/',
    rules: [{ on: 'number-conflict' }],
    secret: SECRET,
  })
  const kept = { comparisonId, rowId: 'n1' }
  const permalink = `/api/v1/permalinks/${comparisonId}.f2`
  await store.permalinks.keep({ comparisonId, rowId: 'f2' })
  const over = '/api/v1/jobs/compare-event.jover'
  const ended = (await dashboard.ask(`GET ${over}/stream`)).body
  const lastId = /^id: (.*)$/m.exec(String(ended))?.[1] ?? ''
  const opml = '<opml version="2.0"><body><outline type="rss" xmlUrl="http://ridge.test/f.xml"/></body></opml>'
  const wrongFinding = { kind: 'wrong-finding', eventId: event.eventId, findingId: 'n1' }

  await queue.work(HANDLERS, store)
  return [
    { route: 'POST /api/v1/feeds', target: '/api/v1/feeds', status: 201, body: { url: 'http://harbour.test/new.xml' } },
    { route: 'POST /api/v1/feeds', target: '/api/v1/feeds', status: 200, body: { url: feed.url } },
    {
      route: 'POST /api/v1/feeds/preview',
      target: '/api/v1/feeds/preview',
      status: 200,
      body: { url: 'http://a.test/' },
    },
    { route: 'GET /api/v1/feeds', target: '/api/v1/feeds', status: 200 },
    { route: 'GET /api/v1/feeds/{id}', target: `/api/v1/feeds/${feed.id}`, status: 200 },
    { route: 'PATCH /api/v1/feeds/{id}', target: `/api/v1/feeds/${feed.id}`, status: 200, body: { status: 'paused' } },
    { route: 'DELETE /api/v1/feeds/{id}', target: `/api/v1/feeds/${goes.feed.id}`, status: 204 },
    { route: 'POST /api/v1/feeds/{id}/poll', target: `/api/v1/feeds/${feed.id}/poll`, status: 202 },
    { route: 'GET /api/v1/opml', target: '/api/v1/opml', status: 200 },
    {
      route: 'POST /api/v1/opml',
      target: '/api/v1/opml',
      status: 200,
      body: opml,
      headers: { 'Content-Type': 'text/x-opml' },
    },
    { route: 'GET /api/v1/outlets', target: '/api/v1/outlets', status: 200 },
    { route: 'GET /api/v1/outlets/{id}', target: `/api/v1/outlets/${feed.outlet.id}`, status: 200 },
    ...(await tagged('GET /api/v1/groups', '/api/v1/groups')),
    {
      route: 'PUT /api/v1/groups',
      target: '/api/v1/groups',
      status: 412,
      body: { items: [] },
      headers: { 'If-Match': '"x"' },
    },
    { route: 'PUT /api/v1/groups', target: '/api/v1/groups', status: 200, body: { items: [] } },
    { route: 'GET /api/v1/articles', target: '/api/v1/articles', status: 200 },
    ...(await tagged('GET /api/v1/articles/{id}', `/api/v1/articles/${articleId}`)),
    { route: 'GET /api/v1/articles/{id}/revisions', target: `/api/v1/articles/${articleId}/revisions`, status: 200 },
    { route: 'GET /api/v1/events', target: '/api/v1/events', status: 200 },
    ...(await tagged('GET /api/v1/events/{id}', at)),
    { route: 'GET /api/v1/events/{id}', target: `/api/v1/events/${merged}`, status: 308 },
    ...(await tagged('GET /api/v1/events/{id}/comparison', `${at}/comparison`)),
    ...(await tagged('GET /api/v1/events/{id}/comparison.csv', `${at}/comparison.csv`)),
    ...(await tagged('GET /api/v1/events/{id}/comparison.md', `${at}/comparison.md`)),
    { route: 'POST /api/v1/events/{id}/reanalysis', target: `${at}/reanalysis`, status: 202, body: { refetch: false } },
    { route: 'POST /api/v1/reanalysis', target: '/api/v1/reanalysis', status: 202 },
    { route: 'POST /api/v1/corrections', target: '/api/v1/corrections', status: 201, body: wrongFinding },
    { route: 'POST /api/v1/corrections', target: '/api/v1/corrections?preview=true', status: 200, body: wrongFinding },
    { route: 'DELETE /api/v1/corrections/{id}', target: `/api/v1/corrections/${added}`, status: 204 },
    { route: 'GET /api/v1/jobs/{id}', target: over, status: 200 },
    { route: 'GET /api/v1/jobs/{id}/stream', target: `${over}/stream`, status: 200 },
    {
      route: 'GET /api/v1/jobs/{id}/stream',
      target: `${over}/stream`,
      status: 204,
      headers: { 'Last-Event-ID': lastId },
    },
    { route: 'DELETE /api/v1/jobs/{id}', target: `/api/v1/jobs/${waiting.id}`, status: 200 },
    { route: 'DELETE /api/v1/jobs/{id}', target: over, status: 409 },
    { route: 'GET /api/v1/tokens', target: '/api/v1/tokens', status: 200 },
    { route: 'GET /api/v1/tokens/{id}', target: `/api/v1/tokens/${token.id}`, status: 200 },
    { route: 'DELETE /api/v1/tokens/{id}', target: `/api/v1/tokens/${token.id}`, status: 204 },
    ...(await tagged('GET /api/v1/events/{id}/comparison.bundle', `${at}/comparison.bundle`)),
    { route: 'POST /api/v1/permalinks', target: '/api/v1/permalinks', status: 201, body: kept },
    { route: 'POST /api/v1/permalinks', target: '/api/v1/permalinks', status: 200, body: kept },
    ...(await tagged('GET /api/v1/permalinks/{id}', permalink)),
    ...ofWebhook(hook.id),
    { route: 'GET /api/v1/alerts', target: '/api/v1/alerts', status: 200 },
    ...(await tagged('GET /events.atom', '/events.atom')),
    ...(await tagged('GET /events.json', '/events.json')),
    ...(await tagged('GET /events/{id}.atom', `/events/${event.eventId}.atom`)),
    ...(await tagged('GET /events/{id}.json', `/events/${event.eventId}.json`)),
    { route: 'GET /healthz', target: '/healthz', status: 200 },
    { route: 'GET /readyz', target: '/readyz', status: 200 },
    { route: 'GET /metrics', target: '/metrics', status: 200 },
  ]
}

/** Splits an event and puts it together again: a correction to take back, and an event that another answers for. */
const mergedEvent = async ({ ask }: TestDashboard, eventId: string, articleId: string) => {
  const correct = async (body: unknown) =>
    (await ask('POST /api/v1/corrections', { body })).body as { id: string; effect: { events: { id: string }[] } }
  const split = await correct({ kind: 'split', eventId, articleIds: [articleId] })
  const merged = split.effect.events.find(({ id }) => id !== eventId)?.id ?? ''
  const { id: added } = await correct({ kind: 'merge', eventId: merged, intoEventId: eventId })
  return { added, merged }
}
