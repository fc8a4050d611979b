import { holdsDate, isDateLine } from './date-line.js'
import { leadsElsewhere } from './leads-elsewhere.js'
import type { PageFacts } from './page-facts.js'

/** How many blocks at the top may be byline and date. */
const TOP = 4

const BYLINE_MAX_WORDS = 14

const SENTENCE_END = /[.!?…]["'”’)\]]*$/

/** "Published November 24th, 2026 by the desk": a short line with a date above a text that is no sentence of it. */
const isDatedLabel = (text: string): boolean =>
  text.split(' ').length <= BYLINE_MAX_WORDS && holdsDate(text) && !SENTENCE_END.test(text)

const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** "By Jane Doe, Staff Writer": short, no sentence. */
const isByline = (text: string, author: string | null): boolean => {
  const plain = plainWords(text)
  if (author !== null && (plain === plainWords(author) || plain === `by ${plainWords(author)}`)) return true
  const short = text.split(' ').length <= BYLINE_MAX_WORDS
  return short && /^[Bb][Yy]:?\s+\p{Lu}/u.test(text) && !/[.!?]["”]?$/.test(text)
}

const LABEL_LENGTH = 40

/** A section or breadcrumb above the text: a few words that end no sentence. */
const isLabel = (text: string): boolean =>
  text.length <= LABEL_LENGTH && text.split(' ').length <= 3 && /^[\p{Script=Latin}\p{N}\s&/'’-]+$/u.test(text)

/** Headings after which a page only offers other things. */
const THE_REST =
  /^(you may also like|more from|more articles (from|by)|more (on|in) this|more( great| top)?( \w+)? stories|related (stories|articles|content|topics|coverage|news)|recommended( for you)?|read next|up next|most (read|popular|viewed)|trending( now)?|want more stories|popular (now|stories)|latest (news|stories)|about the author)\b.{0,60}$/i

/** The first heading of the rest counts only in the second half, so that a list story is not cut at its top. */
const cutAtRest = (lines: readonly string[]): readonly string[] => {
  const cut = lines.findIndex((line, index) => index >= lines.length / 2 && THE_REST.test(line))
  return cut === -1 ? lines : lines.slice(0, cut)
}

/**
 * The lines of an article without what its page puts around them: labels, byline and date above, pointers to other
 * stories and credits between, offers below. A paragraph that repeats the headline stays: the heading itself is
 * gone already, and what an author writes twice is text.
 */
export const withoutFurniture = (lines: readonly string[], { author }: PageFacts): string[] => {
  const start = Math.max(
    0,
    lines.findIndex((line) => !isLabel(line)),
  )
  return cutAtRest(lines.slice(start)).filter(
    (line, index) =>
      !leadsElsewhere(line) && !isDateLine(line) && (index >= TOP || !(isByline(line, author) || isDatedLabel(line))),
  )
}
