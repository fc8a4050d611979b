import type { Quantity, Token } from '../reading.js'
import { countedThing, paidFor } from './counted-thing.js'
import { timeAt } from './find-dates.js'
import { numberAt, type StatedNumber } from './number-at.js'
import { type Bound, boundAfter, boundBefore } from './number-bounds.js'

const CURRENCIES = new Map([
  ['$', 'USD'],
  ['us$', 'USD'],
  ['c$', 'CAD'],
  ['a$', 'AUD'],
  ['hk$', 'HKD'],
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['dollar', 'USD'],
  ['euro', 'EUR'],
])

const FRACTIONS = new Map([
  ['half', 1 / 2],
  ['third', 1 / 3],
  ['quarter', 1 / 4],
  ['fourth', 1 / 4],
  ['fifth', 1 / 5],
  ['sixth', 1 / 6],
  ['tenth', 1 / 10],
])

const ORDINAL = /^(\d{1,6})(?:st|nd|rd|th)$/
/** A number after one of these names a thing instead of counting it: Section 230, Route 66, No. 5. */
const NUMBERED =
  /^(?:no\.|number|section|article|title|chapter|route|interstate|highway|flight|room|page|channel|level|phase|amendment|part|act|district|h\.r\.|s\.|sec\.|form|boeing|airbus|gate|apartment|version|psalm|covid|proposition|prop\.|season|week|day)$/

/** The sentence, and where the number in it stands. */
interface Place {
  tokens: readonly Token[]
  at: number
}

type Found = Omit<Quantity, 'start' | 'end' | 'text'> & { from: number; to: number }

const withBound = (number: StatedNumber, bound: Bound): Pick<Quantity, 'low' | 'high' | 'approximate'> => ({
  low: bound === 'at-most' ? null : number.low,
  high: bound === 'at-least' ? null : number.high,
  approximate: number.approximate || bound === 'about',
})

const percentEnd = (tokens: readonly Token[], at: number): number | undefined => {
  const word = tokens[at]?.normal
  if (word === '%' || word === 'percent' || word === 'pct') return at + 1
  const dashed = word === '-' && tokens[at + 1]?.normal === 'percent'
  if (dashed || (word === 'per' && tokens[at + 1]?.normal === 'cent')) return at + 2
  return word === 'percentage' && /^points?$/.test(tokens[at + 1]?.normal ?? '') ? at + 2 : undefined
}

