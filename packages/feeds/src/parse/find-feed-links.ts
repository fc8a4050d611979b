import { absoluteUrl } from '../text/absolute-url.js'
import { cleanLine, cutLine } from '../text/clean-line.js'
import { scanHtml } from '../text/scan-html.js'

const FEED_TYPES = /^(application|text)\/(rss|atom|rdf|x-rss|x-atom)\+xml$|^application\/feed\+json$/i

/** Feeds of comments are linked beside the news on most blogs, and nobody means them. */
const COMMENTS = /\bcomments?\b/i

/** Feeds are linked from the head of a page; what comes after this many UTF-16 units is not looked at. */
const HEAD_WITHIN = 200_000
const MAX_LINKS = 50

export interface FeedLink {
  url: string
  title: string | null
}

/**
 * The feeds that a page links (`rel=alternate` with the type of a feed), absolute and without repeats, in the
 * page's order but feeds of comments last.
 */
export const findFeedLinks = (html: string, pageUrl: string): FeedLink[] => {
  const found = new Map<string, FeedLink>()
  let base = pageUrl
  scanHtml(html.slice(0, HEAD_WITHIN), {
    open: (name, attributes) => {
      if (name === 'base') base = absoluteUrl(attributes.get('href'), pageUrl) ?? base
      if (name !== 'link' || found.size >= MAX_LINKS) return
      const rel = (attributes.get('rel') ?? '').toLowerCase().split(/\s+/)
      const type = (attributes.get('type') ?? '').split(';', 1)[0] ?? ''
      if (!rel.includes('alternate') || !FEED_TYPES.test(type.trim())) return
      const url = absoluteUrl(attributes.get('href'), base)
      const title = cutLine(cleanLine(attributes.get('title') ?? ''), 200) || null
      if (url !== null && !found.has(url)) found.set(url, { url, title })
    },
    close: () => {},
    text: () => {},
  })
  const links = [...found.values()]
  const ofComments = ({ url, title }: FeedLink) => COMMENTS.test(`${title} ${url}`)
  return [...links.filter((link) => !ofComments(link)), ...links.filter(ofComments)]
}
