import type { Quantity } from '@parallax/language'
import { isBare } from './comparable-values.js'

/** Whether an amount is another with the same ends: of the same thing, or of what one leaves to the words around it. */
export const isSameAmount = (one: Quantity, other: Quantity): boolean => {
  const isOfOneKind = one.unit === other.unit || isBare(one) || isBare(other)
  const isOfOneThing = one.thing === other.thing || one.thing === '' || other.thing === ''
  return isOfOneKind && isOfOneThing && one.low === other.low && one.high === other.high
}
