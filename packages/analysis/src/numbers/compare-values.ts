import type { Quantity } from '@parallax/language'

/** How two stated values of one quantity stand to each other. */
export type ValueRelation = 'same' | 'rounding' | 'bound' | 'conflict'

/** "About 15" may stand for 13 to 17. */
const ABOUT = 0.15
/** "$6.3 billion" may stand for 6.32; 10 for 12 may not. */
const ROUNDED = 0.05

const isExact = ({ low, high }: Quantity): boolean => low !== null && low === high

const relativeGap = (a: number, b: number): number => Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b), 1e-9)

/** Digits before the trailing zeros: 2 for 6,300,000. */
const significantDigits = (value: number): number =>
  value.toPrecision(12).replace(/e.*$/, '').replace('.', '').replace(/^-?0*/, '').replace(/0+$/, '').length

const isRounded = (a: number, b: number): boolean => {
  const [rough, fine] = significantDigits(a) <= significantDigits(b) ? [a, b] : [b, a]
  return relativeGap(a, b) <= ROUNDED && Number(fine.toPrecision(Math.max(1, significantDigits(rough)))) === rough
}

const exactRelation = (a: Quantity, b: Quantity): ValueRelation => {
  const [first, second] = [a.low ?? 0, b.low ?? 0]
  if (first === second) return 'same'
  if (isRounded(first, second)) return 'rounding'
  const about = a.approximate || b.approximate
  return about && relativeGap(first, second) <= ABOUT ? 'rounding' : 'conflict'
}

const gapBetween = (a: Quantity, b: Quantity): number => {
  const low = Math.max(a.low ?? Number.NEGATIVE_INFINITY, b.low ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(a.high ?? Number.POSITIVE_INFINITY, b.high ?? Number.POSITIVE_INFINITY)
  return low <= high ? 0 : relativeGap(low, high)
}

/** How two values of the same quantity stand to each other. `same` also where neither says anything. */
export const compareValues = (a: Quantity, b: Quantity): ValueRelation => {
  if (isExact(a) && isExact(b)) return exactRelation(a, b)
  if (a.low === b.low && a.high === b.high) return 'same'
  const gap = gapBetween(a, b)
  if (gap === 0) return 'bound'
  return gap <= (a.approximate || b.approximate ? ABOUT : ROUNDED) ? 'rounding' : 'conflict'
}
