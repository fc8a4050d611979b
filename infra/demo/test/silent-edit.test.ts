import { afterEach, expect, it } from 'vitest'
import type { Demo } from '../src/index.js'
import { startDemo } from '../src/index.js'

const PATH = '/herald/ferry-hits-reef-off-port-selwyn.html'
const AFTER_MS = 90_000
const START = Date.parse('2026-03-04T12:00:00Z')

let clock = START
let demo: Demo | undefined
afterEach(() => demo?.stop())

async function start() {
  clock = START
  demo = await startDemo({ now: () => new Date(clock) })
  const herald = demo.outlets.find(({ name }) => name === 'Coastal Herald')
  return { pageUrl: new URL(PATH, herald?.siteUrl).href, feedUrl: herald?.feedUrl ?? '' }
}

async function page(url: string, conditions: Record<string, string> = {}) {
  const response = await fetch(url, { headers: conditions })
  const text = await response.text()
  return {
    status: response.status,
    etag: response.headers.get('etag') ?? '',
    toll: /At least (\d+) people/.exec(text)?.[1],
    headline: /<h1>([^<]*)/.exec(text)?.[1],
  }
}

it('a page changes its figure ninety seconds after it was first opened, not a moment sooner', async () => {
  const { pageUrl } = await start()
  clock += 10 * AFTER_MS // however long the demo has been on the air
  const openedAt = clock
  const before = await page(pageUrl)
  expect(before.toll).toBe('12')

  clock = openedAt + AFTER_MS - 1
  expect((await page(pageUrl, { 'if-none-match': before.etag })).status).toBe(304)

  clock = openedAt + AFTER_MS
  const after = await page(pageUrl, { 'if-none-match': before.etag })
  expect(after).toMatchObject({ status: 200, toll: '18', headline: 'At least 18 dead as ferry hits reef' })
  expect(after.etag).not.toBe(before.etag)

  clock = openedAt + 100 * AFTER_MS
  expect((await page(pageUrl, { 'if-none-match': after.etag })).status).toBe(304)
})

it('the feed says nothing about the change', async () => {
  const { pageUrl, feedUrl } = await start()
  const before = await fetch(feedUrl)
  await page(pageUrl)
  clock += 2 * AFTER_MS
  expect((await page(pageUrl)).toll).toBe('18')
  const after = await fetch(feedUrl, { headers: { 'if-none-match': before.headers.get('etag') ?? '' } })
  expect(after.status).toBe(304)
  expect(await before.text()).toContain('At least 12 dead')
})
