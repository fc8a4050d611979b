import { blockWriter } from './block-writer.js'
import { cleanLine } from './clean-line.js'
import { scanHtml } from './scan-html.js'

/** Longest markup of one entry that is read, in UTF-16 units; the longest news articles have a tenth of it. */
const MAX_MARKUP = 400_000

const MARKUP = /[<&]/

/** The paragraphs of a piece of HTML as plain text, entities decoded once. */
export const paragraphsOfHtml = (html: string): string[] => {
  const read = html.slice(0, MAX_MARKUP)
  if (!MARKUP.test(read)) return [cleanLine(read)].filter((line) => line !== '')
  const writer = blockWriter({ skipLinkLines: false })
  scanHtml(read, writer)
  return writer.paragraphs()
}

/** A piece of HTML as one line of plain text. */
export const lineOfHtml = (html: string): string => paragraphsOfHtml(html).join(' ')
