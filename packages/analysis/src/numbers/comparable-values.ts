import { baseUnit, type Quantity } from '@parallax/language'

/** The values of two quantities in one unit. */
export interface ComparableValues {
  a: Quantity
  b: Quantity
  /** They were stated in different units, so that each is rounded in its own. */
  converted: boolean
}

const DAY_MINUTES = 1440
const CURRENCY = /^(?:[A-Z]{3}|CROWN)$/

/** Whether a unit is a sum of money. */
export const isMoney = ({ unit }: Pick<Quantity, 'unit'>): boolean => CURRENCY.test(unit)

const scaled = (quantity: Quantity, worth: number, unit: string): Quantity => ({
  ...quantity,
  unit,
  low: quantity.low === null ? null : quantity.low * worth,
  high: quantity.high === null ? null : quantity.high * worth,
})

/** Minutes since midnight in Greenwich. */
const inGreenwich = (quantity: Quantity): Quantity => {
  const minutes = ((quantity.low ?? 0) - (quantity.zone ?? 0) + 2 * DAY_MINUTES) % DAY_MINUTES
  return { ...quantity, low: minutes, high: minutes }
}

/** A bare number may leave its unit to the reader: "goes from 66 to 64 feet", "in 30 or 32 miles". */
export const isBare = ({ unit, thing }: Quantity): boolean => unit === 'count' && thing === ''

/** Two quantities in one unit; undefined where they measure different things, or are sums in different currencies. */
export const comparableValues = (a: Quantity, b: Quantity): ComparableValues | undefined => {
  if (a.unit === 'time' && b.unit === 'time') {
    const zoned = a.zone !== undefined && b.zone !== undefined
    return zoned ? { a: inGreenwich(a), b: inGreenwich(b), converted: false } : { a, b, converted: false }
  }
  if (a.unit === b.unit) return { a, b, converted: false }
  const [baseA, baseB] = [baseUnit(a.unit), baseUnit(b.unit)]
  if (baseA && baseB && baseA.dimension === baseB.dimension) {
    const { dimension } = baseA
    return { a: scaled(a, baseA.worth, dimension), b: scaled(b, baseB.worth, dimension), converted: true }
  }
  const mayShare = (bare: Quantity, other: Quantity): boolean =>
    isBare(bare) && !isMoney(other) && !/^(?:date|time|percent|ordinal|rank)$/.test(other.unit)
  return mayShare(a, b) || mayShare(b, a) ? { a, b, converted: false } : undefined
}
