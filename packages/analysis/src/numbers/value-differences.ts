import { onceEach, type Quantity } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'
import { groupBy } from '../group-by.js'
import { isBare } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { numberSide } from './number-side.js'
import { hasSameContext } from './quantity-context.js'
import { mayConflict } from './relate-numbers.js'
import { hasSameScope } from './same-scope.js'
import { periodDifferences } from './stated-periods.js'

/** Two sentences' values of the same quantity, where they are not the same. */
export interface ValueDifference {
  a: Quantity
  b: Quantity
  relation: Exclude<ValueRelation, 'same'>
}

/** Ordinals name, times of day hang on zones, scores are compared as a pair elsewhere. */
const NOT_COMPARED = new Set(['ordinal', 'time', 'score'])

const isComparable = ({ unit, low, high }: Quantity): boolean =>
  !NOT_COMPARED.has(unit) && (low !== null || high !== null)

const kindOf = ({ unit, thing }: Quantity): string => `${unit}|${thing}`

const byKind = (quantities: readonly Quantity[]): Map<string, Quantity[]> => groupBy(quantities, kindOf)

const WEEKDAY = /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/i
const weekdayIn = ({ text }: Quantity): string | undefined => WEEKDAY.exec(text)?.[0].toLowerCase()

const relativeGap = (a: number | null, b: number | null): number => {
  const [one, other] = [a ?? 0, b ?? 0]
  return Math.abs(one - other) / Math.max(Math.abs(one), Math.abs(other), 1)
}

const isDay = ({ low, high }: Quantity): boolean => low === high

const isOver = ({ low, high }: Quantity): boolean => low !== null && high === null

const isUnder = ({ low, high }: Quantity): boolean => low === null && high !== null

/** A bound is told of a value near it. Farther off, or from both sides, the two may well be of two things. */
const LIMIT_GAP = 0.2

const isNearLimit = (a: Quantity, b: Quantity): boolean => {
  if ((isOver(a) && isUnder(b)) || (isUnder(a) && isOver(b))) return false
  return (
    Math.max(relativeGap(a.low ?? a.high, b.low ?? b.high), relativeGap(a.high ?? a.low, b.high ?? b.low)) <= LIMIT_GAP
  )
}

/** "$250,000" and "more than $250,000" agree, and one of the two says less. "Under 21" and "the age of 21" are one. */
const amountRelation = (a: Quantity, b: Quantity): ValueRelation => {
  const relation = compareValues(a, b)
  if (relation === 'bound' && !isNearLimit(a, b)) return 'same'
  // "Nearly six in ten" is no limit of "more than three in five".
  if (relation === 'same' && isOver(a) !== isOver(b)) return a.approximate || b.approximate ? 'same' : 'bound'
  return relation
}

/** Days further apart than a month are of two matters: the sentence, and the deed that it is for. */
const DAYS_MAX = 31

/**
 * "Thursday" is Thursday, whichever week two reports count back to. A date may be off by the day that lies between two
 * reports; a year may not.
 */
const relationOf = (a: Quantity, b: Quantity): ValueRelation => {
  if (a.unit !== 'date') return amountRelation(a, b)
  const [dayA, dayB] = [weekdayIn(a), weekdayIn(b)]
  if (dayA !== undefined && dayA === dayB) return 'same'
  if (isDay(a) !== isDay(b)) return 'same'
  const apart = Math.max((a.low ?? 0) - (b.high ?? 0), (b.low ?? 0) - (a.high ?? 0))
  if (isDay(a) && apart > DAYS_MAX) return 'same'
  return apart > (isDay(a) && (dayA === undefined || dayB === undefined) ? 1 : 0) ? 'conflict' : 'same'
}

/** Kinds of which a bare number may be one: everything counted or measured. */
const COUNTS = /^(?!date|percent|[A-Z]{3})/

/** How near a value must be, and how far all others, to be the one that stands against a value. */
const NEAR_GAP = 0.3
const FAR_GAP = 0.6

const gap = (a: Quantity, b: Quantity): number => relativeGap(a.low ?? a.high, b.low ?? b.high)

/**
 * The value among `others`, all of one kind or bare, that stands against `value`: the only one, or the one that is near
 * where all the rest are far. Else it is open which of them does, and nothing is said.
 */
const counterpart = (value: Quantity, others: readonly Quantity[]): Quantity | undefined => {
  if (others.length <= 1 || value.unit === 'date') return others.length === 1 ? others[0] : undefined
  const near = others.filter((other) => gap(value, other) < NEAR_GAP)
  const far = others.filter((other) => gap(value, other) >= FAR_GAP)
  return near.length === 1 && near.length + far.length === others.length ? near[0] : undefined
}

const digitsIn = ({ text }: Quantity): string | undefined => /\d[\d,.]*/.exec(text)?.[0]

