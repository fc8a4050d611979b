import { type Logistic, logisticProbability } from '@parallax/learning'
import { comparableValues, isMoney } from './comparable-values.js'
import { compareValues, type ValueRelation } from './compare-values.js'
import { NUMBER_INPUTS, numberInputs } from './number-inputs.js'
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
  /** Probability from which values that cannot both hold are a conflict. */
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
const [MARKET, SCOPE, PLACES, CONTRAST, GAP] = [
  place('market'),
  place('otherScope'),
  place('otherPlaces'),
  place('contrast'),
  place('gap'),
]

/** Each sentence has so many telling words that the other has nothing like. */
const CONTRAST_MAX = 2.2
/** Of two figures so far apart one is of a part, or of another time, more often than it is wrong. */
const GAP_MAX = 0.7

/**
 * Signs of which one is enough against a conflict: a price, another time, place or statistic, a value that is a small
 * part of the other.
 */
const speaksAgainst = (row: readonly number[]): boolean =>
  (row[MARKET] ?? 0) >= 0.9 || (row[SCOPE] ?? 0) >= 1 || (row[PLACES] ?? 0) >= 1 || (row[GAP] ?? 0) > GAP_MAX

/**
 * For two sentences alone also much that only one of them says. Of the 21 labelled conflicts whose values are read as
 * such all this costs 5, of 168 pairs that are of two quantities it holds back 125.
 */
const isDoubtful = (row: readonly number[]): boolean => speaksAgainst(row) || (row[CONTRAST] ?? 0) >= CONTRAST_MAX

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
  { model }: NumberWeights = NUMBER_WEIGHTS,
): number => {
  const seen = numberRow(a, b)
  return seen?.relation === 'conflict' && !speaksAgainst(seen.row) ? logisticProbability(model, seen.row) : 0
}

/** `relateNumbers` for sentences that are read already. The same both ways round. */
const relateNumberSides = (a: NumberSide, b: NumberSide, weights: NumberWeights = NUMBER_WEIGHTS): NumberRelation => {
  const seen = numberRow(a, b)
  if (!seen) return 'different-quantity'
  const probability = logisticProbability(weights.model, seen.row)
  if (seen.relation === 'conflict') {
    return probability >= weights.conflictMin && !isDoubtful(seen.row) ? 'conflict' : 'different-quantity'
  }
  // Sums in two currencies can be told to be the same only by the words around them.
  if (seen.relation === 'foreign') return probability >= weights.conflictMin ? 'same' : 'different-quantity'
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

/**
 * Probability from which values are a conflict where it is known besides that the sentences tell one fact, or that they
 * hold the only values of their kind in two articles.
 */
export const KNOWN_CONTEXT_MIN = 0.25

/** Whether two values of one fact that cannot both hold may be told as a conflict. */
export const mayConflict = (a: NumberSide, b: NumberSide): boolean => conflictProbability(a, b) >= KNOWN_CONTEXT_MIN
