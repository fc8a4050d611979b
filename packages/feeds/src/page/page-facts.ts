import { absoluteUrl } from '../text/absolute-url.js'
import { readDate } from '../text/read-date.js'
import type { LinkedData } from './json-ld.js'
import type { PageDocument, PageElement } from './page-dom.js'
import type { PageElements } from './page-elements.js'
import { type PageMeta, statedLine } from './page-meta.js'

/** What a page says of itself. */
export interface PageFacts {
  title: string | null
  author: string | null
  publishedAt: string | null
  /** When it says it was last changed; never before it was published. */
  modifiedAt: string | null
  canonicalUrl: string | null
  siteName: string | null
}

/** A page, what its meta elements and its JSON-LD say, and the moment at which it is read. */
export interface Reading {
  document: PageDocument
  elements: PageElements
  meta: PageMeta
  data: LinkedData
  pageUrl: string
  now: Date
}

/** What a page says of its language, as it stands there. */
export const statedLanguage = ({ document, meta, data }: Reading): string | null =>
  document.documentElement?.getAttribute('lang') || meta('og:locale', 'language') || data.language

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A title without the site's name at its end, as in "Headline | Outlet". */
const withoutSite = (title: string, siteName: string): string => {
  const suffix = title.match(/\s+[|–—·»-]\s+([^|–—·»]{1,80})$/)
  if (!suffix || suffix.index === undefined || suffix.index === 0) return title
  const isSite = siteName !== '' && same(suffix[1] ?? '', siteName)
  const looksLikeSite = suffix[0].includes('|') && title.slice(0, suffix.index).includes(' ')
  return isSite || looksLikeSite ? title.slice(0, suffix.index).trim() : title
}

const headingOf = ({ named }: PageElements): string => {
  const texts = new Set(
    named('h1')
      .map((heading) => statedLine(heading.textContent))
      .filter((text) => text !== ''),
  )
  const [only] = texts
  return texts.size === 1 && only !== undefined ? only : ''
}

/**
 * The headline as readers see it: the page's one `h1`, where the page's title or its title for others bears it
 * out; else the title for others (`og:title`), JSON-LD's, the page's.
 */
const titleOf = ({ elements, meta, data: { headline } }: Reading, siteName: string): string => {
  const heading = headingOf(elements)
  const shared = withoutSite(meta('og:title', 'twitter:title'), siteName)
  const own = withoutSite(statedLine(elements.named('title')[0]?.textContent), siteName)
  const others = [shared, own, statedLine(headline)].filter((title) => title !== '')
  const borneOut = others.length === 0 || others.some((title) => title.toLowerCase().includes(heading.toLowerCase()))
  if (heading !== '' && !same(heading, siteName) && borneOut) return heading
  return shared || statedLine(headline) || own || heading
}

const SHOWN_AUTHOR = '[rel="author"], [itemprop="author"], .byline, .author'

const authorOf = ({ document, meta, data }: Reading): string => {
  const name = statedLine(data.author) || meta('author', 'article:author', 'byl', 'parsely-author', 'dc.creator')
  const isStated = name !== '' && !/^https?:/i.test(name)
  const author = isStated ? name : statedLine(document.querySelector(SHOWN_AUTHOR)?.textContent)
  return author.length > 200 ? '' : author.replace(/^by:?\s+/i, '')
}

const PUBLISHED = ['article:published_time', 'datePublished', 'date', 'dc.date.issued', 'parsely-pub-date', 'pubdate']
const MODIFIED = ['article:modified_time', 'og:updated_time', 'dateModified', 'last-modified', 'dc.date.modified']

const firstDate = (candidates: readonly (string | null | undefined)[], now: Date): string | null => {
  for (const candidate of candidates) {
    const date = readDate(candidate, now)
    if (date !== null) return date
  }
  return null
}

/** An attribute of the first element that has it. */
const firstStated = (elements: readonly PageElement[], attribute: string): string | null =>
  elements.map((element) => element.getAttribute(attribute)).find((value) => value !== null) ?? null

const publishedOf = ({ elements, meta, data, now }: Reading): string | null => {
  const time = firstStated(elements.named('time'), 'datetime')
  return firstDate([...PUBLISHED.map((name) => meta(name)), data.published, time], now)
}

const modifiedOf = ({ meta, data, now }: Reading): string | null =>
  firstDate([...MODIFIED.map((name) => meta(name)), data.modified], now)

/** Reads title, author, dates, canonical address and site name of a page; null where the page states none. */
export const pageFacts = (reading: Reading): PageFacts => {
  const { elements, meta, pageUrl } = reading
  const base = absoluteUrl(firstStated(elements.named('base'), 'href'), pageUrl) ?? pageUrl
  const canonical = elements.named('link').find((link) => link.getAttribute('rel')?.toLowerCase() === 'canonical')
  const siteName = meta('og:site_name', 'application-name')
  const publishedAt = publishedOf(reading)
  const modifiedAt = modifiedOf(reading)
  return {
    title: titleOf(reading, siteName) || null,
    author: authorOf(reading) || null,
    publishedAt,
    modifiedAt: modifiedAt !== null && publishedAt !== null && modifiedAt < publishedAt ? null : modifiedAt,
    canonicalUrl: absoluteUrl(canonical?.getAttribute('href'), base),
    siteName: siteName || null,
  }
}
