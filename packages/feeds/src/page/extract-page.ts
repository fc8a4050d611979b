import { Readability } from '@mozilla/readability'
import { FinalError } from '@parallax/model'
import { blockText } from './block-text.js'
import { removeHeadline, withoutTopLines } from './furniture.js'
import { flattenDeep, refuseHuge } from './page-caps.js'
import { parsePage } from './page-dom.js'
import { type PageFacts, pageFacts } from './page-facts.js'

/** An article page as text. */
export interface ExtractedPage extends PageFacts {
  /** The running text in reading order, one line each; none where the page has no article. */
  paragraphs: string[]
}

/** Nothing of an article stands in these, and each of them confuses the search for it. */
const NEVER_TEXT = 'script, style, noscript, template, svg, iframe, object, embed, dialog'

/**
 * The article on a page, by Mozilla's Readability with a serializer that keeps blocks apart. CPU on foreign text:
 * run it where it can be killed. Throws a `FinalError` in a person's words for a page too large to be read.
 */
export const extractPage = (html: string, pageUrl: string): ExtractedPage => {
  refuseHuge(html)
  const document = parsePage(html)
  if (document.documentElement === null) throw new FinalError('This page is empty.')
  flattenDeep(document.documentElement)
  const facts = pageFacts(document, { pageUrl, now: new Date() })

  for (const element of document.querySelectorAll(NEVER_TEXT)) element.remove()
  removeHeadline(document, facts)
  const article = new Readability<string[]>(document, { serializer: blockText, disableJSONLD: true }).parse()
  const paragraphs = article?.content ?? []
  return { ...facts, paragraphs: withoutTopLines(paragraphs, facts) }
}
