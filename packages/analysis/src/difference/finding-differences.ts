import { type ComparisonBody, type CorrectionDifference, FINDING_KINDS, type Finding } from '@parallax/model'
import { firstOf } from './first-of.js'

const findingsIn = (bodies: readonly ComparisonBody[]): Finding[] =>
  bodies
    .flatMap(({ findings }) => findings)
    .sort((a, b) => FINDING_KINDS.indexOf(a.kind) - FINDING_KINDS.indexOf(b.kind))

const without = (findings: readonly Finding[], others: readonly Finding[]) => {
  // The id of a finding follows all that it is about; one that says the same of fewer articles is no other to a reader.
  const told = new Set(others.flatMap(({ id, kind, summary }) => [id, `${kind} ${summary}`]))
  const other = findings.filter(({ id, kind, summary }) => !told.has(id) && !told.has(`${kind} ${summary}`))
  const lines = other.map(({ id, kind, summary }) => ({ id, kind, summary }))
  return firstOf(lines)
}

/** Which findings go and come, in the order in which their kinds are shown. */
export function findingDifferences(
  before: readonly ComparisonBody[],
  after: readonly ComparisonBody[],
): Pick<CorrectionDifference, 'findingsGone' | 'findingsNew'> {
  const [old, now] = [findingsIn(before), findingsIn(after)]
  return { findingsGone: without(old, now), findingsNew: without(now, old) }
}
