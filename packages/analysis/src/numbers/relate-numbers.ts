import { type Logistic, logisticProbability } from '@parallax/learning'
import { comparableValues, isMoney } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { conflictRow, NUMBER_INPUTS, numberInputs } from './number-inputs.js'
import { type NumberSide, readNumberSide } from './number-side.js'
import { NUMBER_WEIGHTS } from './number-weights.js'

/**
 * How two numbers in two sentences stand to each other. `conflict`: the same quantity of the same thing, and both values
 * cannot be true. `rounding`, `bound`, `same`: both can. `different-quantity`: another thing, time or statistic.
 */
export type NumberRelation = 'conflict' | 'rounding' | 'bound' | 'same' | 'different-quantity'

/** How sure it must be that two numbers are of one quantity, by what their values then say. */
export interface NumberWeights {
  model: Logistic
  /** The same for values that cannot both hold, over `CONFLICT_INPUTS`. */
  conflict: Logistic
  /** Its probability from which they are a conflict. */
  conflictMin: number
  /** Probability from which values that can both hold are values of one quantity. */
  agreeMin: number
}

/** Two sentences and a number of each, as it stands in them. */
export interface NumberPair {
  a: string
  b: string
  aNumber: string
  bNumber: string
}

const place = (name: (typeof NUMBER_INPUTS)[number]): number => NUMBER_INPUTS.indexOf(name)
const [MARKET, SCOPE, PLACES, THING, GAP] = [
  place('market'),
  place('otherScope'),
  place('otherPlaces'),
  place('otherThing'),
  place('gap'),
]

/** Of two figures so far apart one is of a part, or of another time, more often than it is wrong. */
const GAP_MAX = 0.7

/** Things of which one is nothing like the other: twenty-year-olds and Americans. */
const OTHER_THING = 0.9

/**
 * Signs of which one is enough against a conflict: a price, another time, place, statistic or thing, a value that is a
 * small part of the other.
 */
const speaksAgainst = (row: readonly number[]): boolean =>
  (row[MARKET] ?? 0) >= 0.9 ||
  (row[SCOPE] ?? 0) >= 1 ||
  (row[PLACES] ?? 0) >= 1 ||
  (row[THING] ?? 0) >= OTHER_THING ||
  (row[GAP] ?? 0) > GAP_MAX

const relationOfValues = (
  { quantity: a }: NumberSide,
  { quantity: b }: NumberSide,
): ValueRelation | 'foreign' | undefined => {
  if (comparableValues(a, b)) return compareValues(a, b)
  return isMoney(a) && isMoney(b) ? 'foreign' : undefined
}

/** The row that the model sees, with what the values say; undefined where they measure different things. */
export const numberRow = (
  a: NumberSide,
  b: NumberSide,
): { relation: ValueRelation | 'foreign'; row: number[] } | undefined => {
  const relation = relationOfValues(a, b)
  return relation && { relation, row: numberInputs(a, b, relation) }
}

/**
 * The probability that two values that cannot both hold are values of one quantity; 0 where they can both hold or
 * something speaks for another scope.
 */
export const conflictProbability = (
  a: NumberSide,
  b: NumberSide,
  { conflict }: NumberWeights = NUMBER_WEIGHTS,
): number => {
  const seen = numberRow(a, b)
  if (seen?.relation !== 'conflict' || speaksAgainst(seen.row)) return 0
  return logisticProbability(conflict, conflictRow(seen.row))
}

/** Probability from which sums in two currencies are one sum. */
const FOREIGN_MIN = 0.45

/** `relateNumbers` for sentences that are read already. The same both ways round. */
const relateNumberSides = (a: NumberSide, b: NumberSide, weights: NumberWeights = NUMBER_WEIGHTS): NumberRelation => {
  const seen = numberRow(a, b)
  if (!seen) return 'different-quantity'
  if (seen.relation === 'conflict') {
    return conflictProbability(a, b, weights) >= weights.conflictMin ? 'conflict' : 'different-quantity'
  }
  const probability = logisticProbability(weights.model, seen.row)
  // Sums in two currencies can be told to be the same only by the words around them.
  if (seen.relation === 'foreign') return probability >= FOREIGN_MIN ? 'same' : 'different-quantity'
  return probability >= weights.agreeMin ? seen.relation : 'different-quantity'
}

/**
 * How a number of one sentence stands to a number of another, where the two sentences say much the same. What the values
 * say is settled by rules; whether they are values of one quantity, by a small logistic model over the words around
 * them. In doubt it is `different-quantity`: a false conflict costs more than a missed one.
 */
export const relateNumbers = (pair: NumberPair, weights: NumberWeights = NUMBER_WEIGHTS): NumberRelation => {
  const a = readNumberSide(pair.a, pair.aNumber)
  const b = readNumberSide(pair.b, pair.bNumber)
  return a && b ? relateNumberSides(a, b, weights) : 'different-quantity'
}

/** Probability from which values are a conflict where it is known besides that the sentences tell one fact. */
const KNOWN_CONTEXT_MIN = 0.25

/** Whether two values of one fact that cannot both hold may be told as a conflict. */
export const mayConflict = (a: NumberSide, b: NumberSide): boolean => conflictProbability(a, b) >= KNOWN_CONTEXT_MIN
