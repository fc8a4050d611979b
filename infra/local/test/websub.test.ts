import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Article, Feed } from '@parallax/model'
import { freePort, startTestPostgres } from '@parallax/testing'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { freshDatabase } from './fresh-database.js'
import { getAll, getJson, type Running, removeData, run, until } from './running.js'
import { startHub } from './websub-hub.js'

const TOKEN = 'a token of the test'.replaceAll(' ', '-')
const WITHIN_MS = 30_000

const postgres = await startTestPostgres()
let hub: Awaited<ReturnType<typeof startHub>>
let outlet: Server
let running: Running
let database: pg.Client
/** Titles of the entries that the feed shows. */
const entries = ['The ferry has left the pier of Port Selwyn']

const outletOrigin = (): string => `http://127.0.0.2:${(outlet.address() as AddressInfo).port}`

const atom = (): string => `<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Harbour</title>
  <link rel="hub" href="${hub.url}"/><link rel="self" href="${outletOrigin()}/feed"/>${entries
    .map((title, n) => `<entry><id>urn:${n}</id><title>${title}</title><link href="${outletOrigin()}/${n}"/></entry>`)
    .join('')}</feed>`

beforeAll(async () => {
  hub = await startHub('127.0.0.3', { leaseSeconds: 864_000 })
  outlet = createServer((request, response) => {
    if (request.url === '/feed') response.writeHead(200, { 'content-type': 'application/atom+xml' }).end(atom())
    else response.writeHead(404).end()
  })
  outlet.listen(0, '127.0.0.2')
  await once(outlet, 'listening')
  const port = await freePort()
  const databaseUrl = await freshDatabase(postgres.url, 'websub')
  database = new pg.Client({ connectionString: databaseUrl })
  await database.connect()
  running = await run('start', {
    PORT: String(port),
    DATABASE_URL: databaseUrl,
    PARALLAX_ALLOW_ADDRESSES: '127.0.0.2/32,127.0.0.3/32',
    PARALLAX_HOST_DELAY_MS: '0',
    PARALLAX_ADMIN_TOKEN: TOKEN,
    PARALLAX_PUBLIC_URL: `http://127.0.0.1:${port}/`,
  })
})
afterAll(async () => {
  await running?.stop()
  await database?.end()
  await hub?.close()
  outlet?.close()
  await postgres.stop()
  if (running) await removeData(running.dataDir)
})

const write = async (method: string, path: string, body?: object): Promise<Response> =>
  fetch(`${running.address}${path}`, {
    method,
    headers: { authorization: `Bearer ${TOKEN}`, 'content-type': 'application/json' },
    ...(body ? { body: JSON.stringify(body) } : {}),
  })

/** Lets so much time pass for leases and polls. */
const pass = async (time: string): Promise<void> => {
  await database.query(
    'update parallax.hub_subscriptions set leased_at = leased_at - $1::interval, lease_until = lease_until - $1::interval',
    [time],
  )
  await database.query('update parallax.feeds set last_polled_at = last_polled_at - $1::interval', [time])
}

const waited = (what: string) => ({ within: WITHIN_MS, what: () => `${what}; it said: ${running.said()}` })
const titles = async (): Promise<string[]> =>
  (await getAll<Article>(`${running.address}/api/v1/articles`)).map(({ title }) => title)

describe('a feed that declares a hub', () => {
  let feed: Feed
  test('is subscribed there when it is polled, and the hub is confirmed', async () => {
    const answer = await write('POST', '/api/v1/feeds', { url: `${outletOrigin()}/feed` })
    expect([201, 202]).toContain(answer.status)
    const asked = await until(() => hub.asked('subscribe'), waited('the hub to be asked'))
    expect(asked).toMatchObject({ topic: `${outletOrigin()}/feed`, confirmed: true })
    expect(asked.callback.startsWith(`${running.address}/websub/`)).toBe(true)
    expect(asked.secret).toMatch(/^[0-9a-f]{64}$/)
    ;[feed] = (await getAll<Feed>(`${running.address}/api/v1/feeds`)) as [Feed]
  })

  test('brings news as soon as the hub announces it, hours before the next poll', async () => {
    const before = await getJson<Feed>(`${running.address}/api/v1/feeds/${feed.id}`)
    expect(Date.parse(before.nextPollAt ?? '') - Date.now()).toBeGreaterThan(60_000)
    entries.push('The harbour of Port Selwyn is closed after a collision')
    const asked = hub.asked('subscribe')
    if (!asked) throw new Error('the hub was never asked')
    expect(await hub.announce(asked, 'whatever the hub sends')).toBe(202)
    const found = await until(async () => {
      const now = await titles()
      return now.length === 2 ? now : undefined
    }, waited('the news to be an article'))
    expect(found.sort()).toEqual([...entries].sort())
    expect(hub.count('subscribe')).toBe(1)
  })

  test('is asked for again when most of its lease is over, at its address, and brings news past the end of the first', async () => {
    const asked = hub.asked('subscribe')
    if (!asked) throw new Error('the hub was never asked')
    await pass('7 days')
    await write('POST', `/api/v1/feeds/${feed.id}/poll`)
    await until(
      () => (hub.count('subscribe') === 2 ? true : undefined),
      waited('the hub to be asked for another lease'),
    )
    expect(hub.asked('subscribe')).toEqual(asked)

    await pass('5 days')
    entries.push('A pilot of Port Selwyn is asked what he saw')
    expect(await hub.announce(asked, 'whatever the hub sends')).toBe(202)
    await until(async () => ((await titles()).length === 3 ? true : undefined), waited('the news to be an article'))
  })

  test('is unsubscribed when it is paused, and subscribed again when it is resumed', async () => {
    await write('PATCH', `/api/v1/feeds/${feed.id}`, { status: 'paused' })
    const left = await until(() => hub.asked('unsubscribe'), waited('the hub to be told'))
    expect(left).toMatchObject({ confirmed: true })
    expect(await hub.announce({ ...left, secret: 'none' }, 'late news')).toBe(410)

    entries.push('A tug has brought the ferry back to its pier')
    await write('PATCH', `/api/v1/feeds/${feed.id}`, { status: 'active' })
    await until(() => (hub.count('subscribe') === 3 ? true : undefined), waited('the hub to be asked again'))
    expect(hub.asked('subscribe')).toMatchObject({ confirmed: true })
  })

  test('is unsubscribed when it is removed', async () => {
    expect((await write('DELETE', `/api/v1/feeds/${feed.id}`)).status).toBe(204)
    await until(() => (hub.count('unsubscribe') === 2 ? true : undefined), waited('the hub to be told'))
    expect(hub.asked('unsubscribe')).toMatchObject({ confirmed: true })
  })
})
