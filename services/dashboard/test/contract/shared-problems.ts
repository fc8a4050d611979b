import { createHash } from 'node:crypto'
import type { Route } from '../../src/api/route.js'
import type { TestDashboard } from '../open-test-dashboard.js'
import type { TestClient } from '../test-client.js'
import type { Probe } from './own-answers.js'

const ADMIN = 'a-token-of-this-test-alone'

type Asked = Omit<Probe, 'route'> & { client: TestClient; method: string }

/** More than a route takes. */
const tooLarge = ({ bodyLimit }: Route): string =>
  `{"x":"${'x'.repeat(bodyLimit === undefined ? 103_000 : 5_000_000)}"}`

const typeOf = ({ bodyTypes }: Route): Record<string, string> => ({
  'Content-Type': bodyTypes?.[0] ?? 'application/json',
})

const targetOf = ({ path }: Route): string => path.replace('{id}', 'none')

/** The problems that follow from what a route is: its access, its method, its query and its body. */
export const sharedProblems = async (dashboard: TestDashboard, full: TestClient, route: Route): Promise<Asked[]> => {
  const { method, access, bodyTypes, example, problems } = route
  const isWrite = method !== 'get'
  const target = targetOf(route)
  const guarded = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: ADMIN })
  const asked = (status: number, more: Partial<Asked> = {}): Asked => ({
    client: dashboard,
    method,
    target,
    status,
    ...more,
  })
  const wrong = { client: guarded, headers: { Authorization: 'Bearer wrong' } }
  const read = (await dashboard.store.tokens.create({ name: 'read', scopes: ['read'], expiresAt: null })).token
  const needsToken = access !== 'alive'
  const isLimited = needsToken && access !== 'metrics'

  return [
    asked(400, {
      target: `${target}?surely=not`,
      ...(bodyTypes === undefined ? {} : { body: 'x', headers: typeOf(route) }),
    }),
    ...(needsToken ? [asked(401, wrong)] : []),
    ...(isWrite || access === 'admin' ? [asked(403, { headers: { Authorization: `Bearer ${read}` } })] : []),
    ...(problems.includes(404) ? [asked(404, example === undefined ? {} : { body: example })] : []),
    ...(isWrite ? bodyProblems(route, asked) : []),
    ...(method === 'post' ? [await keyInUse(dashboard, route, asked)] : []),
    ...(isLimited ? [asked(429, { client: full })] : []),
    ...(access === 'metrics' ? [asked(429, { ...wrong, client: await guessedTooOften(dashboard) })] : []),
  ]
}

const bodyProblems = (route: Route, asked: (status: number, more: Partial<Asked>) => Asked): Asked[] => [
  asked(413, { body: tooLarge(route), headers: typeOf(route) }),
  asked(415, { body: 'x', headers: { 'Content-Type': 'text/plain' } }),
  asked(422, { body: '[]', headers: typeOf(route) }),
]

/** A key that a request of the same bytes has taken and not answered. */
const keyInUse = async (
  { store }: TestDashboard,
  { path }: Route,
  asked: (status: number, more: Partial<Asked>) => Asked,
): Promise<Asked> => {
  const target = path.replace('{id}', 'none')
  const hash = createHash('sha256').update(`POST ${target}\n`).update('{}').digest('hex')
  await store.idempotency.begin(` ${path}`, hash)
  const isOpml = path.endsWith('/opml')
  const headers = { 'Idempotency-Key': path, 'Content-Type': isOpml ? 'text/x-opml' : 'application/json' }
  return asked(409, { body: '{}', headers })
}

/** A server where the address of this test has no request left. */
export const fullServer = async (dashboard: TestDashboard): Promise<TestClient> => {
  const full = await dashboard.openAnother({ PARALLAX_API_LIMIT: '1' })
  await full.ask('GET /api/v1/outlets')
  return full
}

/** A server where it has guessed too often. */
const guessedTooOften = async (dashboard: TestDashboard): Promise<TestClient> => {
  const client = await dashboard.openAnother({ PARALLAX_ADMIN_TOKEN: ADMIN })
  for (let i = 0; i < 10; i++) await client.ask('GET /metrics', { headers: { Authorization: `Bearer wrong${i}` } })
  return client
}
