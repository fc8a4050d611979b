import type { Token } from '../reading.js'
import { clockAt } from './clock-at.js'

/** A stated day, month, year or time of day between two tokens. */
export interface StatedTime {
  unit: 'date' | 'time'
  /** First and last day meant, in days since 1970-01-01; minutes since midnight for a time; null: not known. */
  low: number | null
  high: number | null
  /** Minutes east of Greenwich of a time of day, where stated. */
  zone?: number
  end: number
}

const DAY_MS = 86_400_000
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')
const WEEKDAYS = 'sun mon tue wed thu fri sat'.split(' ')
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/
const WEEKDAY = /^(?:sun|mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?)day$/
const DAY = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/
const YEAR = /^(?:1[5-9]|20)\d\d$/

const dayNumber = (year: number, month: number, day: number): number => Date.UTC(year, month, day) / DAY_MS
const normalAt = (tokens: readonly Token[], at: number): string => tokens[at]?.normal ?? ''
const dates = (low: number | null, high: number | null, end: number): StatedTime => ({ unit: 'date', low, high, end })

/** The year that brings a day without a year closest to the day of the report. */
const nearestYear = (month: number, day: number, statedDay: number): number => {
  const year = new Date(statedDay * DAY_MS).getUTCFullYear()
  const distance = (candidate: number): number => Math.abs(dayNumber(candidate, month, day) - statedDay)
  return [year - 1, year, year + 1].reduce((best, next) => (distance(next) < distance(best) ? next : best))
}

/** `January 5, 2019`, `5 January`, `Jan. 2019`. */
const monthAt = (tokens: readonly Token[], at: number, statedDay: number | null): StatedTime | undefined => {
  const dayFirst = DAY.exec(normalAt(tokens, at))
  const monthAtIndex = dayFirst ? at + 1 : at
  const name = normalAt(tokens, monthAtIndex)
  const capital = tokens[monthAtIndex]?.pos === 'PROPN' || tokens[monthAtIndex]?.pos === 'NOUN'
  if (!MONTH.test(name) || !capital) return undefined
  const month = MONTHS.indexOf(name.slice(0, 3))
  const dayText = dayFirst?.[1] ?? DAY.exec(normalAt(tokens, at + 1))?.[1]
  const afterDay = dayFirst ? at + 2 : dayText ? at + 2 : at + 1
  const comma = normalAt(tokens, afterDay) === ',' ? 1 : 0
  const yearText = normalAt(tokens, afterDay + comma)
  const hasYear = YEAR.test(yearText)
  const end = hasYear ? afterDay + comma + 1 : afterDay
  if (!dayText && !hasYear) return undefined
  const year = hasYear ? Number(yearText) : statedDay === null ? null : nearestYear(month, Number(dayText), statedDay)
  if (year === null) return dates(null, null, end)
  if (!dayText) return dates(dayNumber(year, month, 1), dayNumber(year, month + 1, 0), end)
  const day = dayNumber(year, month, Number(dayText))
  return dates(day, day, end)
}

/** A weekday is the last one up to the day of the report, the next one after "next" or "this coming". */
const weekdayAt = (tokens: readonly Token[], at: number, statedDay: number | null): StatedTime | undefined => {
  const word = normalAt(tokens, at)
  if (!WEEKDAY.test(word)) return undefined
  if (statedDay === null || /^(?:next|coming|every|each)$/.test(normalAt(tokens, at - 1)))
    return dates(null, null, at + 1)
  const wanted = WEEKDAYS.indexOf(word.slice(0, 3))
  const stated = new Date(statedDay * DAY_MS).getUTCDay()
  const day = statedDay - ((stated - wanted + 7) % 7)
  return dates(day, day, at + 1)
}

const YEAR_BEFORE =
  /^(?:in|since|from|until|till|by|of|early|late|mid|before|after|during|through|for|the|summer|spring|fall|autumn|winter|election|between|and|-|\()$/

const yearAt = (tokens: readonly Token[], at: number): StatedTime | undefined => {
  const word = normalAt(tokens, at)
  const decade = /^((?:1[5-9]|20)\d)0'?s$/.exec(word)
  if (decade) {
    const first = Number(decade[1]) * 10
    return dates(dayNumber(first, 0, 1), dayNumber(first + 9, 11, 31), at + 1)
  }
  const before = normalAt(tokens, at - 1) || 'in'
  const span = before === 'to' && YEAR.test(normalAt(tokens, at - 2))
  if (!YEAR.test(word) || !(span || YEAR_BEFORE.test(before))) return undefined
  return dates(dayNumber(Number(word), 0, 1), dayNumber(Number(word), 11, 31), at + 1)
}

const clock = (tokens: readonly Token[], at: number): StatedTime | undefined => {
  const found = clockAt(tokens, at)
  if (!found) return undefined
  const { minutes, end, zone } = found
  return { unit: 'time', low: minutes, high: minutes, end, ...(zone === undefined ? {} : { zone }) }
}

/** The day, month, year or time of day that begins at token `at`. `statedDay`: the day of the report, in days. */
export const timeAt = (tokens: readonly Token[], at: number, statedDay: number | null): StatedTime | undefined =>
  clock(tokens, at) ?? monthAt(tokens, at, statedDay) ?? weekdayAt(tokens, at, statedDay) ?? yearAt(tokens, at)
