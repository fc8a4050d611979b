import type { DemoArticle, Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { summaryOf } from './summary-of.js'

/** RSS 1.0: items stand beside the channel, dates are Dublin Core. */
export function rdf({ outlet, articles }: Edition, siteUrl: string): string {
  const listed = articles.map((article) => `<rdf:li rdf:resource="${siteUrl}${article.path}"/>`)
  const items = articles.map((article) => itemOf(article, siteUrl))
  return `<?xml version="1.0" encoding="UTF-8"?>
<rdf:RDF xmlns="http://purl.org/rss/1.0/" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:dc="http://purl.org/dc/elements/1.1/">
<channel rdf:about="${siteUrl}${outlet.feedPath}">
<title>${escapeMarkup(outlet.name)}</title>
<link>${siteUrl}/</link>
<description>${escapeMarkup(outlet.tagline)}</description>
<items><rdf:Seq>
${listed.join('\n')}
</rdf:Seq></items>
</channel>
${items.join('\n')}
</rdf:RDF>
`
}

function itemOf(article: DemoArticle, siteUrl: string): string {
  return `<item rdf:about="${siteUrl}${article.path}">
<title>${escapeMarkup(article.title)}</title>
<link>${siteUrl}${article.path}</link>
<description>${escapeMarkup(summaryOf(article))}</description>
<dc:creator>${escapeMarkup(article.byline)}</dc:creator>
<dc:date>${article.publishedAt.toISOString()}</dc:date>
</item>`
}
