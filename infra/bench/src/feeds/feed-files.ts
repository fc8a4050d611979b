import { reportOf, storyOf } from '../news/story.js'

const ITEMS = 30
/** As newsrooms mix them: most feeds carry a teaser, some the whole text. */
const WHOLE_TEXT_EVERY = 3

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const htmlOf = (paragraphs: readonly string[]): string => paragraphs.map((one) => `<p>${escaped(one)}</p>`).join('\n')

interface Item {
  link: string
  title: string
  at: Date
  teaser: string
  html: string
}

const itemOf = (feed: number, n: number): Item => {
  const { title, paragraphs } = reportOf(storyOf(feed * ITEMS + n), 0, 12)
  const whole = feed % WHOLE_TEXT_EVERY === 0 ? htmlOf(paragraphs) : ''
  const link = `https://outlet-${feed}.example/story/${n}?utm_source=rss`
  return {
    link,
    title,
    at: new Date(Date.UTC(2026, 2, 1, 12) - n * 3_600_000),
    teaser: paragraphs[0] ?? '',
    html: whole,
  }
}

const rssItem = ({ link, title, at, teaser, html }: Item): string =>
  `<item><title>${escaped(title)}</title><link>${escaped(link)}</link><guid isPermaLink="false">${escaped(link)}</guid>
<pubDate>${at.toUTCString()}</pubDate><category>World</category><dc:creator>A Reporter</dc:creator>
<description><![CDATA[<p>${escaped(teaser)}</p>]]></description>${html === '' ? '' : `<content:encoded><![CDATA[${html}]]></content:encoded>`}</item>`

const atomEntry = ({ link, title, at, teaser, html }: Item): string =>
  `<entry><title>${escaped(title)}</title><link href="${escaped(link)}"/><id>${escaped(link)}</id>
<updated>${at.toISOString()}</updated><published>${at.toISOString()}</published><author><name>A Reporter</name></author>
<summary>${escaped(teaser)}</summary>${html === '' ? '' : `<content type="html">${escaped(html)}</content>`}</entry>`

/** Feed number `feed` of an invented press: RSS 2.0 and, every fourth, Atom, with 30 items each. */
export const feedFile = (feed: number): string => {
  const items = Array.from({ length: ITEMS }, (_, n) => itemOf(feed, n))
  return feed % 4 === 3
    ? `<?xml version="1.0" encoding="utf-8"?><feed xmlns="http://www.w3.org/2005/Atom"><title>Outlet ${feed}</title>
<link href="https://outlet-${feed}.example/"/><id>urn:outlet:${feed}</id><updated>2026-03-01T12:00:00Z</updated>${items.map(atomEntry).join('\n')}</feed>`
    : `<?xml version="1.0" encoding="utf-8"?><rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Outlet ${feed}</title>
<link>https://outlet-${feed}.example/</link><description>News</description>${items.map(rssItem).join('\n')}</channel></rss>`
}
