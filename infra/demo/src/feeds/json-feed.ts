import type { Edition } from '../edition.js'
import { escapeMarkup } from '../escape-markup.js'
import { summaryOf } from './summary-of.js'

/** JSON Feed 1.1 with the whole text. */
export function jsonFeed({ outlet, articles }: Edition, siteUrl: string): string {
  const feed = {
    version: 'https://jsonfeed.org/version/1.1',
    title: outlet.name,
    description: outlet.tagline,
    home_page_url: `${siteUrl}/`,
    feed_url: `${siteUrl}${outlet.feedPath}`,
    language: 'en',
    items: articles.map((article) => ({
      id: `${siteUrl}${article.path}`,
      url: `${siteUrl}${article.path}`,
      title: article.title,
      summary: summaryOf(article),
      content_html: article.paragraphs.map((paragraph) => `<p>${escapeMarkup(paragraph)}</p>`).join('\n'),
      date_published: article.publishedAt.toISOString(),
      authors: [{ name: article.byline }],
    })),
  }
  return `${JSON.stringify(feed, null, 2)}\n`
}
