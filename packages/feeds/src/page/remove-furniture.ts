import { cleanLine } from '../text/clean-line.js'
import type { PageDocument } from './page-dom.js'
import type { PageFacts } from './page-facts.js'

/** Nothing of an article stands in these, and each of them confuses the search for it. */
const NEVER_TEXT = 'script, style, noscript, template, svg, iframe, object, embed, dialog, nav'

/** Names that pages give to captions, credits and the way back to the front page. */
const SHORT_FURNITURE = [
  'caption',
  'credit',
  'breadcrumb',
  'byline',
  'dateline',
  'timestamp',
  'newsletter',
  'social',
  'share',
]
  .map((name) => `[class*="${name}"]`)
  .join(', ')

/** What is longer than this is no caption, whatever it is called: `class="captioned"` may wrap an article. */
const MAX_SHORT = 300

/** Takes everything out of a page that is not the article's, the headline's own heading included. */
export const removeFurniture = (document: PageDocument, { title }: PageFacts): void => {
  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove()
  for (const element of document.querySelectorAll(SHORT_FURNITURE))
    if ((element.textContent ?? '').length <= MAX_SHORT) element.remove()
  if (title === null) return
  for (const heading of document.querySelectorAll('h1, h2'))
    if (cleanLine(heading.textContent ?? '').toLowerCase() === title.toLowerCase()) heading.remove()
}
