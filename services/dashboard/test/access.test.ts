import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import type { TestClient } from './test-client.js'

const TOKEN = 'a-token-of-this-test-alone'

let dashboard: TestDashboard
let guarded: TestClient & { url: string }
beforeAll(async () => {
  dashboard = await openTestDashboard()
  guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: TOKEN })
})
afterAll(() => dashboard.stop())

const WRITE = 'POST /api/v1/reanalysis'

/** Asks with headers that `fetch` keeps for itself, such as Host. */
const rawStatus = (url: string, headers: Record<string, string>): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (res) => resolve(res.resume().statusCode))
      .on('error', reject)
      .end()
  })

describe('on loopback without a token', () => {
  test('202 a script on this machine may write', async () => {
    expect((await dashboard.ask(WRITE)).status).toBe(202)
  })

  test.each([{ 'Sec-Fetch-Site': 'same-origin' }, { 'Sec-Fetch-Site': 'none' }])(
    '202 a page of ours may write: %o',
    async (headers) => {
      expect((await dashboard.ask(WRITE, { headers })).status).toBe(202)
    },
  )

  test.each([
    { 'Sec-Fetch-Site': 'cross-site' },
    { 'Sec-Fetch-Site': 'same-site' },
    { Origin: 'http://elsewhere.test' },
    { Origin: 'null' },
  ])('403 a page of another site may not: %o', async (headers) => {
    expect((await dashboard.ask(WRITE, { headers })).status).toBe(403)
  })

  test('202 an Origin that is this very address may write', async () => {
    expect((await dashboard.ask(WRITE, { headers: { Origin: dashboard.url } })).status).toBe(202)
  })

  test('421 a name that only resolves to this machine is not served, so that rebinding gains nothing', async () => {
    const url = `${dashboard.url}/api/v1/feeds`
    expect(await rawStatus(url, { Host: 'rebound.elsewhere.test' })).toBe(421)
    expect(await rawStatus(url, { Host: 'localhost:3000' })).toBe(200)
    expect(await rawStatus(url, { Host: '[::1]:3000' })).toBe(200)
  })
})

describe('with a token', () => {
  test('202 the token opens the way, and 401 with invalid_token anything else', async () => {
    const authorization = (token: string) => ({ headers: { Authorization: `Bearer ${token}` } })
    expect((await guarded.ask(WRITE, authorization(TOKEN))).status).toBe(202)
    const wrong = await guarded.ask(WRITE, authorization(`${TOKEN}x`))
    expect(wrong.status).toBe(401)
    expect(wrong.headers.get('www-authenticate')).toContain('error="invalid_token"')
  })

  test('403 a page of another site, even with the token', async () => {
    const headers = { Authorization: `Bearer ${TOKEN}`, Origin: 'http://elsewhere.test' }
    expect((await guarded.ask(WRITE, { headers })).status).toBe(403)
  })

  test('200 reading stays open', async () => {
    expect((await guarded.ask('GET /api/v1/feeds')).status).toBe(200)
  })

  test('429 after ten wrong tokens within a minute, with the seconds to wait; the right one waits as well', async () => {
    const another = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: TOKEN })
    const attempt = (token: string) => another.ask(WRITE, { headers: { Authorization: `Bearer ${token}` } })
    for (let i = 0; i < 10; i++) expect((await attempt(`wrong-${i}`)).status).toBe(401)
    const { status, headers } = await attempt(TOKEN)
    expect(status).toBe(429)
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
    expect(Number(headers.get('retry-after'))).toBeLessThanOrEqual(60)
  })
})

describe('signing in with a browser', () => {
  const form = (body: string, headers: Record<string, string> = {}) => ({
    body,
    headers: { 'Content-Type': 'application/x-www-form-urlencoded', 'Sec-Fetch-Site': 'same-origin', ...headers },
  })

  test('303 the token becomes a cookie that no script and no other site can use, and it may write', async () => {
    const { status, headers } = await guarded.ask('POST /sign-in', form(`token=${TOKEN}`))
    const cookie = headers.get('set-cookie') ?? ''
    expect(status).toBe(303)
    expect(cookie).toMatch(/HttpOnly/)
    expect(cookie).toMatch(/SameSite=Strict/)

    const Cookie = cookie.split(';')[0] ?? ''
    expect((await guarded.ask(WRITE, { headers: { Cookie, 'Sec-Fetch-Site': 'same-origin' } })).status).toBe(202)
    expect((await guarded.ask(WRITE, { headers: { Cookie, 'Sec-Fetch-Site': 'cross-site' } })).status).toBe(403)
    expect((await guarded.ask(WRITE, { headers: { Cookie } })).status).toBe(403)
  })

  test('401 a wrong token gets the page again and no cookie', async () => {
    const { status, headers, body } = await guarded.ask('POST /sign-in', form('token=wrong'))
    expect([status, headers.get('set-cookie')]).toEqual([401, null])
    expect(body).toContain('This is not the token.')
  })

  test('403 another site cannot sign a browser in', async () => {
    const sent = form(`token=${TOKEN}`, { 'Sec-Fetch-Site': 'cross-site' })
    expect((await guarded.ask('POST /sign-in', sent)).status).toBe(403)
  })

  test('303 signing out takes the cookie away', async () => {
    const { status, headers } = await guarded.ask('POST /sign-out', form(''))
    expect([status, headers.get('set-cookie')]).toEqual([303, expect.stringContaining('1970')])
  })
})

describe('/metrics', () => {
  test('200 for this machine; 401 where a proxy passes on somebody else', async () => {
    const own = await guarded.ask('GET /metrics')
    expect(own.status).toBe(200)
    expect(own.body).toContain('parallax_stored{kind="feeds"} 0')
    expect(own.body).toContain('parallax_jobs{name="compare-event",state="waiting"} 0')

    const forwarded = { 'X-Forwarded-For': '203.0.113.9' }
    expect((await guarded.ask('GET /metrics', { headers: forwarded })).status).toBe(401)
    const headers = { ...forwarded, Authorization: `Bearer ${TOKEN}` }
    expect((await guarded.ask('GET /metrics', { headers })).status).toBe(200)
  })
})
