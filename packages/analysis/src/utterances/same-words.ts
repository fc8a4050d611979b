import type { QuotedWord } from './quoted-words.js'

/** Hours and their zones: "18:41" is "6:41pm PST". */
const CLOCK = /^(?:\d{1,2}(?::?\d\d)?(?:[ap]m)?|[ap]m|[ecmp][sd]?t|gmt|bst|utc)$/
const HAS_HOUR = /:\d\d|[ap]m$/

const isClock = (words: readonly QuotedWord[]): boolean =>
  words.every(({ normal }) => CLOCK.test(normal)) && words.some(({ normal }) => HAS_HOUR.test(normal))

/** Days of a month: "August the 31st" is "Aug. 31". */
const dayOf = (words: readonly QuotedWord[]): string | undefined =>
  /^(?:the)?(\d{1,2})(?:st|nd|rd|th)?(?:of)?$/.exec(words.map(({ normal }) => normal).join(''))?.[1]

const areOneDay = (a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean =>
  dayOf(a) !== undefined && dayOf(a) === dayOf(b)

/** "Massachusetts's" is "Massachusetts'". */
const isGenitive = (a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean =>
  [a, b].some((words) => words.length === 0) && [...a, ...b].every(({ normal }) => normal === "'s")

/** Written as one, so that hyphens and spaces do not count: "eleventh-hour", "can not", "al-Hadi". */
const written = (words: readonly QuotedWord[], isShort: boolean): string =>
  words
    .map(({ normal }) => (isShort && /^(?:is|has)$/.test(normal) ? 's' : normal))
    .join('')
    .replace(/[^\p{L}\p{N}]/gu, '')

/** Whether two runs of words differ in marks, spaces, hyphens, contractions, the ending of a genitive or the way to write an hour or a day only. */
export const areSameWords = (a: readonly QuotedWord[], b: readonly QuotedWord[]): boolean =>
  written(a, false) === written(b, false) ||
  written(a, true) === written(b, true) ||
  isGenitive(a, b) ||
  areOneDay(a, b) ||
  (isClock(a) && isClock(b))
