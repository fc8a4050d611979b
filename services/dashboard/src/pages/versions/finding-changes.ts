import { type Comparison, FINDING_KINDS, type Finding } from '@parallax/model'
import { indexComparison } from '../event/comparison-index.js'
import { type FindingLine, findingLine } from '../event/finding-views.js'

/** What two comparisons found of one kind. */
export interface KindChanges {
  kind: string
  /** In the later alone, and in the earlier alone. */
  opened: readonly FindingLine[]
  closed: readonly FindingLine[]
}

const linesOf = (comparison: Comparison, findings: readonly Finding[]): FindingLine[] => {
  const index = indexComparison(comparison)
  return findings.map((finding) => findingLine(finding, index))
}

/** The findings that one comparison has and the other has not, by kind; the same finding has the same id in both. */
export function findingChanges(before: Comparison, after: Comparison): KindChanges[] {
  const missing = (one: Comparison, other: Comparison): Finding[] => {
    const ids = new Set(other.findings.map(({ id }) => id))
    return one.findings.filter(({ id }) => !ids.has(id))
  }
  const [opened, closed] = [missing(after, before), missing(before, after)]
  return FINDING_KINDS.flatMap((name) => {
    const ofKind = (findings: readonly Finding[]) => findings.filter(({ kind }) => kind === name)
    const lines = { opened: linesOf(after, ofKind(opened)), closed: linesOf(before, ofKind(closed)) }
    const [first] = [...lines.opened, ...lines.closed]
    return first ? [{ kind: first.kind, ...lines }] : []
  })
}
