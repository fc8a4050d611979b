import { once } from 'node:events'
import { createServer, type Server } from 'node:http'

/** The latest items that its feed shows. */
const SHOWN = 20
/** Share of its polls that find something new. */
const NEWS_SHARE = 0.2
const PARAGRAPHS = 8

const sentence = (n: number, part: number): string =>
  `The harbour office said on Monday that ferry ${n} had left pier ${part} with ${part * 7 + n} passengers on board, ` +
  `and that the crossing would take about ${part + 2} hours because of the weather in the bay.`

const page = (n: number): string =>
  `<!doctype html><html lang="en"><head><title>Ferry ${n} leaves the harbour</title></head><body><article>
   <h1>Ferry ${n} leaves the harbour</h1>${Array.from({ length: PARAGRAPHS }, (_, part) => `<p>${sentence(n, part)}</p>`).join('')}
   </article></body></html>`

const feed = (origin: string, newest: number, apartMs: number): string => {
  const items = Array.from({ length: Math.min(SHOWN, newest + 1) }, (_, back) => {
    const n = newest - back
    const date = new Date(Date.now() - back * apartMs).toUTCString()
    const link = `${origin}/story/${n}`
    return `<item><title>Ferry ${n} leaves the harbour</title><link>${link}</link><guid>${link}</guid>
      <pubDate>${date}</pubDate><description>${sentence(n, 0)}</description></item>`
  })
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Harbour ${origin}</title>${items.join('')}</channel></rss>`
}

export interface HealthyOutlet {
  host: string
  random: () => number
  /** How often its rhythm asks for a poll. */
  everySeconds: number
}

/** An outlet that does everything right, on an address of its own: a feed with news now and then, and its pages. */
export const startHealthyOutlet = async ({ host, random, everySeconds }: HealthyOutlet) => {
  const apartMs = everySeconds * 2 * 1_000 // a feed is asked twice as often as it has news
  let newest = 4
  const server: Server = createServer((request, response) => {
    const { url = '', headers } = request
    const story = /^\/story\/(\d+)$/.exec(url)?.[1]
    if (story !== undefined) return response.writeHead(200, { 'content-type': 'text/html' }).end(page(Number(story)))
    if (url !== '/feed') return response.writeHead(404).end()

    if (random() < NEWS_SHARE) newest += 1
    const etag = `"${newest}"`
    if (headers['if-none-match'] === etag) return response.writeHead(304, { etag }).end()
    return response
      .writeHead(200, { 'content-type': 'application/rss+xml', etag })
      .end(feed(`http://${headers.host}`, newest, apartMs))
  })
  server.listen(0, host)
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the outlet does not listen on a port')
  return {
    url: `http://${host}:${address.port}/feed`,
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
