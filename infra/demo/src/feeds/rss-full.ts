import type { DemoArticle, Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { summaryOf } from './summary-of.js'

/** RSS 2.0 that carries the whole text in content:encoded, with dc:creator. */
export function rssFull({ outlet, articles }: Edition, siteUrl: string): string {
  const items = articles.map((article) => itemOf(article, siteUrl))
  return `<?xml version="1.0" encoding="UTF-8"?>
<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel>
<title>${escapeMarkup(outlet.name)}</title>
<link>${siteUrl}/</link>
<description>${escapeMarkup(outlet.tagline)}</description>
<language>en</language>
${items.join('\n')}
</channel>
</rss>
`
}

function itemOf(article: DemoArticle, siteUrl: string): string {
  const html = article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n')
  return `<item>
<title>${escapeMarkup(article.title)}</title>
<link>${siteUrl}${article.path}</link>
<guid isPermaLink="false">tag:${article.path.slice(1)}</guid>
<dc:creator>${escapeMarkup(article.byline)}</dc:creator>
<pubDate>${article.publishedAt.toUTCString()}</pubDate>
<description>${escapeMarkup(summaryOf(article))}</description>
<content:encoded><![CDATA[${html}]]></content:encoded>
</item>`
}
