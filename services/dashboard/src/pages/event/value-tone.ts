import type { FindingOf, StatedValue } from '@parallax/model'
import { cannotBothHold, RELATIONS } from './relations.js'

type NumberFinding = FindingOf<'number'>

const clashesIn = (value: StatedValue, { values }: NumberFinding): boolean =>
  values.some((other) => cannotBothHold(value, other))

/**
 * How one value of a finding is shown. In a conflict of 12, 18 and "at least 12" the last is true beside either, so
 * only the first two are in conflict; where no ranges say who clashes (weekdays, names of places), all are.
 */
export function valueTone(value: StatedValue, finding: NumberFinding): 'conflict' | 'differs' {
  const { tone } = RELATIONS[finding.relation]
  if (tone !== 'conflict' || clashesIn(value, finding)) return tone
  return finding.values.some((other) => clashesIn(other, finding)) ? 'differs' : 'conflict'
}
