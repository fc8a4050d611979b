import type { Token } from '@parallax/language'

/** A day or month is written as a name, and is when, not whose. */
export const isCalendar = ({ normal }: Token): boolean =>
  /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|febr)uary|march|april|may|june|july|august|(?:septem|octo|novem|decem)ber|(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?)$/.test(
    normal,
  )
