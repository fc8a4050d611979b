import { expect, test } from 'vitest'
import { extractPage } from './extract-page.js'
import { whatIsMissing } from './what-is-missing.js'

const page = (head: string, body: string): string =>
  `<html><head><title>Ferry strikes reef</title>${head}</head><body>${body}</body></html>`
const paragraph = `<p>${'The ferry struck a reef off the port early on Sunday, and boats went out. '.repeat(4)}</p>`
const data = (value: object) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`
const ARTICLE = { '@context': 'https://schema.org', '@type': 'NewsArticle', headline: 'Ferry strikes reef' }

test.each([
  ['a whole article lacks nothing', page('', `<article>${paragraph.repeat(8)}</article>`), null],
  [
    'a page for subscribers is told as such',
    page(data({ ...ARTICLE, isAccessibleForFree: false }), `<article>${paragraph}</article>`),
    /who do not pay or sign in/,
  ],
  [
    'a page that counts more words than it shows is told as a part',
    page(data({ ...ARTICLE, wordCount: 2_000 }), `<article>${paragraph.repeat(2)}</article>`),
    /only a part of the article/,
  ],
  [
    'a page that scripts fill is told as such',
    page('', '<div id="root"></div><noscript>You need to enable JavaScript to run this app.</noscript>'),
    /only in a browser/,
  ],
  ['a page without an article is told as such', page('', '<nav>Home</nav>'), /no text that reads like an article/],
])('%s', (_, html, reason) => {
  const missing = whatIsMissing(extractPage(html, 'https://news.example/ferry'))
  if (reason === null) expect(missing).toBeNull()
  else expect(missing).toMatch(reason)
})