const isName = ({ tokens, at }: Place, number: StatedNumber): boolean => {
  const before = tokens[at - 1]
  if (!before) return false
  if (NUMBERED.test(before.normal)) return true
  const glued = before.end === tokens[at]?.start && !CURRENCIES.has(before.normal) && !/^["'(~]$/.test(before.normal)
  const after = tokens[number.end]
  const namedSo = before.pos === 'PROPN' && at > 1 && !(after && /^(?:NOUN|ADJ|VERB|SYM|AUX)$/.test(after.pos))
  return glued || (namedSo && after?.normal !== '%')
}

/** `Maria Lopez, 42, said`: an age. */
const isAge = ({ tokens, at }: Place, number: StatedNumber): boolean =>
  tokens[at - 1]?.normal === ',' &&
  tokens[at - 2]?.pos === 'PROPN' &&
  /^[,.]$/.test(tokens[number.end]?.normal ?? '') &&
  number.low > 0 &&
  number.low < 120

/** "One" counts only right before what it counts: not in "one of them" or "no one". */
const isPronoun = ({ tokens, at }: Place, number: StatedNumber): boolean =>
  tokens[at]?.normal === 'one' && number.end === at + 1 && !/^(?:NOUN|ADJ|SYM)$/.test(tokens[at + 1]?.pos ?? '')

const fractionAt = ({ tokens, at }: Place): Found | undefined => {
  const number = numberAt(tokens, at)
  const part = tokens[at + 2]
  const share = tokens[at + 1]?.normal === '-' ? FRACTIONS.get(part?.lemma ?? '') : undefined
  if (!number || number.end !== at + 1 || share === undefined || share === 1 / 2) return undefined
  const percent = Math.round(number.low * share * 1000) / 10
  const { thing } = countedThing(tokens, at, at + 3)
  return { low: percent, high: percent, approximate: true, unit: 'percent', thing, from: at, to: at + 3 }
}

const ordinalAt = ({ tokens, at }: Place): Found | undefined => {
  const value = Number(ORDINAL.exec(tokens[at]?.normal ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(value)) return undefined
  const { thing } = countedThing(tokens, at, at + 1)
  return { low: value, high: value, approximate: false, unit: 'ordinal', thing, from: at, to: at + 1 }
}

const scoreOf = ({ tokens, at }: Place, number: StatedNumber): Found => {
  const { thing } = countedThing(tokens, at, number.end)
  return { low: number.high, high: number.low, approximate: false, unit: 'score', thing, from: at, to: number.end }
}

const moneyAt = (
  { tokens, at }: Place,
  number: StatedNumber,
): { unit: string; from: number; to: number } | undefined => {
  const before = CURRENCIES.get(tokens[at - 1]?.normal ?? '')
  if (before) return { unit: before, from: at - 1, to: number.end }
  const after = CURRENCIES.get(tokens[number.end]?.lemma ?? '')
  return after ? { unit: after, from: at, to: number.end + 1 } : undefined
}

const amountAt = (place: Place): Found | undefined => {
  const { tokens, at } = place
  const money = CURRENCIES.has(tokens[at - 1]?.normal ?? '') ? at - 1 : at
  const { bound, from } = boundBefore(tokens, money)
  const number = numberAt(tokens, at, bound === 'between')
  if (!number || isPronoun(place, number)) return undefined
  if (isAge(place, number))
    return { ...withBound(number, 'exact'), unit: 'year', thing: 'age', from: at, to: number.end }
  const paid = moneyAt(place, number)
  if (!paid && isName(place, number)) return undefined
  if (number.score && !paid) return scoreOf(place, number)
  const percent = percentEnd(tokens, number.end)
  const end = percent ?? paid?.to ?? number.end
  const after = boundAfter(tokens, end)
  const stated = withBound(number, after.bound === 'exact' ? bound : after.bound)
  const counted = countedThing(tokens, from, after.to)
  if (percent) return { ...stated, unit: 'percent', thing: counted.thing, from, to: after.to }
  if (paid) return { ...stated, unit: paid.unit, thing: paidFor(tokens, after.to), from, to: after.to }
  return { ...stated, unit: counted.unit, thing: counted.thing, from, to: counted.end }
}

const foundAt = (place: Place, statedDay: number | null): Found | undefined => {
  const { tokens, at } = place
  const time = timeAt(tokens, at, statedDay)
  if (time) return { ...time, approximate: false, thing: '', from: at, to: time.end }
  return ordinalAt(place) ?? fractionAt(place) ?? amountAt(place)
}

/**
 * The amounts of one sentence, in order, none overlapping. Days count from 1970-01-01, times of day in minutes;
 * a day that the text leaves open (`Thursday`, without the day of the report) has neither end.
 */
export const findQuantities = (text: string, tokens: readonly Token[], statedAt: string | null): Quantity[] => {
  const statedMs = statedAt === null ? Number.NaN : Date.parse(statedAt)
  const statedDay = Number.isNaN(statedMs) ? null : Math.floor(statedMs / 86_400_000)
  const quantities: Quantity[] = []
  let at = 0
  while (at < tokens.length) {
    const found = foundAt({ tokens, at }, statedDay)
    const first = tokens[found?.from ?? at]
    const last = tokens[(found?.to ?? at) - 1]
    if (!found || !first || !last) {
      at += 1
      continue
    }
    const { from, to, ...quantity } = found
    quantities.push({ ...quantity, start: first.start, end: last.end, text: text.slice(first.start, last.end) })
    at = Math.max(to, at + 1)
  }
  return quantities
}
