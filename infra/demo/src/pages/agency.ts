import { escapeMarkup } from '../escape-markup.js'
import type { ArticlePage } from './article-page.js'
import { articleDocument, navigationHtml, paragraphsHtml, relatedHtml, timeHtml } from './article-page.js'

/** A bare page without an article element: the text stands in a div, the byline in a list of facts above it. */
export function agency(page: ArticlePage): string {
  const name = escapeMarkup(page.edition.outlet.name)
  const { article } = page
  return articleDocument(
    page,
    `<div id="top" class="header"><strong><a href="/">${name}</a></strong>${navigationHtml(page)}</div>
<div id="story" class="story">
<h1 class="headline">${escapeMarkup(article.title)}</h1>
<ul class="story-meta"><li class="author">${escapeMarkup(article.byline)}</li><li>${timeHtml(article)}</li></ul>
<div class="share-tools"><a href="/">Share</a> <a href="/">Print</a></div>
<div class="story-text">
${paragraphsHtml(article.paragraphs)}
</div>
</div>
<div class="sidebar related"><h4>Also on ${name}</h4>${relatedHtml(page)}</div>
<div id="cookie-consent" class="consent"><p>This site sets one cookie. It is very small.</p><button type="button">Fine</button></div>
<div class="footer"><p>${name} is a fictional outlet. Terms. Privacy. Imprint.</p></div>`,
  )
}
