import type { Edition } from '../edition.js'
import { atom } from './atom.js'
import { jsonFeed } from './json-feed.js'
import { rdf } from './rdf.js'
import { rssFull } from './rss-full.js'
import { rssSummary } from './rss-summary.js'

export type FeedFormat = 'rss-summary' | 'rss-full' | 'rdf' | 'atom' | 'json-feed'

/** An edition as one feed format writes it, with the media types it is served and linked under. */
export type FeedWriter = { contentType: string; linkType: string; write: (edition: Edition, siteUrl: string) => string }

export const FEED_FORMATS: Readonly<Record<FeedFormat, FeedWriter>> = {
  'rss-summary': rss(rssSummary),
  'rss-full': rss(rssFull),
  rdf: { contentType: 'application/rdf+xml; charset=utf-8', linkType: 'application/rdf+xml', write: rdf },
  atom: { contentType: 'application/atom+xml; charset=utf-8', linkType: 'application/atom+xml', write: atom },
  'json-feed': {
    contentType: 'application/feed+json; charset=utf-8',
    linkType: 'application/feed+json',
    write: jsonFeed,
  },
}

function rss(write: FeedWriter['write']): FeedWriter {
  return { contentType: 'application/rss+xml; charset=utf-8', linkType: 'application/rss+xml', write }
}
