import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { inventReport, type Report } from './invent-story.js'
import { randomOf } from './random.js'

const APART_MS = 1_000

/** One article of the invented news. `path` is its place at its outlet. */
interface Item extends Report {
  outlet: number
  path: string
  story: number
  publishedAt: Date
}

export interface NewsOptions {
  seed: number
  stories: number
  /** Outlets; each reports every story once. */
  outlets: number
  /** Further stories that one outlet alone reports, before all others: in an empty store no word is rarer than another. */
  background: number
}

export interface NewsSite {
  feeds: string[]
  /** All articles that there will be. */
  total: number
  /** Empties the feeds but for the background. */
  begin(): void
  /** Puts the next `count` articles into their feeds. */
  publish(count: number): void
  /** Addresses of the articles that are in the feeds by now, by the story they tell. */
  published(): Map<number, string[]>
  close(): Promise<void>
}

const inAnyOrder = <T>(list: readonly T[], random: () => number): T[] =>
  list
    .map((item) => ({ item, at: random() }))
    .sort((a, b) => a.at - b.at)
    .map(({ item }) => item)

const STORIES_OF_A_SEED = 10_000

/** All reports, mixed: their dates lie before now, a second apart, so that the feeds' own rhythm asks for frequent polls. */
const invented = ({ seed, stories, outlets, background }: NewsOptions): Item[] => {
  const random = randomOf(seed)
  const told = (story: number, outlet: number) => {
    const number = seed * STORIES_OF_A_SEED + story
    return { story: number, outlet, path: `/story/${number}`, ...inventReport(number, outlet) }
  }
  const first = Array.from({ length: background }, (_, index) => told(stories + index, index % outlets))
  const then = Array.from({ length: stories * outlets }, (_, index) =>
    told(Math.floor(index / outlets), index % outlets),
  )
  const all = [...first, ...inAnyOrder(then, random)]
  const firstAt = Date.now() - all.length * APART_MS
  return all.map((item, index) => ({ ...item, publishedAt: new Date(firstAt + index * APART_MS) }))
}

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const pageOf = ({ title, paragraphs }: Item): string =>
  `<!doctype html><html lang="en"><head><title>${escaped(title)}</title></head><body><article><h1>${escaped(title)}</h1>
   ${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</article></body></html>`

const entryOf = ({ title, path, publishedAt }: Item, base: string): string =>
  `<item><title>${escaped(title)}</title><link>${base}${path}</link><guid>${base}${path}</guid>
   <pubDate>${publishedAt.toUTCString()}</pubDate></item>`

const feedOf = (items: readonly Item[], base: string, outlet: number): string =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>Outlet ${outlet}</title><link>${base}/</link>
   ${items.map((item) => entryOf(item, base)).join('\n')}</channel></rss>`

/** Outlets on loopback, an address each, whose feeds grow as they are told to. What was published stays in its feed. */
export const startNewsSite = async (options: NewsOptions): Promise<NewsSite> => {
  const items = invented(options)
  let shown = 0
  const servers: Server[] = []
  const bases: string[] = []
  for (let outlet = 0; outlet < options.outlets; outlet += 1) {
    const own = () => items.slice(0, shown).filter((item) => item.outlet === outlet)
    const server = createServer(({ url }, response) => {
      const base = bases[outlet] ?? ''
      if (url === '/feed') {
        return response.setHeader('content-type', 'application/rss+xml').end(feedOf(own(), base, outlet))
      }
      const item = own().find(({ path }) => path === url)
      if (!item) return response.writeHead(404).end()
      return response.setHeader('content-type', 'text/html; charset=utf-8').end(pageOf(item))
    })
    server.listen(0, `127.2.0.${outlet + 1}`)
    await once(server, 'listening')
    const address = server.address()
    if (address === null || typeof address === 'string') throw new Error('the outlet does not listen on a port')
    bases.push(`http://${address.address}:${address.port}`)
    servers.push(server)
  }
  return {
    feeds: bases.map((base) => `${base}/feed`),
    total: items.length,
    begin: () => {
      shown = options.background
    },
    publish: (count) => {
      shown = Math.min(items.length, shown + count)
    },
    published: () => {
      const byStory = new Map<number, string[]>()
      for (const { story, outlet, path } of items.slice(0, shown)) {
        byStory.set(story, [...(byStory.get(story) ?? []), `${bases[outlet]}${path}`])
      }
      return byStory
    },
    close: async () => {
      for (const server of servers) server.closeAllConnections()
      await Promise.all(servers.map((server) => new Promise((done) => server.close(done))))
    },
  }
}
