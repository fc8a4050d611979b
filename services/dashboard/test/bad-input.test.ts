import { request } from 'node:http'
import { connect } from 'node:net'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const feed = (body: unknown, headers?: Record<string, string>) =>
  dashboard.ask('POST /api/v1/feeds', headers === undefined ? { body } : { body, headers })

test('422 every wrong field is named by its path', async () => {
  expect(await feed({ url: 7, group: '' })).toMatchObject({
    status: 422,
    body: { errors: [{ path: 'url' }, { path: 'group' }] },
  })
})

test('422 fields that the API does not know, prototypes included', async () => {
  const url = 'http://harbour.test/feed.xml'
  for (const body of [
    { url, interval: 5 },
    `{"url":"${url}","__proto__":{"polluted":true}}`,
    `{"url":"${url}","constructor":{"prototype":{"polluted":true}}}`,
  ]) {
    expect((await feed(body)).status).toBe(422)
  }
  expect('polluted' in {}).toBe(false)
})

test.each([
  'file:///etc/passwd',
  'javascript:alert(1)',
  'ftp://harbour.test/feed',
  'data:text/html,x',
  'unix:/run/docker.sock',
  '',
  'http://',
  `http://harbour.test/${'x'.repeat(2000)}`,
])('422 %s is no address to subscribe', async (url) => {
  expect(await feed({ url })).toMatchObject({ status: 422, body: { errors: [{ path: 'url' }] } })
})

test('422 a missing body', async () => {
  expect((await dashboard.ask('POST /api/v1/feeds')).status).toBe(422)
})

test.each(['{"url":', '[1,2', 'null,', '{"url":"\xff', '{"url":1e400,}'])('400 %s is no JSON', async (body) => {
  expect((await feed(body)).status).toBe(400)
})

test('400 a body that nests 20 000 levels deep', async () => {
  expect((await feed(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).status).toBe(400)
})

test('brackets inside of strings do not count as depth', async () => {
  expect((await feed({ url: `http://harbour.test/${'['.repeat(100)}\\"`, more: 1 })).status).toBe(422)
})

test('413 a body of more than 100 kB, also where it only becomes so when inflated', async () => {
  expect((await feed({ url: 'x'.repeat(103_000) })).status).toBe(413)
  const response = await fetch(`${dashboard.url}/api/v1/feeds`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Content-Encoding': 'gzip' },
    body: new Uint8Array(gzipSync(`{"url":"${'x'.repeat(5_000_000)}"}`)),
  })
  expect(response.status).toBe(413)
})

test.each(['text/plain', 'application/x-www-form-urlencoded', 'application/json; charset=utf-16', ''])(
  '415 a body of type "%s"',
  async (type) => {
    expect((await feed('{"url":"http://harbour.test/"}', { 'Content-Type': type })).status).toBe(415)
  },
)

test.each([
  ['limit=0', 'limit'],
  ['limit=201', 'limit'],
  ['limit=ten', 'limit'],
  ['limit=1.5', 'limit'],
  ['since=yesterday', 'since'],
  ['since=2022-07-14T10:00:00', 'since'],
  ['has=number,rating', 'has'],
  ['sort=best', 'sort'],
  ['minOrigins=-1', 'minOrigins'],
  ['outlet=%00', 'outlet'],
  ['key=secret', ''],
  ['a[b]=1', ''],
])('400 ?%s is not a query of events', async (query, path) => {
  const answer = await dashboard.ask(`GET /api/v1/events?${query}`)
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: expect.stringContaining(path) }] } })
})

test('400 a parameter given twice', async () => {
  const answer = await dashboard.ask('GET /api/v1/events?limit=1&limit=2')
  expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'limit' }] } })
})

