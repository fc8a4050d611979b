import { NO_SCHEDULE, type StatedSchedule } from '../markup.js'
import { elementsOf, type XmlElement } from './element.js'
import { childrenAt, firstAt } from './find.js'
import { plainText } from './text-construct.js'

const DAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']

const HOUR_SECONDS = 3_600
const PERIODS: Readonly<Record<string, number>> = {
  hourly: HOUR_SECONDS,
  daily: 24 * HOUR_SECONDS,
  weekly: 7 * 24 * HOUR_SECONDS,
  monthly: 30 * 24 * HOUR_SECONDS,
  yearly: 365 * 24 * HOUR_SECONDS,
}

const numberIn = (text: string | null): number | null => (text !== null && /^\d{1,9}$/.test(text) ? Number(text) : null)

const listed = (
  channel: XmlElement,
  list: 'skiphours' | 'skipdays',
  read: (text: string) => number | null,
): number[] => {
  const values = childrenAt(channel, [`core:${list}`])
    .flatMap(elementsOf)
    .map((element) => read(plainText(element) ?? ''))
  return [...new Set(values.filter((value) => value !== null))].slice(0, 24)
}

/** 24 is how some write midnight. */
const hourIn = (text: string): number | null => {
  const hour = numberIn(text)
  return hour !== null && hour <= 24 ? hour % 24 : null
}

const dayIn = (text: string): number | null => {
  const day = DAYS.indexOf(text.toLowerCase())
  return day === -1 ? null : day
}

/** When a channel wants to be asked (RSS 2.0 `ttl`, `skipHours`, `skipDays`; RSS 1.0 module Syndication). */
export const scheduleOf = (channel: XmlElement | undefined): StatedSchedule => {
  if (channel === undefined) return NO_SCHEDULE
  const period = firstAt(channel, ['sy:updateperiod'], plainText)?.toLowerCase() ?? ''
  const frequency = numberIn(firstAt(channel, ['sy:updatefrequency'], plainText)) ?? 1
  const seconds = Object.hasOwn(PERIODS, period) ? PERIODS[period] : undefined
  return {
    ttlMinutes: numberIn(firstAt(channel, ['core:ttl'], plainText)),
    skipHours: listed(channel, 'skiphours', hourIn),
    skipDays: listed(channel, 'skipdays', dayIn),
    updateSeconds: seconds === undefined ? null : Math.round(seconds / Math.max(1, frequency)),
  }
}
