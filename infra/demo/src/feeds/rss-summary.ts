import type { DemoArticle, Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { summaryOf } from './summary-of.js'

/** RSS 2.0 with a summary for each item; the text is on the page. */
export function rssSummary({ outlet, articles }: Edition, siteUrl: string): string {
  const items = articles.map((article) => itemOf(article, siteUrl))
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom">
<channel>
<title>${escapeMarkup(outlet.name)}</title>
<link>${siteUrl}/</link>
<description>${escapeMarkup(outlet.tagline)}</description>
<language>en</language>
<ttl>5</ttl>
<atom:link rel="self" type="application/rss+xml" href="${siteUrl}${outlet.feedPath}"/>
${items.join('\n')}
</channel>
</rss>
`
}

function itemOf(article: DemoArticle, siteUrl: string): string {
  return `<item>
<title>${escapeMarkup(article.title)}</title>
<link>${siteUrl}${article.path}</link>
<guid isPermaLink="true">${siteUrl}${article.path}</guid>
<pubDate>${article.publishedAt.toUTCString()}</pubDate>
<description>${escapeMarkup(summaryOf(article))}</description>
</item>`
}
