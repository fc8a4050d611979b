import { blockWriter } from './block-writer.js'
import { cleanLine } from './clean-line.js'
import { scanHtml } from './scan-html.js'

/** Longest markup of one entry that is read, in UTF-16 units; the longest news articles have a tenth of it. */
const MAX_MARKUP = 400_000

/** The paragraphs of a piece of HTML as plain text, entities decoded once. */
export const paragraphsOfHtml = (html: string): string[] => {
  const writer = blockWriter({ skipLinkLines: false })
  scanHtml(html.slice(0, MAX_MARKUP), writer)
  return writer.paragraphs()
}

const MARKUP = /[<&]/

/** A piece of HTML as one line of plain text. */
export const lineOfHtml = (html: string): string =>
  MARKUP.test(html) ? paragraphsOfHtml(html).join(' ') : cleanLine(html.slice(0, MAX_MARKUP))
