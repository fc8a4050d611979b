import { Readability } from '@mozilla/readability'
import { FinalError } from '@parallax/model'
import { wireCredit } from '../parse/wire-credit.js'
import { cleanLine } from '../text/clean-line.js'
import { languageOf } from '../text/language-of.js'
import { blockText } from './block-text.js'
import { type LinkedData, linkedData } from './json-ld.js'
import { accessSigns, type PageAccess, pageAccess } from './page-access.js'
import { flattenDeep, refuseHuge } from './page-caps.js'
import { parsePage } from './page-dom.js'
import { pageElements } from './page-elements.js'
import { type PageFacts, pageFacts, type Reading, statedLanguage } from './page-facts.js'
import { pageMeta } from './page-meta.js'
import { removeFurniture } from './remove-furniture.js'
import { withoutFurniture } from './without-furniture.js'

/** An article page as text. */
export interface ExtractedPage extends PageFacts {
  /** The running text in reading order, one line each; none where the page has no article. */
  paragraphs: string[]
  /** How much of the article that is. */
  access: PageAccess
  /** The news agency that the text is credited to; null where none is. */
  credit: string | null
  /** Primary tag, as in `en`; null where neither the page nor the text says. */
  language: string | null
}

/** The page's own text beside the page counts where what was found is less than this share of it. */
const BODY_SHARE = 0.5
const BODY_MIN_WORDS = 100

const wordCount = (lines: readonly string[]): number => lines.reduce((sum, line) => sum + line.split(' ').length, 0)

/** The text that JSON-LD carries, where the page shows far less of it and does not say that it costs. */
const statedBody = ({ body, isFree }: LinkedData, found: readonly string[]): string[] | null => {
  if (body === null || isFree === false) return null
  const lines = body
    .split(/\r?\n+/)
    .map(cleanLine)
    .filter((line) => line !== '')
  const count = wordCount(lines)
  return count >= BODY_MIN_WORDS && wordCount(found) < count * BODY_SHARE && !/<[a-z]+[\s>]/i.test(body) ? lines : null
}

const articleIn = ({ document, elements }: Reading, facts: PageFacts): string[] => {
  removeFurniture(document, { elements, title: facts.title })
  const article = new Readability<string[]>(document, { serializer: blockText, disableJSONLD: true }).parse()
  return withoutFurniture(article?.content ?? [], facts)
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
  const elements = pageElements(document)
  const data = linkedData(elements)
  const reading = { document, elements, meta: pageMeta(elements), data, pageUrl, now: new Date() }
  const facts = pageFacts(reading)
  const signs = accessSigns(reading)
  const language = statedLanguage(reading)

  const found = articleIn(reading, facts)
  const paragraphs = statedBody(data, found) ?? found
  const ends = { first: paragraphs[0] ?? '', last: paragraphs.at(-1) ?? '' }
  return {
    ...facts,
    paragraphs,
    access: pageAccess(paragraphs, signs, data),
    credit: wireCredit([facts.author, data.source], ends),
    language: languageOf(paragraphs.join(' '), language),
  }
}
