import type { PageFacts } from './page-facts.js'

/** How many blocks at the top may be byline and date. */
const TOP = 4

const BYLINE_MAX_WORDS = 14

/** Languages whose names of months and days are known, by the platform's own data. */
const LANGUAGES = 'en de fr es pt it nl sv da nb fi pl cs hu ro tr ru uk el bg hr sk id vi ca'.split(' ')

const namesIn = (language: string): string[] => {
  const days = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1 + month)))
  const forms: Intl.DateTimeFormatOptions[] = [
    { month: 'long' },
    { month: 'short' },
    { weekday: 'long' },
    { weekday: 'short' },
  ]
  return forms.flatMap((form) => {
    const format = new Intl.DateTimeFormat(language, { ...form, timeZone: 'UTC' })
    // In a whole date many languages inflect the month.
    const whole = new Intl.DateTimeFormat(language, { ...form, day: 'numeric', timeZone: 'UTC' })
    return days.flatMap((day) => [format.format(day), ...whole.format(day).split(/[\s\d]+/)])
  })
}

const letters = (word: string): string => word.toLowerCase().replace(/[^\p{L}\p{M}]+/gu, '')

const MONTHS_AND_DAYS = new Set(
  LANGUAGES.flatMap(namesIn)
    .map(letters)
    .filter((name) => name.length > 1),
)

/** Small words of a date in those languages, and of what happened then. */
const DATE_WORDS = new Set(
  `updated published posted modified last first on at am pm utc gmt est edt cst cdt mst mdt pst pdt et ct pt bst ist cet
  cest st nd rd th o clock h hs hrs min de del da do di le la el um uhr am den der kl klo alle ore às as à a las los em
  em dia år publicado publicada publié mis jour veröffentlicht stand aktualisiert aggiornato pubblicato atualizado
  actualizado geplaatst om`.split(/\s+/),
)

const DATE = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/

const wordsOf = (text: string): string[] =>
  text
    .split(/[\s\d.,:;/|()+–—•·-]+/)
    .map(letters)
    .filter((word) => word !== '')

const holdsDate = (text: string): boolean =>
  DATE.test(text) || (/\d/.test(text) && wordsOf(text).some((word) => word.length > 2 && MONTHS_AND_DAYS.has(word)))

/** Nothing but a date: "Tue Nov 24 2026", "Updated 3:15 PM ET, Nov. 24, 2026", "terça-feira, 24 de novembro às 15:00". */
const isDateLine = (text: string): boolean =>
  text.length <= 80 &&
  holdsDate(text) &&
  wordsOf(text).every((word) => MONTHS_AND_DAYS.has(word) || DATE_WORDS.has(word))

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

/** Lines that lead elsewhere or credit a picture, wherever they stand. */
const ELSEWHERE = new RegExp(
  [
    /^(related|read more|see more|see also|read also|also read|more|watch|photos?|images?|video|tags|topics|share|don.t miss)\s*[:|]/,
    /^(image|photo|slide) \d+ (of|\/)/,
    /^\(?(image|photo|picture|credit|getty|source)s?\s*[:/].{0,120}$/,
    /^.{0,300}\((image|photo|picture|credit)s?\s*(:|by|credit)[^)]{0,100}\)$/,
    /^(click here|sign up|subscribe|follow (us|me|him|her|them) on|follow @|like us on|download (the|our)|get the (latest|free)|join our)\b/,
    /^(advert(isement)?s?|sponsored( content)?|story continues below.*|don.t miss.{0,20}|caption|close|share|print|comments?)\W*$/,
    /^https?:\/\/\S+$/,
    /^(tags|filed under|topics|categories)\b[^.!?]{0,300}$/,
    /^.{0,200}\b(sign up|subscribe|register|delivered)\b.{0,150}\b(newsletter|inbox|e-?mail|letterbox)\b.{0,150}$/,
    /^this (document|material|article|content) (is subject to|may not be)\b/,
    /^(have a tip|want more|copyright ©|©|all rights reserved)/,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'i',
)

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
      !ELSEWHERE.test(line) && !isDateLine(line) && (index >= TOP || !(isByline(line, author) || isDatedLabel(line))),
  )
}
