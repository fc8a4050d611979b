import type { PageFacts } from './page-facts.js'

/** How many blocks at the top may be byline and date. */
const TOP = 4

const BYLINE_MAX_WORDS = 14

const MONTH_OR_DAY = /\b(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|mon|tue|wed|thu|fri|sat|sun)[a-z]*\b\.?/gi
const DATE_WORDS =
  /\b(updated|published|posted|modified|last|first|on|at|am|pm|a\.m|p\.m|utc|gmt|[ecmp][sd]?t|bst)\b\.?/gi

/** Nothing but a date: "Tue Nov 24 2026", "Updated 3:15 PM ET, Nov. 24, 2026". */
const isDateLine = (text: string): boolean => {
  if (text.length > 80 || !/\d/.test(text) || !/[:/-]|\d{4}|[a-z]{3}/i.test(text)) return false
  const dateless = text.replace(MONTH_OR_DAY, '')
  if (dateless === text && !/\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.test(text)) return false
  return /^[\d\s.,:;/|()+–—-]*$/.test(dateless.replace(DATE_WORDS, ''))
}

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

/** Lines that lead elsewhere or credit a picture, wherever they stand. */
const ELSEWHERE = new RegExp(
  [
    /^(related|read more|see more|see also|read also|also read|more|watch|photos?|images?|video|tags|topics|share|don.t miss)\s*[:|]/,
    /^(image|photo|slide) \d+ (of|\/)/,
    /^\(?(image|photo|picture|credit|getty|source)s?\s*[:/].{0,120}$/,
    /^.{0,300}\((image|photo|picture|credit)s?\s*(:|by|credit)[^)]{0,100}\)$/,
    /^(click here|sign up|subscribe|follow (us|me|him|her|them) on|follow @|like us on|download (the|our)|get the (latest|free)|join our)\b/,
    /^(advertisement|sponsored|story continues below.*|don.t miss.{0,20}|caption|close|share|print|comments?)\W*$/,
    /^(have a tip|want more|copyright ©|©|all rights reserved)/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
)

/** Headings after which a page only offers other things. */
const THE_REST =
  /^(you may also like|more from|more articles (from|by)|more (on|in) this|more stories|related (stories|articles|content|topics|coverage|news)|recommended( for you)?|read next|up next|most (read|popular|viewed)|trending( now)?|want more stories|popular (now|stories)|latest (news|stories)|about the author)\b.{0,60}$/i

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
    (line, index) => !ELSEWHERE.test(line) && (index >= TOP || !(isByline(line, author) || isDateLine(line))),
  )
}
