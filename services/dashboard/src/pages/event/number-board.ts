import type { FindingOf } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ComparisonIndex } from './comparison-index.js'
import { RELATIONS } from './relations.js'
import { valueTone } from './value-tone.js'

/** Who states which value of one quantity. */
export interface NumberBoard {
  id: string
  words: string
  tone: 'conflict' | 'differs'
  summary: string
  rule: string
  /** Whether the order in time says which value stands. */
  isDated: boolean
  /** In the order the values became known; `text` verbatim. */
  values: { text: string; outlets: string[]; at: string; here: boolean; tone: 'conflict' | 'differs' }[]
}

type Value = FindingOf<'number'>['values'][number]

/** Outlets that state a value, copies of one text as one name with their number. */
function outletsOf(values: readonly Value[], index: ComparisonIndex): string[] {
  const byOrigin = new Map<string, string[]>()
  for (const { articleId } of values) {
    const name = index.article(articleId)?.outlet.name
    if (!name) continue
    const origin = index.originOf(articleId)?.id ?? articleId
    byOrigin.set(origin, [...new Set([...(byOrigin.get(origin) ?? []), name])])
  }
  return [...byOrigin.values()].map(([first = '', ...copies]) => words.counts.withCopies(first, copies.length))
}

const rangeOf = (value: Value): string =>
  value.low === null && value.high === null ? value.text.toLowerCase() : `${value.low}/${value.high}`

export function numberBoard(finding: FindingOf<'number'>, index: ComparisonIndex, focusId: string | null): NumberBoard {
  const inOrder = [...finding.values].sort((a, b) => a.knownAt.localeCompare(b.knownAt))
  const groups = new Map<string, Value[]>()
  for (const value of inOrder) groups.set(rangeOf(value), [...(groups.get(rangeOf(value)) ?? []), value])
  return {
    id: finding.id,
    ...RELATIONS[finding.relation],
    summary: finding.summary,
    rule: finding.rule,
    isDated: finding.relation === 'superseded',
    values: [...groups.values()].flatMap((values) => {
      const [first] = values
      if (!first) return []
      const here = values.some((value) => value.articleId === focusId)
      const text = [...new Set(values.map((value) => value.text))].join(' / ')
      const tone = valueTone(first, finding)
      return [{ text, outlets: outletsOf(values, index), at: first.knownAt, here, tone }]
    }),
  }
}
