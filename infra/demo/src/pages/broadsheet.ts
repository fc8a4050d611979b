import { escapeMarkup } from '../escape-markup.js'
import type { ArticlePage } from './article-page.js'
import { articleDocument, navigationHtml, paragraphsHtml, relatedHtml, timeHtml } from './article-page.js'

/** The page of a large paper: an article element, a newsletter box after it, related links and a footer. */
export function broadsheet(page: ArticlePage): string {
  const name = escapeMarkup(page.edition.outlet.name)
  const { article } = page
  return articleDocument(
    page,
    `<header class="site-header"><a href="/">${name}</a>${navigationHtml(page)}</header>
<div class="cookie-banner" role="dialog" aria-label="Cookies"><p>We use cookies to remember your settings. By reading on you accept our terms of use.</p><button type="button">Accept all</button></div>
<main>
<article>
<h1>${escapeMarkup(article.title)}</h1>
<p class="byline">By <span rel="author">${escapeMarkup(article.byline)}</span></p>
${timeHtml(article)}
<div class="article-body">
${paragraphsHtml(article.paragraphs)}
</div>
</article>
<aside class="newsletter"><h3>The morning letter</h3><p>Sign up for the stories that matter, every weekday at six.</p><form action="/"><input type="email" aria-label="Your address"><button type="submit">Sign up</button></form></aside>
</main>
<section class="related-links"><h2>More from ${name}</h2>${relatedHtml(page)}</section>
<footer class="site-footer"><p>© ${name}. All rights reserved. ${name} is fictional, and so is its news.</p></footer>`,
  )
}
