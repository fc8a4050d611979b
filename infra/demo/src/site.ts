import type { Edition } from './edition.js'
import { FEED_FORMATS } from './feeds/feed-format.js'
import { homePage } from './pages/home-page.js'
import { LAYOUTS } from './pages/layout.js'
import type { SilentEdits } from './silent-edits.js'

/** A document of a site, before HTTP: what it is, what it says, since when. */
export type SiteDocument = { contentType: string; body: string; modifiedAt: Date }

/** One outlet on the web: its edition, its address without a slash at the end, when it went on air, and its clock. */
export type Site = { edition: Edition; siteUrl: string; startedAt: Date; edits: SilentEdits; now: () => Date }

const HTML = 'text/html; charset=utf-8'

/** The document at a path, or null where the site has none. */
export function documentAt(site: Site, path: string): SiteDocument | null {
  const { edition, siteUrl } = site
  const newest = edition.articles[0]?.publishedAt ?? site.startedAt
  if (path === '/') return { contentType: HTML, body: homePage(edition), modifiedAt: newest }
  if (path === '/robots.txt') {
    return { contentType: 'text/plain; charset=utf-8', body: 'User-agent: *\nAllow: /\n', modifiedAt: site.startedAt }
  }
  if (path === edition.outlet.feedPath) {
    const format = FEED_FORMATS[edition.outlet.format]
    return { contentType: format.contentType, body: format.write(edition, siteUrl), modifiedAt: newest }
  }
  return articleAt(site, path)
}

function articleAt({ edition, siteUrl, edits, now }: Site, path: string): SiteDocument | null {
  const article = edition.articles.find((candidate) => candidate.path === path)
  if (!article) return null
  const opened = edits.open(article, now())
  const body = LAYOUTS[edition.outlet.layout]({ edition, article: opened.article, siteUrl })
  return { contentType: HTML, body, modifiedAt: opened.modifiedAt }
}
