import type { Article, Feed } from '@parallax/model'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { getAll, getJson, type Running, removeData, run, until } from './running.js'
import { startTroubledSite, type TroubledSite } from './troubled-site.js'

let site: TroubledSite
let running: Running

beforeAll(async () => {
  site = await startTroubledSite()
  running = await run('start', { PARALLAX_ALLOW_ADDRESSES: '127.0.0.0/8', PARALLAX_HOST_DELAY_MS: '0' })
})
afterAll(async () => {
  await running?.stop()
  site?.close()
  if (running) await removeData(running.dataDir)
})

const post = (path: string, body: unknown) =>
  fetch(`${running.address}/api/v1${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  })

/** Where the collector takes longer than the answer may, it is a job, and the feed is there when it is asked for again. */
const subscribe = (path: string): Promise<Feed> => {
  let asked = 0
  return until(
    async () => {
      asked += 1
      const answer = await post('/feeds', { url: `${site.address}${path}` })
      if (answer.status === 202) return undefined
      expect(asked === 1 ? [201] : [200, 201]).toContain(answer.status)
      return (await answer.json()) as Feed
    },
    { within: 120_000, what: () => `the feed ${path} to be subscribed; it said: ${running.said()}` },
  )
}

/** A second subscription answers the feed that is there. */
const subscribed = async (path: string): Promise<Feed> => {
  const answer = await post('/feeds', { url: `${site.address}${path}` })
  expect(answer.status).toBe(200)
  return (await answer.json()) as Feed
}

const articleOf = (feed: Feed, ending: string) =>
  until(
    async () => {
      const articles = await getAll<Article>(`${running.address}/api/v1/articles?feed=${feed.id}`)
      return articles.find((article) => article.url.endsWith(ending) && article.text.state !== 'waiting')
    },
    { within: 40_000, what: () => `the article ${ending}; it said: ${running.said()}` },
  )

/** Polls the feed and waits until the store says what came of it. */
const pollUntil = async (feed: Feed, status: Feed['status']): Promise<Feed> => {
  expect((await post(`/feeds/${feed.id}/poll`, {})).status).toBe(202)
  return until(
    async () => {
      const now = await getJson<Feed>(`${running.address}/api/v1/feeds/${feed.id}`)
      return now.status === status ? now : undefined
    },
    { within: 30_000, what: () => `the feed to be ${status}; it said: ${running.said()}` },
  )
}

const feedsPage = async () => (await fetch(`${running.address}/feeds`)).text()

test('one bad date costs neither the feed nor the article, which is undated', async () => {
  const feed = await subscribe('/bad-date.atom')
  expect((await articleOf(feed, '/first')).publishedAt).toBeNull()
  expect((await articleOf(feed, '/second')).publishedAt).toBe('2026-03-01T09:00:00.000Z')
})

test('a page that hangs leaves the summary with the reason, and other feeds go on meanwhile', async () => {
  const hanging = await subscribe('/hanging.atom')
  const other = await subscribe('/turns.atom')
  expect((await articleOf(other, '/third')).text.state).toBe('read')

  const { text } = await articleOf(hanging, '/hangs')
  expect(text).toMatchObject({ state: 'snippet', reason: expect.stringMatching(/did not answer/) })
})

test('a feed that turns into a web page says so on the feeds page and in the API, and keeps what it had', async () => {
  const feed = await subscribed('/turns.atom')
  site.answers.set('/turns.atom', (response) =>
    response.setHeader('content-type', 'text/html').end('<html><body>Sorry</body></html>'),
  )
  const failing = await pollUntil(feed, 'failing')
  expect(failing.lastError).toMatch(/not a feed/)
  expect(await feedsPage()).toContain(failing.lastError ?? 'no reason')
  expect((await articleOf(feed, '/third')).text.state).toBe('read')
})

test('a feed that its server calls gone (410) is told so, and asked once more only after a day', async () => {
  const feed = await subscribed('/bad-date.atom')
  site.answers.set('/bad-date.atom', (response) => response.writeHead(410).end())
  const gone = await pollUntil(feed, 'failing')
  expect(Date.parse(gone.nextPollAt ?? '') - Date.now()).toBeGreaterThan(20 * 60 * 60 * 1_000)
  expect(await feedsPage()).toContain(gone.lastError ?? 'no reason')
})

test('an address that is no feed and links none, is private or does not answer is refused with the reason', async () => {
  const before = await getAll<Feed>(`${running.address}/api/v1/feeds`)
  for (const [url, reason] of [
    [`${site.address}/nothing-here`, /not a feed, and the page there links none/],
    ['http://10.0.0.1/feed.xml', /private network/],
    ['http://127.0.0.1:1/feed.xml', /refused|could not be reached|did not accept/i],
  ] as const) {
    const answer = await post('/feeds', { url })
    expect(answer.status).toBe(422)
    expect(answer.headers.get('content-type')).toMatch(/problem\+json/)
    expect(((await answer.json()) as { detail: string }).detail).toMatch(reason)
  }
  expect(await getAll<Feed>(`${running.address}/api/v1/feeds`)).toHaveLength(before.length)
})
