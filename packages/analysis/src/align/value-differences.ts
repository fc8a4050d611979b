import type { Quantity } from '@parallax/language'
import { groupBy } from '../group-by.js'
import type { AlignedSentence } from './aligned-event.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { hasSameContext } from './quantity-context.js'
import { hasSameScope } from './same-scope.js'

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

/** "Thursday" is Thursday, whichever week two reports count back to. */
const relationOf = (a: Quantity, b: Quantity): ValueRelation => {
  if (a.unit !== 'date') return compareValues(a, b)
  const [dayA, dayB] = [weekdayIn(a), weekdayIn(b)]
  if (dayA !== undefined && dayA === dayB) return 'same'
  const apart = Math.max((a.low ?? 0) - (b.high ?? 0), (b.low ?? 0) - (a.high ?? 0))
  return apart > (dayA !== undefined && dayB !== undefined ? 0 : 1) ? 'conflict' : 'same'
}

/**
 * The one value of a kind that a sentence has and the other one lacks. More than one, and it is open which of them
 * stands against which: nothing is said.
 */
const onlyUnmatched = (own: readonly Quantity[], others: readonly Quantity[]): Quantity | undefined => {
  const unmatched = own.filter((quantity) => others.every((other) => relationOf(quantity, other) !== 'same'))
  return unmatched.length === 1 && own.length === 1 ? unmatched[0] : undefined
}

const digitsIn = ({ text }: Quantity): string | undefined => /\d[\d,.]*/.exec(text)?.[0]

/** Whether the other sentence has the amount elsewhere, also as another kind: "the 2000 ticket" has the year in it. */
const appearsIn = (value: Quantity, sentence: AlignedSentence, counterpart: Quantity): boolean => {
  const digits = digitsIn(value)
  if (digits && digits !== digitsIn(counterpart) && sentence.tokens.some(({ normal }) => normal === digits)) return true
  return sentence.quantities.some(
    ({ unit, low, high }) => unit === value.unit && low === value.low && high === value.high,
  )
}

const hasOtherYear = (a: AlignedSentence, b: AlignedSentence, except: ReadonlySet<Quantity>): boolean => {
  const datesOf = (sentence: AlignedSentence): Quantity[] =>
    sentence.quantities.filter((quantity) => quantity.unit === 'date' && quantity.low !== null && !except.has(quantity))
  const [datesA, datesB] = [datesOf(a), datesOf(b)]
  if (datesA.length === 0 || datesB.length === 0) return false
  return !datesA.some((one) => datesB.some((other) => relationOf(one, other) === 'same'))
}

/**
 * Where two sentences that assert the same fact give different values of one quantity: the same unit, the same thing
 * counted in the same state, in the same words around, dated alike, and no other value of it in either sentence.
 */
export const valueDifferences = (a: AlignedSentence, b: AlignedSentence): ValueDifference[] => {
  const kindsB = byKind(b.quantities.filter(isComparable))
  const differences: ValueDifference[] = []
  for (const [kind, ofA] of byKind(a.quantities.filter(isComparable))) {
    const ofB = kindsB.get(kind) ?? []
    const valueA = onlyUnmatched(ofA, ofB)
    const valueB = onlyUnmatched(ofB, ofA)
    if (!valueA || !valueB || appearsIn(valueA, b, valueB) || appearsIn(valueB, a, valueA)) continue
    const relation = relationOf(valueA, valueB)
    if (relation === 'same' || hasOtherYear(a, b, new Set([valueA, valueB]))) continue
    if (relation === 'conflict' && !hasSameScope({ a, b, valueA, valueB })) continue
    if (!hasSameContext({ tokens: a.tokens, quantity: valueA }, { tokens: b.tokens, quantity: valueB })) continue
    differences.push({ a: valueA, b: valueB, relation })
  }
  return differences
}
