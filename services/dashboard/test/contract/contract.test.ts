import { createLog, readSettings } from '@parallax/runtime'
import { openStore } from '@parallax/store'
import { Validator } from '@seriousme/openapi-schema-validator'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { metricsRoute } from '../../src/api/operations/metrics-route.js'
import type { Route } from '../../src/api/route.js'
import { ROUTES } from '../../src/api/routes.js'
import { createDashboard } from '../../src/server/create-dashboard.js'
import { listen } from '../../src/server/listen.js'
import { openTestDashboard, type TestDashboard } from '../open-test-dashboard.js'
import { createClient, type TestClient } from '../test-client.js'
import { ownAnswers } from './own-answers.js'
import { type OpenapiDocument, responseChecker } from './response-checker.js'
import { fullServer, sharedProblems } from './shared-problems.js'

let dashboard: TestDashboard
let document: OpenapiDocument
let check: ReturnType<typeof responseChecker>
/** As in `GET /api/v1/feeds 200`. */
const reached = new Set<string>()

beforeAll(async () => {
  dashboard = await openTestDashboard()
  document = (await dashboard.ask('GET /api/openapi.json')).body as OpenapiDocument
  check = responseChecker(document)
})
afterAll(() => dashboard.stop())

interface Asked {
  client: TestClient
  route: string
  target: string
  status: number
  body?: unknown
  headers?: Record<string, string>
}

const ask = async ({ client, route, target, status, body, headers }: Asked) => {
  const [method = '', path = ''] = route.split(' ')
  const answer = await client.ask(`${method} ${target}`, {
    ...(body === undefined ? {} : { body }),
    ...(headers === undefined ? {} : { headers }),
  })
  expect([route, answer.status, answer.status === status ? null : answer.body]).toEqual([route, status, null])
  expect([route, status, check.answer(path, method.toLowerCase(), answer)]).toEqual([route, status, []])
  reached.add(`${route} ${status}`)
}

const METRICS = metricsRoute({ observe: () => {}, contentType: 'text/plain', text: async () => '' })

const nameOf = ({ method, path }: Route): string => `${method.toUpperCase()} ${path}`

test('the document is OpenAPI 3.1 by the schema of its specification', async () => {
  const validator = new Validator()
  expect(await validator.validate({ ...structuredClone(document) })).toEqual({ valid: true })
  expect(validator.version).toBe('3.1')
})

test('every body in JSON has an example, which is one by its schema', () => {
  for (const [path, methods] of Object.entries(document.paths)) {
    for (const method of Object.keys(methods))
      expect([path, method, check.example(path, method) ?? []]).toEqual([path, method, []])
  }
})

test('what nobody takes up in time is answered with its job', async () => {
  for (const [path, name] of [
    ['/api/v1/feeds', 'subscribe-feed'],
    ['/api/v1/feeds/preview', 'preview-feed'],
  ] as const) {
    const body = { url: 'http://slow.test/feed.xml' }
    const asking = ask({ client: dashboard, route: `POST ${path}`, target: path, status: 202, body })
    // Nobody waits for a job that is no longer there.
    await expect.poll(async () => (await dashboard.queue.list('waiting', 1, [name])).length).toBe(1)
    await dashboard.queue.cancel((await dashboard.queue.list('waiting', 1, [name]))[0]?.id ?? '')
    await asking
  }
})

test('every route answers as it is documented when all is well', async () => {
  for (const probe of await ownAnswers(dashboard)) await ask({ ...probe, client: dashboard })

  const { body } = await dashboard.ask('POST /api/v1/comparisons', { body: exampleOf('POST /api/v1/comparisons') })
  expect(body).toMatchObject({ name: 'compare-sources' })
  await ask({
    client: dashboard,
    route: 'POST /api/v1/comparisons',
    target: '/api/v1/comparisons',
    status: 202,
    body: exampleOf('POST /api/v1/comparisons'),
  })
  await ask({
    client: dashboard,
    route: 'POST /api/v1/tokens',
    target: '/api/v1/tokens',
    status: 201,
    body: exampleOf('POST /api/v1/tokens'),
  })
})

test('every problem that a route shares with others is answered as it is documented', async () => {
  const full = await fullServer(dashboard)
  for (const route of [...ROUTES, METRICS]) {
    for (const problem of await sharedProblems(dashboard, full, route)) await ask({ ...problem, route: nameOf(route) })
  }
})

const exampleOf = (name: string): unknown => ROUTES.find((route) => nameOf(route) === name)?.example

test('503 without the store', async () => {
  const store = openStore('postgres://nobody@127.0.0.1:9/none')
  const settings = readSettings({ PORT: '0' })
  const app = createDashboard({ store, queue: dashboard.queue, settings, log: createLog('test', 'silent') })
  const { address, close } = await listen(app, settings)
  await ask({ client: createClient(address), route: 'GET /readyz', target: '/readyz', status: 503 })
  await close()
  await store.close()
})

test('so every documented status of every route was reached', () => {
  const documented = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, { responses }]) =>
      Object.keys(responses).map((status) => `${method.toUpperCase()} ${path} ${status}`),
    ),
  )
  expect(documented.filter((one) => !one.endsWith('default') && !reached.has(one))).toEqual([])
})
