import { once } from 'node:events'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openWeb, type Web } from '../src/index.js'
import { GOOD_FEED } from './hostile/behaviours/behaviour.js'
import { startCanary, startHostileServer } from './hostile/hostile-server.js'

let canary: Awaited<ReturnType<typeof startCanary>>
beforeAll(async () => {
  canary = await startCanary()
})
afterEach(() => expect(canary.accepted()).toBe(0))
afterAll(() => canary.close())

const HOST = '127.0.0.2'

type Answer = (response: ServerResponse, request: IncomingMessage) => void

/** A site with this robots.txt, asked by a door of its own. */
const site = async (robots: Answer, run: (asked: { web: Web; origin: string; paths: string[] }) => Promise<void>) => {
  const paths: string[] = []
  const server = createServer((request, response) => {
    paths.push(request.url ?? '')
    if (request.url === '/robots.txt') robots(response, request)
    else response.writeHead(200).end(GOOD_FEED)
  })
  server.listen(0, HOST)
  await once(server, 'listening')
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : 0
  const web = openWeb({
    allowAddresses: [`${HOST}/32`],
    userAgent: 'Parallax/1.0 (+https://example.org/about)',
    hostDelayMs: 0,
    limits: { connectMs: 400, headersMs: 300, idleMs: 300, totalMs: 700 },
  })
  try {
    await run({ web, origin: `http://${HOST}:${port}`, paths })
  } finally {
    await web.close()
    server.closeAllConnections()
    server.close()
  }
}

const text =
  (body: string): Answer =>
  (response) =>
    response.writeHead(200, { 'content-type': 'text/plain' }).end(body)

const status =
  (code: number): Answer =>
  (response) =>
    response.writeHead(code).end()

describe('H-95 robots.txt is obeyed', () => {
  it('what is disallowed is not asked for, neither as a page nor as a feed, and it is said why', () =>
    site(text('User-agent: *\nDisallow: /private'), async ({ web, origin, paths }) => {
      for (const accept of ['page', 'feed'] as const)
        expect(await web.get(`${origin}/private/a`, { accept })).toMatchObject({
          failure: 'disallowed',
          final: true,
          reason: expect.stringContaining('robots.txt'),
        })
      expect(await web.get(`${origin}/open`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
      expect(paths).toEqual(['/robots.txt', '/open'])
    }))

  it('rules for this program go before rules for all, and longer ones before shorter', () =>
    site(
      text('User-agent: *\nDisallow: /\n\nUser-agent: parallax\nDisallow: /a\nAllow: /a/b'),
      async ({ web, origin }) => {
        const outcomes = await Promise.all(
          ['/', '/a', '/a/b'].map(async (path) => (await web.get(origin + path, { accept: 'page' })).outcome),
        )
        expect(outcomes).toEqual(['ok', 'failed', 'ok'])
      },
    ))

  it('it is asked once, however many wait for it', () =>
    site(text(''), async ({ web, origin, paths }) => {
      await Promise.all([1, 2, 3].map((n) => web.get(`${origin}/${n}`, { accept: 'page' })))
      expect(paths.filter((path) => path === '/robots.txt')).toHaveLength(1)
    }))

  it.each([404, 401, 403, 410])('status %i means that there is none, and all is allowed', (code) =>
    site(status(code), async ({ web, origin }) => {
      expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
    }),
  )

  it.each([500, 503, 429])('status %i means that nobody knows, and nothing is asked for now', (code) =>
    site(status(code), async ({ web, origin, paths }) => {
      expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({
        failure: 'robots_unreachable',
        final: false,
      })
      expect(await web.get(`${origin}/b`, { accept: 'feed' })).toMatchObject({ failure: 'robots_unreachable' })
      expect(paths).toEqual(['/robots.txt'])
    }),
  )

  it('one that never comes means that nobody knows', () =>
    site(
      () => {},
      async ({ web, origin }) => {
        expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({ failure: 'robots_unreachable' })
      },
    ))

  it('a redirect of it to a private address reaches nobody, and is no robots.txt', () =>
    site(
      (response) => response.writeHead(302, { location: `http://127.0.0.1:${canary.port}/` }).end(),
      async ({ web, origin, paths }) => {
        expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
        expect(paths).toEqual(['/robots.txt', '/a'])
      },
    ))

  it('a redirect of it is followed', () =>
    site(
      (response) => response.writeHead(302, { location: '/rules' }).end(),
      async ({ web, origin, paths }) => {
        expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
        expect(paths).toEqual(['/robots.txt', '/rules', '/a'])
      },
    ))

  it('of a megabyte the first 500 KiB count', () =>
    site(
      text(`User-agent: *\nDisallow: /early\n${'# filling\n'.repeat(100_000)}Disallow: /late\n`),
      async ({ web, origin }) => {
        expect(await web.get(`${origin}/early`, { accept: 'page' })).toMatchObject({ failure: 'disallowed' })
        expect(await web.get(`${origin}/late`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
      },
    ))

  it('a web page in its place disallows nothing', () =>
    site(text('<!doctype html><html><body>Not found</body></html>'), async ({ web, origin }) => {
      expect(await web.get(`${origin}/a`, { accept: 'page' })).toMatchObject({ outcome: 'ok' })
    }))

  it('the target of a redirect is asked for its rules too', () =>
    site(text('User-agent: *\nDisallow: /a'), async ({ web, origin, paths }) => {
      const other = await startHostileServer(HOST)
      expect(await web.get(other.at('to', `${origin}/a`), { accept: 'page' })).toMatchObject({ failure: 'disallowed' })
      expect(paths).toEqual(['/robots.txt'])
      await other.close()
    }))

  it('a wish for distance between pages is kept to', () =>
    site(text('User-agent: *\nCrawl-delay: 0.2'), async ({ web, origin }) => {
      const started = Date.now()
      for (const n of [1, 2, 3]) await web.get(`${origin}/${n}`, { accept: 'page' })
      expect(Date.now() - started).toBeGreaterThanOrEqual(399)
    }))
})
