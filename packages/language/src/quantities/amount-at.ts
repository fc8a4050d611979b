import type { Quantity, Token } from '../reading.js'
import { countedThing, paidFor, sumOf } from './counted-thing.js'
import { currencySign, currencyWord } from './currencies.js'
import { numberAt, type StatedNumber } from './number-at.js'
import { type Bound, boundAfter, boundBefore } from './number-bounds.js'
import { baseUnit } from './units.js'

/** The sentence, and where the number in it stands. */
export interface Place {
  tokens: readonly Token[]
  at: number
}

/** What was read of an amount, with the tokens it stands between. */
export type Found = Omit<Quantity, 'start' | 'end' | 'text' | 'change' | 'scope'> & { from: number; to: number }

/** A number after one of these names a thing instead of counting it: Section 230, Route 66. */
const NUMBERED =
  /^(?:number|section|article|title|chapter|route|interstate|highway|flight|room|page|channel|level|phase|amendment|part|act|district|h\.r\.|s\.|sec\.|form|boeing|airbus|gate|apartment|version|psalm|covid|proposition|prop\.|season|week|day)$/

/** What a number stands for with the words before or after it. */
export const withBound = (
  number: Pick<StatedNumber, 'low' | 'high' | 'approximate'>,
  bound: Bound,
): Pick<Quantity, 'low' | 'high' | 'approximate'> => ({
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
  const glued = before.end === tokens[at]?.start && !currencySign(before) && !/^["'(~.]$/.test(before.normal)
  const after = tokens[number.end]
  const namedSo = before.pos === 'PROPN' && at > 1 && !(after && /^(?:NOUN|ADJ|VERB|SYM|AUX)$/.test(after.pos))
  return glued || (namedSo && after?.normal !== '%')
}

/** `Maria Lopez, 42, said`, `aged 42`, `at the age of 42`, `a woman of 42`: an age. */
const isAge = ({ tokens, at }: Place, number: StatedNumber): boolean => {
  if (number.low <= 0 || number.low >= 120 || number.end !== at + 1) return false
  const [before, second] = [tokens[at - 1], tokens[at - 2]]
  const closed = /^(?:[,.;)]|and|was|is|who|when)$/.test(tokens[number.end]?.normal ?? '.')
  if (before?.normal === ',' && second?.pos === 'PROPN') return closed
  if (/^(?:aged?|turned)$/.test(before?.normal ?? '')) return closed || before?.normal !== 'turned'
  if (before?.normal === 'of' && second?.lemma === 'age') return true
  return closed && before?.normal === 'of' && /^(?:man|woman|boy|girl)$/.test(second?.normal ?? '')
}

/** "One" counts only right before what it counts: not in "one of them" or "no one". */
const isPronoun = ({ tokens, at }: Place, number: StatedNumber): boolean =>
  tokens[at]?.normal === 'one' && number.end === at + 1 && !/^(?:NOUN|ADJ|SYM)$/.test(tokens[at + 1]?.pos ?? '')

const scoreOf = ({ tokens, at }: Place, number: StatedNumber): Found => {
  const { thing } = countedThing(tokens, at, number.end)
  return { low: number.high, high: number.low, approximate: false, unit: 'score', thing, from: at, to: number.end }
}

interface Money {
  unit: string
  worth: number
  from: number
  to: number
}

const moneyAt = ({ tokens, at }: Place, number: StatedNumber): Money | undefined => {
  const sign = currencySign(tokens[at - 1])
  if (sign) return { unit: sign, worth: 1, from: at - 1, to: number.end }
  const dash = tokens[number.end]?.normal === '-' ? 1 : 0
  const named = currencyWord(tokens, number.end + dash)
  return named && { unit: named.code, worth: named.worth, from: at, to: named.end }
}

/** `a share` after the first end of a range: the index after it. */
const afterEach = (tokens: readonly Token[], at: number): number =>
  /^(?:an?|per)$/.test(tokens[at]?.normal ?? '') && tokens[at + 1]?.pos === 'NOUN' ? at + 2 : at

/** The second end of `$10 billion-$15 billion`, `between $4 and $11`, `1 percent to 3 percent`. */
const upperEnd = ({ tokens, at: first }: Place, end: number, { bound, change }: Before): StatedNumber | undefined => {
  if (bound === 'at-least' || bound === 'at-most') return undefined
  const at = afterEach(tokens, end)
  const link = tokens[at]?.normal ?? ''
  const links = link === '-' || (bound === 'between' && link === 'and') || (link === 'to' && !change)
  if (!links) return undefined
  const sign = currencySign(tokens[at + 1]) ? 1 : 0
  // "Down 7 cents to $28.12" is no range.
  if (sign === 1 && !currencySign(tokens[first - 1])) return undefined
  return numberAt(tokens, at + 1 + sign)
}

interface Before {
  bound: Bound
  from: number
  /** The number is a value before a rise or fall: "to" leads to another value. */
  change: boolean
}

const RANGING = /^(?:range|rang\w+|vary|varies|varying|anywhere|anything|priced|estimates?|aged?|ages)$/

const beforeOf = (tokens: readonly Token[], at: number): Before => {
  const { bound, from } = boundBefore(tokens, at)
  const leads = /^(?:from|by|up|down)$/.test(tokens[from - 1]?.normal ?? '')
  return { bound, from, change: leads && !RANGING.test(tokens[from - 2]?.normal ?? '') }
}

/** A range whose ends have each their own unit. */
const widened = (place: Place, number: StatedNumber, before: Before): StatedNumber & { unitEnd?: number } => {
  const { tokens, at } = place
  const unit = percentEnd(tokens, number.end) ?? moneyAt(place, number)?.to ?? number.end
  const second = number.low === number.high ? upperEnd(place, unit, before) : undefined
  if (!second || second.high <= number.low || (unit === number.end && !currencySign(tokens[at - 1]))) return number
  const same = percentEnd(tokens, number.end) === undefined || percentEnd(tokens, second.end) !== undefined
  return same ? { ...number, high: second.high, end: second.end } : number
}

/** What a smaller unit adds: 48 seconds of `4 minutes 48 seconds`, 2 inches of `6 feet and 2 inches`. */
const smallerPart = (
  tokens: readonly Token[],
  unit: string,
  end: number,
): { share: number; end: number } | undefined => {
  const at = tokens[end]?.normal === 'and' ? end + 1 : end
  const whole = baseUnit(unit)
  const number = whole && numberAt(tokens, at)
  if (!number || number.low !== number.high) return undefined
  const part = countedThing(tokens, at, number.end)
  const base = baseUnit(part.unit)
  if (base?.dimension !== whole.dimension || number.low * base.worth >= whole.worth) return undefined
  return { share: (number.low * base.worth) / whole.worth, end: part.end }
}

const measured = ({ tokens }: Place, number: StatedNumber, { bound, from }: Before): Found => {
  const after = boundAfter(tokens, number.end)
  const counted = countedThing(tokens, from, after.to)
  const part = number.low === number.high ? smallerPart(tokens, counted.unit, counted.end) : undefined
  const share = part?.share ?? 0
  const whole = { ...number, low: number.low + share, high: number.high + share }
  const stated = withBound(whole, after.bound === 'exact' ? bound : after.bound)
  return { ...stated, unit: counted.unit, thing: counted.thing, from, to: part?.end ?? counted.end }
}

const paidAt = ({ tokens }: Place, number: StatedNumber, before: Before & Money): Found => {
  const to = Math.max(before.to, number.end)
  const after = boundAfter(tokens, to)
  const worth = (value: number): number => Number((value * before.worth).toPrecision(12))
  const paid = { ...number, low: worth(number.low), high: worth(number.high) }
  const stated = withBound(paid, after.bound === 'exact' ? before.bound : after.bound)
  return {
    ...stated,
    unit: before.unit,
    thing: paidFor(tokens, after.to) || sumOf(tokens, before.from),
    from: before.from,
    to: after.to,
  }
}

/** The amount whose number begins at a token: counted, measured, paid, a share, an age or a score. */
export const amountAt = (place: Place): Found | undefined => {
  const { tokens, at } = place
  const before = beforeOf(tokens, currencySign(tokens[at - 1]) ? at - 1 : at)
  const first = numberAt(tokens, at, { between: before.bound === 'between', change: before.change })
  if (!first || isPronoun(place, first)) return undefined
  if (isAge(place, first)) return { ...withBound(first, 'exact'), unit: 'year', thing: 'age', from: at, to: first.end }
  const money = moneyAt(place, first)
  if (!money && isName(place, first)) return undefined
  if (first.score && !money) return scoreOf(place, first)
  const number = widened(place, first, before)
  if (money) {
    const after = currencyWord(tokens, number.end)?.end ?? number.end
    return paidAt(place, number, { ...money, ...before, to: Math.max(money.to, after) })
  }
  const percent = percentEnd(tokens, number.end)
  if (percent === undefined) return measured(place, number, before)
  const after = boundAfter(tokens, percent)
  const stated = withBound(number, after.bound === 'exact' ? before.bound : after.bound)
  return {
    ...stated,
    unit: 'percent',
    thing: countedThing(tokens, before.from, after.to).thing,
    from: before.from,
    to: after.to,
  }
}
