import type { DemoArticle, Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { summaryOf } from './summary-of.js'

/** Atom 1.0 with summaries. */
export function atom({ outlet, articles }: Edition, siteUrl: string): string {
  const entries = articles.map((article) => entryOf(article, siteUrl))
  const updated = articles[0] ? `<updated>${articles[0].publishedAt.toISOString()}</updated>` : ''
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
<title>${escapeMarkup(outlet.name)}</title>
<subtitle>${escapeMarkup(outlet.tagline)}</subtitle>
<id>${siteUrl}/</id>
<link rel="alternate" type="text/html" href="${siteUrl}/"/>
<link rel="self" type="application/atom+xml" href="${siteUrl}${outlet.feedPath}"/>
${updated}
${entries.join('\n')}
</feed>
`
}

function entryOf(article: DemoArticle, siteUrl: string): string {
  const at = article.publishedAt.toISOString()
  return `<entry>
<title type="text">${escapeMarkup(article.title)}</title>
<id>${siteUrl}${article.path}</id>
<link rel="alternate" type="text/html" href="${siteUrl}${article.path}"/>
<published>${at}</published>
<updated>${at}</updated>
<author><name>${escapeMarkup(article.byline)}</name></author>
<summary type="text">${escapeMarkup(summaryOf(article))}</summary>
</entry>`
}
