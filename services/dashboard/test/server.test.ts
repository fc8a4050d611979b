import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { createLog, readSettings } from '@parallax/runtime'
import { openStore } from '@parallax/store'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { openapiDocument } from '../src/api/openapi/openapi-document.js'
import { ROUTES } from '../src/api/routes.js'
import { createDashboard } from '../src/server/create-dashboard.js'
import { listen } from '../src/server/listen.js'
import { startDashboard } from '../src/start-dashboard.js'
import { openTestDashboard, type TestDashboard } from './open-test-dashboard.js'

let dashboard: TestDashboard
beforeAll(async () => {
  dashboard = await openTestDashboard()
})
afterAll(() => dashboard.stop())

const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'; sandbox"

test.each([
  ['GET /api/v1/feeds', 200, DATA_POLICY],
  ['GET /api/v1/feeds/none', 404, DATA_POLICY],
  ['GET /healthz', 200, DATA_POLICY],
  ['GET /api/docs', 200, "default-src 'none'; script-src 'self'; style-src 'self';"],
  ['GET /', 200, "default-src 'none'; script-src 'self'; style-src 'self';"],
  ['GET /nothing', 404, "default-src 'none'; script-src 'self'; style-src 'self';"],
  ['GET /sign-in', 200, "default-src 'none'; script-src 'self'; style-src 'self';"],
  ['GET /assets/base.css', 200, DATA_POLICY],
])('%s carries every security header', async (request, status, policy) => {
  const answer = await dashboard.ask(request)
  const header = (name: string) => answer.headers.get(name)
  expect(answer.status).toBe(status)
  expect(header('content-security-policy')).toContain(policy)
  expect(header('content-security-policy')).not.toContain('unsafe')
  expect(header('x-content-type-options')).toBe('nosniff')
  expect(header('referrer-policy')).toBe('no-referrer')
  expect(header('cross-origin-opener-policy')).toBe('same-origin')
  expect(header('cross-origin-resource-policy')).toBe('same-origin')
  expect(header('permissions-policy')).toBe('geolocation=(), camera=(), microphone=(), interest-cohort=()')
  expect(header('x-frame-options')).toBe('DENY')
  expect(header('x-robots-tag')).toBe('noindex')
  for (const name of [
    'x-powered-by',
    'server',
    'set-cookie',
    'access-control-allow-origin',
    'strict-transport-security',
  ]) {
    expect(header(name)).toBeNull()
  }
})

test('an asset may be kept for good under the address that pages link, and is asked for again under any other', async () => {
  const { body } = await dashboard.ask('GET /')
  const linked = /"(\/assets\/base\.css\?v=[\w-]+)"/.exec(String(body))?.[1] ?? ''
  const caching = async (target: string) => (await dashboard.ask(`GET ${target}`)).headers.get('cache-control')
  expect(await caching(linked)).toBe('public, max-age=31536000, immutable')
  expect(await caching('/assets/base.css')).toBe('public, no-cache')
  expect(await caching('/assets/base.css?v=old')).toBe('public, no-cache')
  for (const target of ['/assets/', '/assets/none.css', '/assets/..%2fpackage.json', '/assets/.env']) {
    expect((await dashboard.ask(`GET ${target}`)).status).toBe(404)
  }
})

test('/api/openapi.json is OpenAPI 3.1 of every route, and every reference in it leads somewhere', async () => {
  const { body } = await dashboard.ask('GET /api/openapi.json')
  const document = body as { openapi: string; paths: Record<string, Record<string, unknown>>; components: object }
  expect(document.openapi).toBe('3.1.0')
  for (const { path, method } of ROUTES) expect(document.paths[path]?.[method]).toBeDefined()

  const references = [...JSON.stringify(document).matchAll(/"\$ref":"#\/([^"]+)"/g)].map(([, path = '']) => path)
  expect(references.length).toBeGreaterThan(50)
  for (const reference of references) {
    const target = reference.split('/').reduce<unknown>((node, key) => Object(node)[key], document)
    expect(target, reference).toBeDefined()
  }
  expect(JSON.stringify(document)).not.toMatch(/"\$(id|schema|defs)"/)
})

test('every operation of the document has a name of its own', () => {
  const { paths } = openapiDocument(ROUTES) as { paths: Record<string, Record<string, { operationId: string }>> }
  const names = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId))
  expect(names).toContain('getEventsIdComparison')
  expect(new Set(names).size).toBe(ROUTES.length)
})

test('/api/docs explains every route and every problem', async () => {
  const { body } = await dashboard.ask('GET /api/docs')
  for (const { path } of ROUTES) expect(body).toContain(path)
  expect(body).toContain('id="problem-key-reused"')
})

