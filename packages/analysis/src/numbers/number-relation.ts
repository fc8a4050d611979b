import type { FindingOf } from '@parallax/model'
import type { AlignedEvent } from '../align/aligned-event.js'
import type { ValueRelation } from './compare-values.js'
import { grows } from './grows.js'
import type { StatedNumber } from './number-finding.js'

export type NumberRelationTold = FindingOf<'number'>['relation']

/** "At least 12" and then 18 are two steps of a toll where so much time lies between them. */
const STEP_MS = 3_600_000

const knownAt = ({ sentence }: StatedNumber, event: AlignedEvent): string =>
  event.articles[sentence.article]?.knownAt ?? ''

const isLaterAndMore = (earlier: StatedNumber, later: StatedNumber): boolean => {
  const before = earlier.quantity.high ?? earlier.quantity.low ?? 0
  return (later.quantity.low ?? later.quantity.high ?? 0) > before
}

/** A later report with a higher count of what grows took the earlier one's place. */
const isSuperseded = (a: StatedNumber, b: StatedNumber, event: AlignedEvent): boolean => {
  const [earlier, later] = knownAt(a, event) <= knownAt(b, event) ? [a, b] : [b, a]
  return knownAt(earlier, event) !== knownAt(later, event) && grows(a, b) && isLaterAndMore(earlier, later)
}

const areStepsApart = (a: StatedNumber, b: StatedNumber, event: AlignedEvent): boolean =>
  Math.abs(Date.parse(knownAt(a, event)) - Date.parse(knownAt(b, event))) >= STEP_MS

/** What is told of two values of one quantity: how they stand to each other, and whether time has overtaken one. */
export const toldRelation = (
  relation: Exclude<ValueRelation, 'same'>,
  [a, b]: readonly [StatedNumber, StatedNumber],
  event: AlignedEvent,
): NumberRelationTold => {
  if (relation === 'rounding' || !isSuperseded(a, b, event)) return relation
  return relation === 'conflict' || areStepsApart(a, b, event) ? 'superseded' : relation
}
