import { afterAll, beforeAll, expect, test } from 'vitest'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import type { TestClient } from './test-client.js'

const LIMIT = 20

let dashboard: TestDashboard
let two: [TestClient, TestClient]
beforeAll(async () => {
  dashboard = await openTestDashboard({ PARALLAX_API_LIMIT: String(LIMIT) })
  two = [dashboard, await dashboard.openAnother({ PARALLAX_API_LIMIT: String(LIMIT) })]
})
afterAll(() => dashboard.stop())

const newToken = async () => {
  const { token } = await dashboard.store.tokens.create({ name: 'a script', scopes: ['read'], expiresAt: null })
  return { Authorization: `Bearer ${token}` }
}

/** Asks both servers in turn, and counts what they answered. */
const askBoth = async (times: number, headers: Record<string, string>) => {
  const answers = await Promise.all(
    Array.from({ length: times }, (_, i) => two[i % 2 === 0 ? 0 : 1].ask('GET /api/v1/feeds', { headers })),
  )
  return answers.filter(({ status }) => status === 200).length
}

test('two servers on one store let a token make no more requests together than the limit', async () => {
  const headers = await newToken()
  expect(await askBoth(3 * LIMIT, headers)).toBe(LIMIT)
  expect(await askBoth(4, await newToken())).toBe(4)
})

test('the answers say what is left, and one too many when to come back', async () => {
  const headers = await newToken()
  const first = await two[0].ask('GET /api/v1/feeds', { headers })
  expect(first.headers.get('ratelimit-policy')).toMatch(/^"api"; q=20; w=60/)
  expect(first.headers.get('ratelimit')).toMatch(/^"api"; r=19; t=(60|59)$/)
  expect(first.headers.get('retry-after')).toBeNull()

  await askBoth(LIMIT, headers)
  const refused = await two[1].ask('GET /api/v1/feeds', { headers })
  expect(refused).toMatchObject({ status: 429, body: { type: '/api/docs#problem-too-many-requests' } })
  expect(refused.headers.get('ratelimit')).toMatch(/^"api"; r=0; t=\d+$/)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60)
})

test('without a token the address of the socket counts, whatever X-Forwarded-For says; pages and probes stay open', async () => {
  let ok = 0
  for (let i = 0; i < LIMIT + 5; i++) {
    const headers = { 'X-Forwarded-For': `203.0.113.${i}` }
    if ((await two[i % 2 === 0 ? 0 : 1].ask('GET /api/v1/feeds', { headers })).status === 200) ok++
  }
  expect(ok).toBe(LIMIT)
  for (const target of ['/', '/feeds', '/healthz', '/readyz', '/metrics']) {
    expect((await two[0].ask(`GET ${target}`)).status).toBe(200)
  }
})
