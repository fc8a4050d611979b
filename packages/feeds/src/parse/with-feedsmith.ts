import { type AtomFeed, type JsonFeed, parseFeed, type RdfFeed, type RssFeed } from 'feedsmith'
import { html, type Markup, plain, type StatedEntry, type StatedFeed } from './markup.js'

type Links = readonly { href?: string; rel?: string }[] | undefined

/** The link a reader follows: `alternate`, which is also what a missing `rel` means (RFC 4287 section 4.2.7.2). */
const alternate = (links: Links): string | null =>
  links?.find(({ rel, href }) => href && (rel === undefined || rel === 'alternate'))?.href ?? null

/** Atom's default type is plain text (RFC 4287 section 3.1.1). */
const atomText = (text: { value?: string; type?: string } | undefined): Markup | null =>
  text?.type === undefined || text.type === 'text' || text.type === 'text/plain' ? plain(text?.value) : html(text.value)

const firstOf = (values: readonly (string | undefined)[] | undefined): string | null => values?.[0] ?? null

const namesOf = (people: readonly { name?: string; email?: string }[] | undefined): string | null =>
  people
    ?.map(({ name, email }) => name ?? email ?? '')
    .filter((name) => name !== '')
    .join(', ') || null

const fromAtom = (feed: AtomFeed.Feed<string>): StatedFeed => ({
  kind: 'atom',
  title: atomText(feed.title),
  link: alternate(feed.links),
  base: feed.xml?.base ?? null,
  ttlMinutes: null,
  entries: (feed.entries ?? []).map(
    (entry): StatedEntry => ({
      id: entry.id ?? null,
      link: alternate(entry.links),
      title: atomText(entry.title),
      author: namesOf(entry.authors) ?? firstOf(entry.dc?.creators),
      published: entry.published ?? firstOf(entry.dcterms?.issued) ?? firstOf(entry.dc?.dates),
      updated: entry.updated ?? null,
      summary: atomText(entry.summary),
      content: atomText(entry.content),
      base: entry.content?.xml?.base ?? entry.xml?.base ?? null,
    }),
  ),
})

const fromRss = (feed: RssFeed.Feed<string>): StatedFeed => ({
  kind: 'rss',
  title: html(feed.title ?? firstOf(feed.dc?.titles)),
  link: feed.link ?? alternate(feed.atom?.links),
  base: feed.xml?.base ?? null,
  ttlMinutes: feed.ttl ?? null,
  entries: (feed.items ?? []).map(
    (item): StatedEntry => ({
      id: item.guid?.value ?? item.atom?.id ?? null,
      link: item.link ?? alternate(item.atom?.links),
      title: html(item.title ?? firstOf(item.dc?.titles)),
      author: firstOf(item.dc?.creators) ?? namesOf(item.authors),
      published:
        item.pubDate ??
        item.atom?.published ??
        firstOf(item.dc?.dates) ??
        firstOf(item.dcterms?.issued) ??
        firstOf(item.dcterms?.created),
      updated: item.atom?.updated ?? firstOf(item.dcterms?.modified),
      summary: html(item.description),
      content: html(item.content?.encoded),
      base: item.xml?.base ?? null,
    }),
  ),
})

const fromRdf = (feed: RdfFeed.Feed<string>): StatedFeed => ({
  kind: 'rdf',
  title: html(feed.title ?? firstOf(feed.dc?.titles)),
  link: feed.link ?? null,
  base: feed.xml?.base ?? null,
  ttlMinutes: null,
  entries: (feed.items ?? []).map(
    (item): StatedEntry => ({
      id: item.rdf?.about ?? null,
      link: item.link ?? item.rdf?.about ?? null,
      title: html(item.title ?? firstOf(item.dc?.titles)),
      author: firstOf(item.dc?.creators),
      published: firstOf(item.dc?.dates) ?? firstOf(item.dcterms?.issued) ?? firstOf(item.dcterms?.created),
      updated: firstOf(item.dcterms?.modified),
      summary: html(item.description),
      content: html(item.content?.encoded),
      base: item.xml?.base ?? null,
    }),
  ),
})

const fromJson = (feed: JsonFeed.Feed<string>): StatedFeed => ({
  kind: 'json',
  title: plain(feed.title),
  link: feed.home_page_url ?? null,
  base: null,
  ttlMinutes: null,
  entries: (feed.items ?? []).map(
    (item): StatedEntry => ({
      id: item.id ?? null,
      link: item.url ?? item.external_url ?? null,
      title: plain(item.title),
      author: namesOf(item.authors ?? feed.authors),
      published: item.date_published ?? null,
      updated: item.date_modified ?? null,
      summary: plain(item.summary),
      content: html(item.content_html) ?? plain(item.content_text),
      base: null,
    }),
  ),
})

/** Reads a cleaned text of any dialect with feedsmith. Throws where that parser cannot. */
export const readWithFeedsmith = (text: string): StatedFeed => {
  const parsed = parseFeed<string>(text)
  if (parsed.format === 'atom') return fromAtom(parsed.feed)
  if (parsed.format === 'rss') return fromRss(parsed.feed)
  return parsed.format === 'rdf' ? fromRdf(parsed.feed) : fromJson(parsed.feed)
}
