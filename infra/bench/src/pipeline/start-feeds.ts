import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { reportOf, storyOf } from '../news/story.js'

const OUTLETS = 10
const SENTENCES = 9
const FACTS = 10
/** Reports of an event: each outlet has one. */
export const REPORTS = OUTLETS

const MINUTE_MS = 60_000

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** Events lie two minutes apart, their reports a minute: all of one time, as on a busy day. */
const itemOf = (story: number, outlet: number, now: number): string => {
  const { title, paragraphs } = reportOf(storyOf(story, FACTS), outlet, SENTENCES)
  const link = `http://outlet-${outlet}.example/${story}`
  const date = new Date(now - story * 2 * MINUTE_MS + outlet * MINUTE_MS).toUTCString()
  const text = paragraphs.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('')
  return `<item><title>${escaped(title)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate>
    <content:encoded><![CDATA[${text}]]></content:encoded></item>`
}

/** Items of one feed; more feeds of the same outlet take the rest, as a document of thousands is cut short. */
const ITEMS_A_FEED = 100

export interface Feeds {
  urls: string[]
  close(): Promise<void>
}

/** The documents of all feeds, by their paths. */
const documentsOf = (events: number, now: number): Map<string, string> => {
  const documents = new Map<string, string>()
  for (let outlet = 0; outlet < OUTLETS; outlet += 1)
    for (let first = 0; first < events; first += ITEMS_A_FEED) {
      const count = Math.min(ITEMS_A_FEED, events - first)
      const items = Array.from({ length: count }, (_, index) => itemOf(first + index, outlet, now))
      documents.set(
        `/${outlet}/${first / ITEMS_A_FEED}`,
        `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>
         <title>Outlet ${outlet}</title><link>http://outlet-${outlet}.example/</link>${items.join('\n')}</channel></rss>`,
      )
    }
  return documents
}

/** Feeds on loopback with the full text of invented articles, written beforehand: ten outlets, each of which reports every event. */
export const startFeeds = async (events: number): Promise<Feeds> => {
  const documents = documentsOf(events, Date.now())
  const server: Server = createServer(({ url }, response) => {
    response.setHeader('content-type', 'application/rss+xml').end(documents.get(url ?? '') ?? '')
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('the outlets do not listen on a port')
  const parts = Math.ceil(events / ITEMS_A_FEED)
  return {
    urls: Array.from(
      { length: OUTLETS * parts },
      (_, index) => `http://127.0.0.1:${address.port}/${index % OUTLETS}/${Math.floor(index / OUTLETS)}`,
    ),
    close: async () => {
      server.closeAllConnections()
      server.close()
      await once(server, 'close')
    },
  }
}
