import type { Quantity } from '@parallax/language'
import { comparableValues } from './comparable-values.js'

/** How two stated values of one quantity stand to each other. */
export type ValueRelation = 'same' | 'rounding' | 'bound' | 'conflict'

/** "About 15" may stand for 13 to 17. */
const ABOUT = 0.15
/** Between two values that are both "about", or where one is and the other has no round figure. */
const ABOUT_NEAR = 0.08
/** "$6.3 billion" may stand for 6.32; 10 for 12 may not. */
const ROUNDED = 0.05
/** What two units leave of one length: 12 meters are 40 feet. */
const CONVERTED = 0.035
/** "More than 2,000" is said of 2,100; of 5,000 it is a bound. */
const JUST_OVER = 0.1
/** Small counts are counted, not rounded: 40 votes are not 41. */
const COUNTED_MAX = 100

const isExact = ({ low, high }: Quantity): boolean => low !== null && low === high

const relativeGap = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9)

/** Whole numbers below it have at most as many digits as are looked at of any number. */
const INTEGER_MAX = 1e12

const digitsOfInteger = (value: number): number => {
  let rest = value
  while (rest > 0 && rest % 10 === 0) rest /= 10
  let digits = 0
  for (; rest >= 1; rest = Math.floor(rest / 10)) digits += 1
  return digits
}

/** Digits before the trailing zeros: 2 for 6,300,000. */
const significantDigits = (value: number): number => {
  if (Number.isInteger(value) && Math.abs(value) < INTEGER_MAX) return digitsOfInteger(Math.abs(value))
  return value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^-?0*/, '').replace(/0+$/, '').length
}

const isRounded = (a: number, b: number): boolean => {
  const [rough, fine] = significantDigits(a) <= significantDigits(b) ? [a, b] : [b, a]
  return relativeGap(a, b) <= ROUNDED && Number(fine.toPrecision(Math.max(1, significantDigits(rough)))) === rough
}

/** `9%` for 8.76, `3 percent` for 2.7, `5 percent` for 5.3: the same at the places that the rougher one has. */
const isRoundedAtPlace = (a: number, b: number): boolean => {
  const places = (value: number): number => /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0
  const [placesA, placesB] = [places(a), places(b)]
  if (placesA === placesB) return false
  const [rough, fine] = placesA < placesB ? [a, b] : [b, a]
  return Math.abs(rough - fine) <= 0.5 * 10 ** -places(rough) + 1e-9 && relativeGap(a, b) <= ABOUT
}

/** What is after the last digit was cut off: "$247 billion" for 247.7. */
const TRUNCATED = 0.01

const isTruncated = (a: number, b: number): boolean => {
  const [rough, fine] = significantDigits(a) <= significantDigits(b) ? [a, b] : [b, a]
  const digits = Math.max(1, significantDigits(rough))
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rough))) + 1 - digits)
  return digits >= 2 && fine > rough && fine - rough < step && relativeGap(a, b) <= TRUNCATED
}

/** Distances are told in round numbers: "30 miles west", "32 miles". */
const DISTANCE = 0.08

const isRoundDistance = ({ unit, low }: Quantity, other: Quantity): boolean =>
  /^(?:mile|kilometer|length)$/.test(unit) &&
  (significantDigits(low ?? 0) === 1 || significantDigits(other.low ?? 0) === 1) &&
  relativeGap(low ?? 0, other.low ?? 0) <= DISTANCE

const isCounted = ({ unit, low }: Quantity): boolean =>
  /^(?:count|vote|seat|point|year)$/.test(unit) && Number.isInteger(low) && Math.abs(low ?? 0) < COUNTED_MAX

/** What a number as it is written is multiplied by, and its digits after the point. */
const writtenAs = ({ text, low }: Quantity): { scale: number; places: number } => {
  const [whole = '', places = ''] = /\d[\d,]*(?:\.(\d+))?/.exec(text) ?? []
  return { scale: (low ?? 0) / Number(whole.replaceAll(',', '')), places: places.length }
}

/** "$38.30" does not round "$38.28": the last digit that both write is another. */
const areWrittenAlike = (a: Quantity, b: Quantity): boolean => {
  const [first, second] = [writtenAs(a), writtenAs(b)]
  return first.places > 0 && first.places === second.places && relativeGap(first.scale, second.scale) < 1e-6
}

/** "Nearly 20" is said of what is less, "just over 20" of what is more. */
const BELOW = /^(?:nearly|almost|just under)\b/i
const ABOVE = /^(?:just over|just more than|slightly more than|a little over)\b/i
const OTHER_SIDE = 0.02

const isOnOtherSide = (about: Quantity, exact: Quantity): boolean => {
  if (!about.approximate || exact.approximate) return false
  const more = ((exact.low ?? 0) - (about.low ?? 0)) / Math.max(Math.abs(about.low ?? 0), 1e-9)
  return (BELOW.test(about.text) && more > OTHER_SIDE) || (ABOVE.test(about.text) && more < -OTHER_SIDE)
}

