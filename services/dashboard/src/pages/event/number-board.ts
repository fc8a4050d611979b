import type { FindingOf } from '@parallax/model'
import type { ComparisonIndex } from './comparison-index.js'
import { withCopies } from './outlets-of-fact.js'
import { RELATIONS } from './relations.js'

/** Who states which value of one quantity. */
export interface NumberBoard {
  id: string
  words: string
  tone: 'conflict' | 'differs'
  summary: string
  /** In the order the values became known; `text` verbatim. */
  values: { text: string; outlets: string[]; at: string; here: boolean }[]
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
  return [...byOrigin.values()].map(([first = '', ...copies]) => withCopies(first, copies.length))
}

const rangeOf = (value: Value): string => `${value.low}/${value.high}/${value.text.toLowerCase()}`

export function numberBoard(finding: FindingOf<'number'>, index: ComparisonIndex, focusId: string | null): NumberBoard {
  const inOrder = [...finding.values].sort((a, b) => a.knownAt.localeCompare(b.knownAt))
  const groups = new Map<string, Value[]>()
  for (const value of inOrder) groups.set(rangeOf(value), [...(groups.get(rangeOf(value)) ?? []), value])
  return {
    id: finding.id,
    ...RELATIONS[finding.relation],
    summary: finding.summary,
    values: [...groups.values()].flatMap((values) => {
      const [first] = values
      if (!first) return []
      const here = values.some((value) => value.articleId === focusId)
      return [{ text: first.text, outlets: outletsOf(values, index), at: first.knownAt, here }]
    }),
  }
}