test('/healthz and /readyz say ok while store and queue answer', async () => {
  expect((await dashboard.ask('GET /healthz')).body).toEqual({ status: 'ok' })
  expect((await dashboard.ask('GET /readyz')).body).toEqual({ status: 'ok', store: 'ok', queue: 'ok' })
})

test('503 without the store: /readyz names it, the API asks to come back later, /healthz goes on', async () => {
  const free = await freePort()
  const store = openStore(`postgres://nobody@127.0.0.1:${free}/none`)
  const settings = readSettings({ PORT: '0' })
  const app = createDashboard({ store, queue: dashboard.queue, settings, log: createLog('test', 'silent') })
  const { address, close } = await listen(app, settings)

  const ready = await fetch(`${address}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { status: 'unreachable', store: 'unreachable', queue: 'ok' },
  ])
  const feeds = await fetch(`${address}/api/v1/feeds`)
  expect([feeds.status, feeds.headers.get('retry-after')]).toEqual([503, '5'])
  expect(await feeds.text()).not.toContain('127.0.0.1')
  expect((await fetch(`${address}/healthz`)).status).toBe(200)
  expect((await fetch(`${address}/metrics`)).status).toBe(200)
  await close()
  await store.close()
})

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

test('a port in use stops the start with one sentence and the remedy', async () => {
  const port = new URL(dashboard.url).port
  const settings = readSettings({ PORT: port })
  const app = createDashboard({ ...dashboard, settings, log: createLog('test', 'silent') })
  await expect(listen(app, settings)).rejects.toThrow(
    `Port ${port} on 127.0.0.1 is in use: stop what listens there, or set PORT to another.`,
  )
})

test('without a database one service does not start, and says what to do', async () => {
  await expect(startDashboard(readSettings({ PORT: '0' }), createLog('test', 'silent'))).rejects.toThrow('DATABASE_URL')
})

test('a stop ends in time while somebody follows a job', async () => {
  const settings = readSettings({ PORT: '0' })
  const app = createDashboard({ ...dashboard, settings, log: createLog('test', 'silent') })
  const { address, close } = await listen(app, settings)
  const { id } = await dashboard.queue.add('poll-feed', { feedId: 'none' })
  const response = await fetch(`${address}/api/v1/jobs/${id}/stream`)
  const followed = response.text().catch(() => 'broken off')

  const begunAt = performance.now()
  await close()
  expect(performance.now() - begunAt).toBeLessThan(8_000)
  expect(await followed).toBe('broken off')
  await dashboard.queue.wipe()
})

test('the process says where it answers, logs no secret and a line a request, and SIGTERM ends it in order', async () => {
  const main = fileURLToPath(new URL('../src/main.ts', import.meta.url))
  const child = spawn(process.execPath, ['--import', 'tsx', '--conditions=parallax-source', main], {
    env: { ...process.env, PORT: '0', DATABASE_URL: dashboard.databaseUrl, LOG_LEVEL: 'debug' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  const lines: string[] = []
  const said = createInterface({ input: child.stdout }).on('line', (line) => lines.push(line))
  const address = await new Promise<string>((resolve) => {
    said.on('line', (line) => {
      const at: unknown = JSON.parse(line).address
      if (typeof at === 'string') resolve(at)
    })
  })
  expect((await fetch(`${address}/readyz`)).status).toBe(200)

  const { token } = await dashboard.store.tokens.create({ name: 'logged', scopes: ['read'], expiresAt: null })
  const headers = { Authorization: `Bearer ${token}`, 'User-Agent': '{"level":60}' }
  expect((await fetch(`${address}/api/v1/feeds?key=${token}`, { headers })).status).toBe(400)
  const body = JSON.stringify({ url: 'http://user:feed-password@harbour.test/', more: 1 })
  const json = { ...headers, 'Content-Type': 'application/json' }
  expect((await fetch(`${address}/api/v1/feeds/%0d%0a%1b%7B%22level%22`, { headers })).status).toBe(404)
  expect((await fetch(`${address}/api/v1/feeds`, { method: 'POST', headers: json, body })).status).toBe(403)

  const exited = once(child, 'exit')
  child.kill('SIGTERM')
  expect(await exited).toEqual([0, null])
  for (const line of lines)
    expect(JSON.parse(line)).toMatchObject({ level: expect.anything(), msg: expect.any(String) })
  expect(lines.filter((line) => line.includes('answered'))).toHaveLength(4)
  expect(lines.join('\n')).not.toMatch(new RegExp(`${token}|Bearer|feed-password|\u001b`))
})
