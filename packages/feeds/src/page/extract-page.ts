import { Readability } from '@mozilla/readability'
import { FinalError } from '@parallax/model'
import { blockText } from './block-text.js'
import { flattenDeep, refuseHuge } from './page-caps.js'
import { parsePage } from './page-dom.js'
import { type PageFacts, pageFacts } from './page-facts.js'
import { removeFurniture } from './remove-furniture.js'
import { withoutFurniture } from './without-furniture.js'

/** An article page as text. */
export interface ExtractedPage extends PageFacts {
  /** The running text in reading order, one line each; none where the page has no article. */
  paragraphs: string[]
}

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

  removeFurniture(document, facts)
  const article = new Readability<string[]>(document, { serializer: blockText, disableJSONLD: true }).parse()
  return { ...facts, paragraphs: withoutFurniture(article?.content ?? [], facts) }
}
