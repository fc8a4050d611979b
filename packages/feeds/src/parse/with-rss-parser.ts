import { createRequire } from 'node:module'
import RssParser from 'rss-parser'
import { html, NO_SCHEDULE, type StatedEntry, type StatedFeed } from './markup.js'

// rss-parser makes a snippet of every description with a quadratic regular expression: 292 kB of "a<p" hold the
// event loop for 62 s. The snippets are not used here, so they are not made.
const internals: unknown = createRequire(import.meta.url)('rss-parser/lib/utils.js')
if (typeof internals === 'object' && internals !== null) Object.assign(internals, { getSnippet: () => '' })

/** Longest wait for a promise of the parser, which for some malformed input never settles. */
const PATIENCE_MS = 5_000

/** rss-parser answers objects where an element has attributes or children: those are scrambled, so not text. */
const textOf = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null

const kindOf = (xml: string): StatedFeed['kind'] => {
  const root = xml.match(/<([A-Za-z_][\w:.-]{0,40})/)?.[1]
  if (root === 'feed') return 'atom'
  return root === 'rdf:RDF' ? 'rdf' : 'rss'
}

const entryOf = (item: Record<string, unknown>, kind: StatedFeed['kind']): StatedEntry => {
  const atom = kind === 'atom'
  return {
    id: textOf(atom ? item.id : (item.guid ?? item['rdf:about'])),
    link: textOf(item.link),
    title: html(textOf(item.title)),
    author: textOf(atom ? item.author : item.creator),
    published: textOf(item.pubDate) ?? textOf(item.date),
    updated: null,
    summary: html(textOf(atom ? item.summary : item.content)),
    content: html(textOf(atom ? item.content : item['content:encoded'])),
    base: null,
    categories: [],
    credit: null,
    language: null,
  }
}

const patiently = async <T>(work: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined
  const over = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the parser did not finish')), PATIENCE_MS)
  })
  try {
    return await Promise.race([work, over])
  } finally {
    clearTimeout(timer)
  }
}

/** Reads a cleaned RSS or Atom text with rss-parser. Throws where that parser cannot: one bad Atom date is enough. */
export const readWithRssParser = async (xml: string): Promise<StatedFeed> => {
  const kind = kindOf(xml)
  const parser = new RssParser<Record<string, unknown>, Record<string, unknown>>({ defaultRSS: 2 })
  const feed = await patiently(parser.parseString(xml))
  return {
    kind,
    title: html(textOf(feed.title)),
    link: textOf(feed.link),
    base: null,
    language: null,
    schedule: NO_SCHEDULE,
    hub: null,
    self: null,
    recovered: false,
    truncated: false,
    entries: feed.items.map((item) => entryOf(item, kind)),
  }
}
