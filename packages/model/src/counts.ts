import type { ComparisonBody } from './comparison.js'
import type { EventCounts } from './news-event.js'

/** The four counters of a comparison; edits are counted from the revisions, not here. */
export const countsOf = ({ facts, findings }: ComparisonBody): Omit<EventCounts, 'edits'> => ({
  facts: facts.length,
  shared: facts.filter((fact) => fact.origins > 1).length,
  conflicts: findings.filter((finding) => finding.kind === 'number' && finding.relation === 'conflict').length,
  onlyHere: findings.filter((finding) => finding.kind === 'only-here').length,
})