/** How far off "about" may be: less where it is the finer of the two, as "about $1.7 million" against "$2 million". */
const aboutMax = (a: Quantity, b: Quantity): number => {
  if (a.approximate && b.approximate) return ABOUT_NEAR
  const [about, other] = a.approximate ? [a, b] : [b, a]
  return significantDigits(about.low ?? 0) > significantDigits(other.low ?? 0) ? ABOUT_NEAR : ABOUT
}

const exactRelation = (a: Quantity, b: Quantity): ValueRelation => {
  const [first, second] = [a.low ?? 0, b.low ?? 0]
  if (first === second) return 'same'
  const gap = relativeGap(first, second)
  if (isOnOtherSide(a, b) || isOnOtherSide(b, a)) return 'conflict'
  if ((a.approximate || b.approximate) && gap <= aboutMax(a, b) && !isOtherDigit(a, b)) return 'rounding'
  if ((isCounted(a) && isCounted(b)) || areWrittenAlike(a, b)) return 'conflict'
  const rounded = isRounded(first, second) || isRoundedAtPlace(first, second) || isTruncated(first, second)
  return rounded || isRoundDistance(a, b) ? 'rounding' : 'conflict'
}

/** "About $1.2 billion" and "$1.3 billion" have as many digits, and the last is another: neither rounds the other. */
const isOtherDigit = (a: Quantity, b: Quantity): boolean => {
  const [first, second] = [a.low ?? 0, b.low ?? 0]
  const digits = significantDigits(first)
  return !isCounted(a) && digits === 2 && digits === significantDigits(second) && relativeGap(first, second) > ROUNDED
}

/** A value against "at least" or "more than" another. */
const overRelation = (over: Quantity, value: number, approximate: boolean): ValueRelation => {
  const low = over.low ?? 0
  if (value === low) return 'same'
  const gap = relativeGap(value, low)
  if (value > low) return gap <= JUST_OVER ? 'rounding' : 'bound'
  return gap <= (approximate ? ABOUT : ROUNDED / 5) ? 'rounding' : 'conflict'
}

const underRelation = (under: Quantity, value: number, approximate: boolean): ValueRelation => {
  const high = under.high ?? 0
  if (value <= high) return value === high ? 'same' : 'bound'
  return approximate && relativeGap(value, high) <= ABOUT ? 'rounding' : 'conflict'
}

const gapBetween = (a: Quantity, b: Quantity): number => {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)
  return low <= high ? 0 : relativeGap(low, high)
}

const isOver = ({ low, high }: Quantity): boolean => low !== null && high === null
const isUnder = ({ low, high }: Quantity): boolean => low === null && high !== null
const isRange = ({ low, high }: Quantity): boolean => low !== null && high !== null && low !== high

/** "18 to 24" and "18 to 64" share one end: they are two versions of one range, not a range and one within it. */
const shareOneEnd = (a: Quantity, b: Quantity): boolean =>
  isRange(a) && isRange(b) && !a.approximate && !b.approximate && (a.low === b.low) !== (a.high === b.high)

const openRelation = (a: Quantity, b: Quantity): ValueRelation => {
  if (a.low === b.low && a.high === b.high) return 'same'
  const approximate = a.approximate || b.approximate
  if (isOver(a) && isExact(b)) return overRelation(a, b.low ?? 0, approximate)
  if (isOver(b) && isExact(a)) return overRelation(b, a.low ?? 0, approximate)
  if (isUnder(a) && isExact(b)) return underRelation(a, b.low ?? 0, approximate)
  if (isUnder(b) && isExact(a)) return underRelation(b, a.low ?? 0, approximate)
  if (shareOneEnd(a, b)) return 'conflict'
  const gap = gapBetween(a, b)
  if (gap === 0) return 'bound'
  return gap <= (approximate ? ABOUT : ROUNDED) ? 'rounding' : 'conflict'
}

const areEqual = (a: number | null, b: number | null): boolean =>
  a === null || b === null ? a === b : relativeGap(a, b) <= CONVERTED

/** Minutes that a time of day may be rounded by. */
const CLOCK_ROUNDED = 15

/** Days and times are near or far by their distance, not by their share of the days since 1970. */
const instantRelation = (a: Quantity, b: Quantity): ValueRelation => {
  if (a.low === b.low && a.high === b.high) return 'same'
  if (gapBetween(a, b) === 0) return 'bound'
  const apart = Math.max((a.low ?? 0) - (b.high ?? 0), (b.low ?? 0) - (a.high ?? 0))
  const round = [a, b].some(({ low }) => (low ?? 0) % 60 === 0)
  return a.unit === 'time' && round && apart <= CLOCK_ROUNDED ? 'rounding' : 'conflict'
}

/**
 * How two values of the same quantity stand to each other, whatever units they are stated in. `same` also where neither
 * says anything; `conflict` also where the units cannot be compared.
 */
export const compareValues = (first: Quantity, second: Quantity): ValueRelation => {
  const comparable = comparableValues(first, second)
  if (!comparable) return 'conflict'
  const { a, b, converted } = comparable
  if (a.unit === 'date' || a.unit === 'time') return instantRelation(a, b)
  if (converted && areEqual(a.low, b.low) && areEqual(a.high, b.high)) return 'same'
  return isExact(a) && isExact(b) ? exactRelation(a, b) : openRelation(a, b)
}
