import { absoluteUrl } from '../text/absolute-url.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { readDate } from '../text/read-date.js'
import type { LinkedData } from './json-ld.js'
import type { PageDocument } from './page-dom.js'

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

/** What a page says of its language, as it stands there. */
export const statedLanguage = (document: PageDocument, data: LinkedData): string | null =>
  document.documentElement?.getAttribute('lang') || meta(document, 'og:locale', 'language') || data.language

const MAX_LINE = 1_000

const line = (text: string | null | undefined): string => cutLine(cleanLine(text ?? ''), MAX_LINE)

const meta = (document: PageDocument, ...names: string[]): string => {
  for (const name of names) {
    const selector = `meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`
    const content = line(document.querySelector(selector)?.getAttribute('content'))
    if (content !== '') return content
  }
  return ''
}

const same = (a: string, b: string): boolean => a.toLowerCase() === b.toLowerCase()

/** A title without the site's name at its end, as in "Headline | Outlet". */
const withoutSite = (title: string, siteName: string): string => {
  const suffix = title.match(/\s+[|–—·»-]\s+([^|–—·»]{1,80})$/)
  if (!suffix || suffix.index === undefined || suffix.index === 0) return title
  const isSite = siteName !== '' && same(suffix[1] ?? '', siteName)
  const looksLikeSite = suffix[0].includes('|') && title.slice(0, suffix.index).includes(' ')
  return isSite || looksLikeSite ? title.slice(0, suffix.index).trim() : title
}

const headingOf = (document: PageDocument): string => {
  const headings = [...document.querySelectorAll('article h1, main h1, h1')]
  const texts = new Set(headings.map((heading) => line(heading.textContent)).filter((text) => text !== ''))
  const [only] = texts
  return texts.size === 1 && only !== undefined ? only : ''
}

/**
 * The headline as readers see it: the page's one `h1`, where the page's title or its title for others bears it
 * out; else the title for others (`og:title`), JSON-LD's, the page's.
 */
const titleOf = (document: PageDocument, siteName: string, headline: string | null): string => {
  const heading = headingOf(document)
  const shared = withoutSite(meta(document, 'og:title', 'twitter:title'), siteName)
  const own = withoutSite(line(document.querySelector('title')?.textContent), siteName)
  const others = [shared, own, line(headline)].filter((title) => title !== '')
  const borneOut = others.length === 0 || others.some((title) => title.toLowerCase().includes(heading.toLowerCase()))
  if (heading !== '' && !same(heading, siteName) && borneOut) return heading
  return shared || line(headline) || own || heading
}

const authorOf = (document: PageDocument, stated: string | null): string => {
  const name = line(stated) || meta(document, 'author', 'article:author', 'byl', 'parsely-author', 'dc.creator')
  const shown = line(document.querySelector('[rel="author"], [itemprop="author"], .byline, .author')?.textContent)
  const author = /^https?:/i.test(name) || name === '' ? shown : name
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

const publishedOf = (document: PageDocument, stated: string | null, now: Date): string | null => {
  const time = document.querySelector('article time[datetime], main time[datetime], time[datetime]')
  return firstDate([...PUBLISHED.map((name) => meta(document, name)), stated, time?.getAttribute('datetime')], now)
}

const modifiedOf = (document: PageDocument, stated: string | null, now: Date): string | null =>
  firstDate([...MODIFIED.map((name) => meta(document, name)), stated], now)

interface Reading {
  pageUrl: string
  data: LinkedData
  now: Date
}

/** Reads title, author, dates, canonical address and site name of a page; null where the page states none. */
export const pageFacts = (document: PageDocument, { pageUrl, data, now }: Reading): PageFacts => {
  const base = absoluteUrl(document.querySelector('base[href]')?.getAttribute('href'), pageUrl) ?? pageUrl
  const siteName = meta(document, 'og:site_name', 'application-name')
  const publishedAt = publishedOf(document, data.published, now)
  const modifiedAt = modifiedOf(document, data.modified, now)
  return {
    title: titleOf(document, siteName, data.headline) || null,
    author: authorOf(document, data.author) || null,
    publishedAt,
    modifiedAt: modifiedAt !== null && publishedAt !== null && modifiedAt < publishedAt ? null : modifiedAt,
    canonicalUrl: absoluteUrl(document.querySelector('link[rel="canonical"]')?.getAttribute('href'), base),
    siteName: siteName || null,
  }
}