/** Whether the other sentence has the amount elsewhere, also as another kind: "the 2000 ticket" has the year in it. */
const appearsIn = (value: Quantity, sentence: AlignedSentence, against: Quantity): boolean => {
  const digits = digitsIn(value)
  if (digits && digits !== digitsIn(against) && sentence.tokens.some(({ normal }) => normal === digits)) return true
  const amount = value.low ?? value.high
  return sentence.quantities.some(
    (one) => one !== against && one.unit === value.unit && (one.low === amount || one.high === amount),
  )
}

const hasOtherYear = (a: AlignedSentence, b: AlignedSentence, except: ReadonlySet<Quantity>): boolean => {
  const datesOf = (sentence: AlignedSentence): Quantity[] =>
    sentence.quantities.filter((quantity) => quantity.unit === 'date' && quantity.low !== null && !except.has(quantity))
  const [datesA, datesB] = [datesOf(a), datesOf(b)]
  if (datesA.length === 0 || datesB.length === 0) return false
  return !datesA.some((one) => datesB.some((other) => relationOf(one, other) === 'same'))
}

const ofKind = ({ quantities }: AlignedSentence, kind: string): Quantity[] =>
  quantities.filter((one) => isComparable(one) && (kindOf(one) === kind || (COUNTS.test(kind) && isBare(one))))

/** A bare number stands against a named one only where the two are near: "by 2,410" and "by 2,140 votes". */
const mayOppose = (value: Quantity, other: Quantity): boolean => {
  if (isBare(value) && isBare(other)) return false
  return !(isBare(value) || isBare(other)) || gap(value, other) < NEAR_GAP
}

const opposed = (ofA: readonly Quantity[], ofB: readonly Quantity[]): [Quantity?, Quantity?] => {
  if (ofA.some((one) => ofB.some((other) => relationOf(one, other) === 'same'))) return []
  for (const value of ofA) {
    const other = counterpart(value, ofB)
    if (other && mayOppose(value, other) && counterpart(other, ofA) === value) return [value, other]
  }
  return []
}

/**
 * Where two sentences that assert the same fact give different values of one quantity: the same unit, the same thing
 * counted in the same state, in the same words around, dated alike, and no other value of it in either sentence.
 */
export const valueDifferences = (a: AlignedSentence, b: AlignedSentence): readonly ValueDifference[] => {
  if (a.quantities.length === 0 || b.quantities.length === 0) return []
  const known = differencesWith(a)
  const before = known.get(b)
  if (before) return before
  const found = findDifferences(a, b)
  known.set(b, found)
  return found
}

/** Of a sentence, by the other: the cells of a fact and its findings ask for the same. */
const differencesWith = onceEach((_: AlignedSentence) => new Map<AlignedSentence, readonly ValueDifference[]>())

const REMAINING = /^(?:other|another|remaining)$/

/** "The other two unions", "two other unions" beside "the three unions": what is left of them. "Eight others" are all. */
const isRemainder = ({ tokens }: AlignedSentence, { start, end }: Quantity): boolean => {
  const [before, after] = [tokens.findLast((token) => token.end <= start), tokens.find((token) => token.start >= end)]
  return REMAINING.test(before?.normal ?? '') || REMAINING.test(after?.normal ?? '')
}

const isCount = ({ unit, low, high }: Quantity): boolean => unit === 'count' && low !== null && low === high

/** "Three were shot" where the other sentence has one dead and two hurt: it tells the parts. */
const isSumIn = (value: Quantity, part: Quantity, { quantities }: AlignedSentence): boolean =>
  isCount(value) &&
  isCount(part) &&
  quantities.some((one) => one !== part && isCount(one) && (one.low ?? 0) + (part.low ?? 0) === value.low)

const findDifferences = (a: AlignedSentence, b: AlignedSentence): ValueDifference[] => {
  const kinds = byKind([...a.quantities, ...b.quantities].filter((one) => isComparable(one) && !isBare(one)))
  const differences: ValueDifference[] = periodDifferences(a, b)
  for (const kind of kinds.keys()) {
    const [ofA, ofB] = [ofKind(a, kind), ofKind(b, kind)]
    const [valueA, valueB] = opposed(ofA, ofB)
    if (!valueA || !valueB || appearsIn(valueA, b, valueB) || appearsIn(valueB, a, valueA)) continue
    const relation = relationOf(valueA, valueB)
    if (relation === 'same' || hasOtherYear(a, b, new Set([valueA, valueB]))) continue
    if (!hasSameScope({ a, b, valueA, valueB }, relation)) continue
    if (valueA.low !== valueB.low && isRemainder(a, valueA) !== isRemainder(b, valueB)) continue
    if (isSumIn(valueA, valueB, b) || isSumIn(valueB, valueA, a)) continue
    if (relation === 'conflict' && valueA.unit !== 'date' && !mayConflict(numberSide(a, valueA), numberSide(b, valueB)))
      continue
    if (!hasSameContext({ tokens: a.tokens, quantity: valueA }, { tokens: b.tokens, quantity: valueB })) continue
    differences.push({ a: valueA, b: valueB, relation })
  }
  return differences
}
