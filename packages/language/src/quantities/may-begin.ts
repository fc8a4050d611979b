import { PARTS_OF_ONE, SMALL, VAGUE } from './number-words.js'

const DIGIT = /\d/
/** Words without a digit that an amount, a share, a day or a time may begin with, besides number words and names of days. */
const OPENERS = new Set(
  `a an half no. noon midday midnight doubled tripled trebled quadrupled halved second third fourth fifth sixth seventh
  eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth`.split(/\s+/),
)
/** Months and weekdays, whole or cut short. */
const CALENDAR = /^(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|sun|mon|tue|wed|thu|fri|sat)/

/** Whether an amount may begin with a word at all, in lower case: a look that spares the search at most words of a text. */
export const mayBegin = (normal: string): boolean =>
  DIGIT.test(normal) ||
  OPENERS.has(normal) ||
  SMALL.has(normal) ||
  VAGUE.has(normal) ||
  PARTS_OF_ONE.has(normal) ||
  CALENDAR.test(normal)