test.each(['events', 'feeds', 'articles'])('400 a cursor that the list of %s did not give out', async (list) => {
  for (const cursor of ['x', 'e30', Buffer.from('["1",2]').toString('base64url'), '%27%3B--']) {
    const answer = await dashboard.ask(`GET /api/v1/${list}?cursor=${cursor}`)
    expect(answer).toMatchObject({ status: 400, body: { errors: [{ path: 'cursor' }] } })
  }
})

test.each(["'; drop table parallax.feeds; --", '%00', '<script>', '"a', '((', '\u{1F600}'])(
  '200 a search for %s is only a search',
  async (q) => {
    const answer = await dashboard.ask(`GET /api/v1/events?q=${q === '%00' ? 'a%00b' : encodeURIComponent(q)}`)
    expect(answer).toMatchObject({ status: 200, body: { items: [] } })
  },
)

test('404 with a problem at every address that there is not', async () => {
  const paths = ['/api', '/api/v1', '/api/v1/feeds/', '/api/v2/feeds', '/API/v1/feeds', '/api/v1/group']
  for (const path of paths) expect((await dashboard.ask(`GET ${path}`)).status).toBe(404)
})

test('404 ids that could be none', async () => {
  for (const id of ['%00', '..%2f..%2fetc', 'a%20b', 'x'.repeat(101), '%F0%9F%98%80']) {
    expect((await dashboard.ask(`GET /api/v1/feeds/${id}`)).status).toBe(404)
  }
})

test('400 a path that cannot be decoded', async () => {
  expect((await dashboard.ask('GET /api/v1/feeds/%')).status).toBe(400)
})

test('405 with Allow for a method that a path does not have, and OPTIONS says the same', async () => {
  const put = await dashboard.ask('PUT /api/v1/feeds', { body: {} })
  expect(put.status).toBe(405)
  expect(put.headers.get('allow')).toBe('POST, GET, HEAD, OPTIONS')
  const options = await dashboard.ask('OPTIONS /api/v1/feeds')
  expect([options.status, options.headers.get('allow')]).toEqual([204, put.headers.get('allow')])
  expect(options.headers.get('access-control-allow-origin')).toBeNull()
  expect((await dashboard.ask('POST /api/v1/outlets', { body: {} })).status).toBe(405)
  expect(await rawStatus('TRACE')).toBe(405)
})

const rawStatus = (method: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(`${dashboard.url}/api/v1/feeds`, { method }, (res) => resolve(res.resume().statusCode))
      .on('error', reject)
      .end()
  })

test('a problem tells nothing of the inside, but an id to find it in the log by', async () => {
  const { body, headers } = await dashboard.ask('GET /api/v1/feeds/none')
  expect(body).toEqual({
    type: '/api/docs#problem-not-found',
    title: 'Not found',
    status: 404,
    detail: 'There is no such feed.',
    requestId: headers.get('x-request-id'),
  })
})

/** What the server answers to bytes that no client of a library would send: its status, after which it closes. */
const statusOfBytes = (bytes: string): Promise<string> =>
  new Promise((resolve, reject) => {
    const { port } = new URL(dashboard.url)
    let answered = ''
    connect({ port: Number(port), host: '127.0.0.1' })
      .on('data', (chunk) => {
        answered += chunk.toString('latin1')
      })
      .on('close', () => resolve(/^HTTP\/1\.1 (\d+)/.exec(answered)?.[1] ?? 'nothing'))
      .on('error', reject)
      .end(bytes)
  })

const POST = 'POST /api/v1/feeds HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n'

test.each([
  ['a length and chunks', '400', `${POST}Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`],
  ['two lengths', '400', `${POST}Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} `],
  ['a folded header', '400', `${POST}X-Folded: a\r\n b\r\nContent-Length: 2\r\n\r\n{}`],
  ['headers of 100 kB', '431', `${POST}X-Large: ${'x'.repeat(100_000)}\r\n\r\n`],
])('%s are refused with %s before anything is read', async (_name, status, bytes) => {
  expect(await statusOfBytes(bytes)).toBe(status)
})
