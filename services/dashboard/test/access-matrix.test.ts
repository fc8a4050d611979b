import { TOKEN_SCOPES } from '@parallax/model'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Policy, Route } from '../src/api/route.js'
import { ROUTES } from '../src/api/routes.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'
import type { TestClient } from './test-client.js'

const ADMIN = 'a-token-of-this-test-alone'
/** Wrong tokens are sent by the dozen here, so each route asks a dashboard that has counted none. */
const openGuarded = () => dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: ADMIN })

let dashboard: TestDashboard
const tokens = new Map<string, string>()

beforeAll(async () => {
  dashboard = await openTestDashboard()
  const { tokens: kept } = dashboard.store
  for (const scope of TOKEN_SCOPES) {
    const { token } = await kept.create({ name: scope, scopes: [scope], expiresAt: null })
    tokens.set(scope, token)
  }
  const revoked = await kept.create({ name: 'revoked', scopes: ['admin'], expiresAt: null })
  await kept.revoke(revoked.id)
  const expired = await kept.create({ name: 'expired', scopes: ['admin'], expiresAt: new Date(Date.now() - 1) })
  tokens
    .set('revoked', revoked.token)
    .set('expired', expired.token)
    .set('bad', 'no-token-of-ours')
    .set('settings', ADMIN)
})
afterAll(() => dashboard.stop())

const HOLDERS = [
  'none',
  'bad',
  'revoked',
  'expired',
  'read',
  'feeds:write',
  'analysis:write',
  'admin',
  'settings',
] as const
type Holder = (typeof HOLDERS)[number]

/** Who is let through; 401 or 403 to all others. */
const LET_IN: Record<Policy, readonly Holder[]> = {
  read: ['none', 'read', 'feeds:write', 'analysis:write', 'admin', 'settings'],
  'feeds:write': ['feeds:write', 'admin', 'settings'],
  'analysis:write': ['analysis:write', 'admin', 'settings'],
  admin: ['admin', 'settings'],
  metrics: ['none', 'read', 'feeds:write', 'analysis:write', 'admin', 'settings'],
  alive: HOLDERS,
}
const UNKNOWN: readonly Holder[] = ['none', 'bad', 'revoked', 'expired']

const expected = ({ access }: Route, holder: Holder): number | 'in' => {
  if (LET_IN[access].includes(holder)) return 'in'
  return UNKNOWN.includes(holder) ? 401 : 403
}

/** A request that nobody may mistake for a good one, so that whoever is let in changes nothing. */
const ask = async ({ method, path }: Route, holder: Holder, client: TestClient) => {
  const token = tokens.get(holder)
  const answer = await client.ask(`${method.toUpperCase()} ${path.replace('{id}', 'none')}?surely=not`, {
    headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
  })
  if (answer.status === 401 || answer.status === 403) {
    expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer realm="Parallax"/)
    return answer.status
  }
  return 'in'
}

describe('who may ask what', () => {
  test.each(ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path} (${route.access})`, route] as const))(
    '%s',
    async (_name, route) => {
      const guarded = await openGuarded()
      for (const holder of HOLDERS) {
        expect([holder, await ask(route, holder, guarded)]).toEqual([holder, expected(route, holder)])
      }
    },
  )

  test('every route that changes something needs a scope that reading does not give', () => {
    for (const { method, path, access } of ROUTES) {
      const changes = method !== 'get'
      expect([path, changes && ['read', 'metrics', 'alive'].includes(access)]).toEqual([path, false])
    }
  })

  test('on loopback without a token everybody of this machine may write, but a token that is sent must be good', async () => {
    const write = (token?: string) =>
      dashboard.ask('POST /api/v1/reanalysis', {
        headers: token === undefined ? {} : { Authorization: `Bearer ${token}` },
      })
    expect((await write()).status).toBe(202)
    expect((await write(tokens.get('analysis:write'))).status).toBe(202)
    expect((await write(tokens.get('read'))).status).toBe(403)
    expect((await write(tokens.get('revoked'))).status).toBe(401)
  })
})

describe('tokens over the API', () => {
  const NEW = { name: 'nightly', scopes: ['feeds:write'], expiresInDays: 30 }
  const as = (holder: string) => ({ headers: { Authorization: `Bearer ${tokens.get(holder) ?? holder}` } })

  test('201 a token opens what its scopes say until it is revoked, which holds from the next request on', async () => {
    const guarded = await openGuarded()
    const made = await guarded.ask('POST /api/v1/tokens', { body: NEW, ...as('admin') })
    expect(made).toMatchObject({ status: 201, body: { name: 'nightly', scopes: ['feeds:write'] } })
    const { id, token, expiresAt } = made.body as { id: string; token: string; expiresAt: string }
    expect(Date.parse(expiresAt)).toBeGreaterThan(Date.now() + 29 * 86_400_000)

    const poll = () => guarded.ask('POST /api/v1/feeds/none/poll', as(token))
    expect((await poll()).status).toBe(404)
    const { body } = await guarded.ask('GET /api/v1/tokens?limit=200', as('admin'))
    expect(JSON.stringify(body)).toContain(id)
    expect(JSON.stringify(body)).not.toContain(token)

    expect((await guarded.ask(`DELETE /api/v1/tokens/${id}`, as('admin'))).status).toBe(204)
    expect((await poll()).status).toBe(401)
    const after = await guarded.ask(`GET ${made.headers.get('location')}`, as('admin'))
    expect(after).toMatchObject({ status: 200, body: { revokedAt: expect.any(String) } })
  })

  test('201 asked again with the same Idempotency-Key it is the same token, which is not shown again', async () => {
    const headers = { 'Idempotency-Key': 'once' }
    const first = await dashboard.ask('POST /api/v1/tokens', { body: NEW, headers })
    const again = await dashboard.ask('POST /api/v1/tokens', { body: NEW, headers })
    expect(again).toMatchObject({ status: 201, body: { ...(first.body as object), token: null } })
  })

  test('one Idempotency-Key of two tokens is two requests', async () => {
    const guarded = await openGuarded()
    const write = (holder: string, body: unknown) =>
      guarded.ask('POST /api/v1/reanalysis', {
        body,
        headers: { 'Idempotency-Key': 'shared', ...as(holder).headers },
      })
    expect((await write('analysis:write', {})).status).toBe(202)
    expect((await write('admin', { since: '2022-07-15' })).status).toBe(202)
  })

  test.each([
    { name: '', scopes: ['read'] },
    { name: 'x', scopes: [] },
    { name: 'x', scopes: ['root'] },
    { name: 'x', scopes: ['read'], expiresInDays: 0 },
    { name: 'x', scopes: ['read'], token: 'mine' },
  ])('422 %o is no token', async (body) => {
    expect((await dashboard.ask('POST /api/v1/tokens', { body })).status).toBe(422)
  })
})

test('a signed-in browser may send the forms that its token is for', async () => {
  const guarded = await openGuarded()
  const Cookie = `parallax-token=${tokens.get('feeds:write')}`
  const headers = { Cookie, 'Sec-Fetch-Site': 'same-origin', 'Content-Type': 'application/x-www-form-urlencoded' }
  expect((await guarded.ask('POST /feeds/none/poll', { body: '', headers })).status).toBe(404)
  expect((await guarded.ask('POST /events/none/reanalysis', { body: '', headers })).status).toBe(403)
  expect((await guarded.ask('POST /jobs/none/retry', { body: '', headers })).status).toBe(403)
})
