import { once } from 'node:events'
import { createServer } from 'node:net'
import Parser from 'rss-parser'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { editionsFor } from '../src/edition.js'
import type { Demo } from '../src/index.js'
import { startDemo, TRUTH } from '../src/index.js'
import { EVENTS } from '../src/stories/index.js'

const START = new Date('2026-03-04T12:00:00Z')
const ENTITIES: Record<string, string> = { '&amp;': '&', '&lt;': '<', '&gt;': '>', '&quot;': '"' }

let demo: Demo
beforeAll(async () => {
  demo = await startDemo({ now: () => START })
})
afterAll(() => demo.stop())

type Entry = { title: string; url: string; publishedAt: string }

async function entriesOf(feedUrl: string): Promise<Entry[]> {
  const response = await fetch(feedUrl)
  const text = await response.text()
  if (response.headers.get('content-type')?.startsWith('application/feed+json')) {
    const { items } = JSON.parse(text)
    return items.map((item: { title: string; url: string; date_published: string }) => ({
      title: item.title,
      url: item.url,
      publishedAt: item.date_published,
    }))
  }
  const { items } = await new Parser().parseString(text)
  return items.map((item) => ({ title: item.title ?? '', url: item.link ?? '', publishedAt: item.isoDate ?? '' }))
}

function readable(html: string): string {
  return html.replace(/&(amp|lt|gt|quot);/g, (entity) => ENTITIES[entity] ?? entity)
}

describe('the outlets', () => {
  it('stand at addresses of their own', () => {
    const origins = demo.outlets.map(({ siteUrl }) => new URL(siteUrl).origin)
    expect(origins.length).toBeGreaterThanOrEqual(7)
    expect(new Set(origins).size).toBe(origins.length)
    expect(origins.every((origin) => new URL(origin).hostname.startsWith('127.'))).toBe(true)
  })

  it('write their feeds so that a strict parser reads every article, with its title, address and date', async () => {
    for (const [index, { outlet, articles }] of editionsFor(EVENTS, START).entries()) {
      const site = demo.outlets[index]
      const entries = await entriesOf(site?.feedUrl ?? '')
      const expected = articles.map(({ title, path, publishedAt }) => ({
        title,
        url: new URL(path, site?.siteUrl).href,
        publishedAt: publishedAt.toISOString(),
      }))
      expect(entries.length, outlet.name).toBeGreaterThan(0)
      expect(entries, outlet.name).toEqual(expected)
    }
  })

  it('write five formats between them', async () => {
    const openings = await Promise.all(
      demo.outlets.map(async ({ feedUrl }) => {
        const text = await (await fetch(feedUrl)).text()
        if (text.startsWith('{')) return JSON.parse(text).version
        return /<(rss|feed|rdf:RDF)\b/.exec(text)?.[1] + (text.includes('<content:encoded>') ? ' with full text' : '')
      }),
    )
    const formats = ['rss', 'rss with full text', 'rdf:RDF', 'feed', 'https://jsonfeed.org/version/1.1']
    expect([...new Set(openings)].sort()).toEqual(formats.sort())
  })

  it('serve every article their feeds name, with every paragraph', async () => {
    const articles = editionsFor(EVENTS, START).flatMap((edition) => edition.articles)
    const byPath = new Map(articles.map((article) => [article.path, article]))
    let served = 0
    for (const { feedUrl } of demo.outlets) {
      for (const { url } of await entriesOf(feedUrl)) {
        const response = await fetch(url)
        expect(response.status, url).toBe(200)
        const text = readable(await response.text())
        for (const paragraph of byPath.get(new URL(url).pathname)?.paragraphs ?? []) expect(text).toContain(paragraph)
        served += 1
      }
    }
    expect(served).toBe(Object.values(TRUTH).flat().length)
  })

  it('link their feed from the front page', async () => {
    for (const { siteUrl, feedUrl } of demo.outlets) {
      const link = /<link rel="alternate" type="application\/[a-z]+\+[a-z]+"[^>]* href="([^"]+)">/.exec(
        await (await fetch(siteUrl)).text(),
      )
      expect(new URL(link?.[1] ?? '', siteUrl).href).toBe(feedUrl)
    }
  })

  it('have a robots.txt, and answer 404 and 405 where they should', async () => {
    for (const { siteUrl, feedUrl } of demo.outlets) {
      expect(await (await fetch(new URL('robots.txt', siteUrl))).text()).toContain('User-agent: *')
      expect((await fetch(new URL('no/such/page', siteUrl))).status).toBe(404)
      expect((await fetch(feedUrl, { method: 'POST' })).status).toBe(405)
    }
  })

  it('answer 304 to a copy that is still good, by ETag and by date, and 200 to an old one', async () => {
    for (const { feedUrl } of demo.outlets) {
      const article = (await entriesOf(feedUrl))[0]?.url ?? ''
      for (const url of [feedUrl, article]) {
        const { headers } = await fetch(url)
        const etag = headers.get('etag') ?? ''
        const modified = headers.get('last-modified') ?? ''
        expect(etag).toMatch(/^"[0-9a-f]+"$/)
        expect(Date.parse(modified)).toBeLessThanOrEqual(START.getTime())
        const ask = async (conditions: Record<string, string>) => (await fetch(url, { headers: conditions })).status
        expect(await ask({ 'if-none-match': etag })).toBe(304)
        expect(await ask({ 'if-none-match': '"old"', 'if-modified-since': modified })).toBe(200)
        expect(await ask({ 'if-modified-since': modified })).toBe(304)
        expect(await ask({ 'if-modified-since': new Date(Date.parse(modified) - 1000).toUTCString() })).toBe(200)
      }
    }
  })

  it('go off the air when they are stopped', async () => {
    const other = await startDemo()
    const url = other.outlets[0]?.siteUrl ?? ''
    expect((await fetch(url)).status).toBe(200)
    await other.stop()
    await expect(fetch(url)).rejects.toThrow()
  })

  it('refuse to start when their port is taken on one of the addresses, and leave nothing open', async () => {
    const lastHost = new URL(demo.outlets.at(-1)?.siteUrl ?? '').hostname
    const squatter = createServer().listen(0, lastHost)
    await once(squatter, 'listening')
    const address = squatter.address()
    const port = typeof address === 'object' && address ? address.port : 0
    await expect(startDemo({ port })).rejects.toThrow('EADDRINUSE')
    squatter.close()
    await once(squatter, 'close')
    for (const { siteUrl } of demo.outlets) {
      await expect(fetch(`http://${new URL(siteUrl).hostname}:${port}/`)).rejects.toThrow()
    }
  })
})
