import { request } from 'node:http'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard?.stop())

interface Raw {
  status: number | undefined
  headers: NodeJS.Dict<string | string[]>
  body: Buffer
}

/** The bytes as they are on the wire: `fetch` would unpack them. */
const get = (path: string, headers: Record<string, string>): Promise<Raw> =>
  new Promise((resolve, reject) => {
    const asked = request(dashboard.url + path, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () =>
        resolve({ status: answer.statusCode, headers: answer.headers, body: Buffer.concat(chunks) }),
      )
    })
    asked.on('error', reject).end()
  })

const PATHS = ['/about', '/assets/base.css', '/api/openapi.json']

it.each(PATHS)('%s is compressed as the client accepts it, and the same unpacked', async (path) => {
  const plain = await get(path, {})
  const brotli = await get(path, { 'Accept-Encoding': 'gzip, deflate, br' })
  const gzip = await get(path, { 'Accept-Encoding': 'gzip' })
  expect(plain.headers['content-encoding']).toBeUndefined()
  expect([brotli.headers['content-encoding'], gzip.headers['content-encoding']]).toEqual(['br', 'gzip'])
  expect(brotliDecompressSync(brotli.body)).toEqual(plain.body)
  expect(gunzipSync(gzip.body)).toEqual(plain.body)
  expect(brotli.body.length).toBeLessThan(plain.body.length / 2)
  for (const { headers } of [plain, brotli, gzip]) expect(headers.vary).toContain('Accept-Encoding')
})

it.each(['/about', '/assets/base.css'])('%s is not sent again to who has it', async (path) => {
  const accepted = { 'Accept-Encoding': 'br' }
  const { headers } = await get(path, accepted)
  const again = await get(path, { ...accepted, 'If-None-Match': String(headers.etag) })
  expect([again.status, again.body.length]).toEqual([304, 0])
  expect((await get(path, { ...accepted, 'If-None-Match': '"another"' })).status).toBe(200)
})

it('a page that changed is sent, whatever the client has', async () => {
  const { headers } = await get('/feeds', {})
  await dashboard.store.feeds.subscribe({
    ...{ url: 'https://new.test/rss', title: 'New', kind: 'rss', siteUrl: null, group: null },
    outlet: { name: 'New', domain: 'new.test' },
  })
  expect((await get('/feeds', { 'If-None-Match': String(headers.etag) })).status).toBe(200)
})

it('the stream of a job comes as it happens, to a client that accepts compression too', async () => {
  const { id } = await dashboard.queue.add('compare-event', { eventId: 'none' }, { asked: true })
  const response = await fetch(`${dashboard.url}/api/v1/jobs/${encodeURIComponent(id)}/stream`, {
    headers: { 'Accept-Encoding': 'gzip, br' },
  })
  expect(response.headers.get('content-encoding')).toBeNull()
  const reader = response.body?.getReader()
  const first = await reader?.read()
  expect(new TextDecoder().decode(first?.value)).toContain('retry:')
  await reader?.cancel()
  await dashboard.queue.wipe()
})
