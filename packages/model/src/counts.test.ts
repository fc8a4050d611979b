import { expect, test } from 'vitest'
import type { Fact } from './comparison.js'
import { countsOf } from './counts.js'
import type { FindingOf } from './finding.js'

const fact = (origins: number): Fact => ({
  id: `fact-${origins}`,
  origins,
  firstKnownAt: '2026-03-01T10:00:00.000Z',
  canonical: 0,
  mentions: [],
  headlines: [],
  cells: [],
})

const number = (relation: FindingOf<'number'>['relation']): FindingOf<'number'> => ({
  id: relation,
  kind: 'number',
  rule: 'number/same-quantity@1',
  summary: '',
  factId: null,
  evidence: [],
  relation,
  unit: 'count',
  thing: 'people killed',
  values: [],
})

test('only numbers that cannot both be true count as conflicts, and only facts of several origins as shared', () => {
  const counts = countsOf({
    method: 'test@1',
    fingerprint: '',
    typicalArticleId: '',
    articles: [],
    origins: [],
    facts: [fact(1), fact(2), fact(3)],
    findings: [number('conflict'), number('bound'), number('superseded'), number('rounding')],
  })
  expect(counts).toEqual({ facts: 3, shared: 2, conflicts: 1, onlyHere: 0 })
})
