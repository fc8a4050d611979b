import type { PageDocument } from './page-dom.js'
import type { PageFacts } from './page-facts.js'

/** How many blocks at the top may be byline and date. */
const TOP = 4

const BYLINE_MAX_WORDS = 14

const MONTH_OR_DAY =
  /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?/gi
const DATE_WORDS = /\b(updated|published|posted|modified|last|first|on|at|am|pm|a\.m|p\.m|utc|gmt|[ecmp][sd]?t|bst)\b\.?/gi

/** Nothing but a date: "Tue Nov 24 2026", "Updated 3:15 PM ET, Nov. 24, 2026". */
const isDateLine = (text: string): boolean => {
  if (text.length > 80 || !/\d/.test(text) || !/[:/-]|\d{4}|[a-z]{3}/i.test(text)) return false
  const dateless = text.replace(MONTH_OR_DAY, '')
  if (dateless === text && !/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text)) return false
  return /^[\d\s.,:;/|()+–—-]*$/.test(dateless.replace(DATE_WORDS, ''))
}

const normal = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim()

/** "By Jane Doe, Staff Writer": short, no sentence. */
const isByline = (text: string, author: string | null): boolean => {
  const plain = normal(text)
  if (author !== null && (plain === normal(author) || plain === `by ${normal(author)}`)) return true
  const short = text.split(' ').length <= BYLINE_MAX_WORDS
  return short && /^[Bb][Yy]:?\s+\p{Lu}/u.test(text) && !/[.!?]["”]?$/.test(text)
}

/**
 * The paragraphs without byline and date line at their top, which the page shows above the text. A paragraph that
 * repeats the headline stays: the heading itself is gone already, and what an author writes twice is text.
 */
export const withoutTopLines = (paragraphs: readonly string[], { author }: PageFacts): string[] =>
  paragraphs.filter((text, index) => index >= TOP || !(isByline(text, author) || isDateLine(text)))

/** Takes the headline's own heading out of the page, so that it does not come back as its first paragraph. */
export const removeHeadline = (document: PageDocument, { title }: PageFacts): void => {
  if (title === null) return
  for (const heading of document.querySelectorAll('h1, h2')) if (normal(heading.textContent ?? '') === normal(title)) heading.remove()
}
