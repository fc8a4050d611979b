import { escapeMarkup } from '../escape-markup.js'
import type { ArticlePage } from './article-page.js'
import { articleDocument, navigationHtml, paragraphsHtml, relatedHtml, timeHtml } from './article-page.js'

/** Paragraphs before the box that interrupts the text. */
const BEFORE_BOX = 3

/** A page that interrupts its own text with an aside and ends it with a row of buttons. */
export function tabloid(page: ArticlePage): string {
  const name = escapeMarkup(page.edition.outlet.name)
  const { article } = page
  return articleDocument(
    page,
    `<div class="gdpr-overlay cookie"><p>Your privacy matters to us and to 14 of our partners.</p><button type="button">Agree and close</button></div>
<header><p class="logo"><a href="/">${name}</a></p>${navigationHtml(page)}</header>
<main>
<article class="post">
<header><h1>${escapeMarkup(article.title)}</h1><div class="byline">${escapeMarkup(article.byline)}</div>${timeHtml(article)}</header>
<div class="post-content">
${paragraphsHtml(article.paragraphs.slice(0, BEFORE_BOX))}
<aside class="newsletter-signup"><p>Enjoying this story? Get our evening email, free.</p></aside>
${paragraphsHtml(article.paragraphs.slice(BEFORE_BOX))}
</div>
<div class="share-buttons"><button type="button">Share</button><button type="button">Save</button></div>
</article>
<aside class="related"><h2>Read next</h2>${relatedHtml(page)}</aside>
</main>
<footer><p>Published by ${name}, which does not exist. All rights reserved.</p></footer>`,
  )
}
