import type { Evidence, Finding, Span } from '@parallax/model'
import { wordTokens } from '../../parts/word-tokens.js'
import type { ComparisonIndex } from '../comparison-index.js'
import { marksOf, valuesWithin } from '../values-within.js'
import { listedLooks } from './listed-looks.js'
import type { VersionWord, WordLook } from './version-word.js'

interface LookAt extends Span {
  look: WordLook
  inConflict: boolean
}

/** The words that findings point out, beside numbers. */
function pointedOut(finding: Finding): { at: Evidence; look: WordLook }[] {
  if (finding.kind === 'attribution') return finding.verbs.map(({ verb }) => ({ at: verb, look: 'saying' }))
  if (finding.kind === 'label') return finding.evidence.map((at) => ({ at, look: 'name' }))
  if (finding.kind !== 'certainty') return []
  return finding.stances.flatMap(({ marker }) => (marker ? [{ at: marker, look: 'saying' as const }] : []))
}

function foundLooks(mention: Evidence, factId: string, index: ComparisonIndex): LookAt[] {
  const numbers = index.numbers.filter((finding) => finding.factId === factId)
  const values = marksOf(valuesWithin(numbers, mention), mention.start).map(({ start, end, tone }) => ({
    ...{ start, end, look: 'number' as const, inConflict: tone === 'conflict' },
  }))
  const others = index.comparison.findings
    .flatMap(pointedOut)
    .filter(({ at }) => at.in === 'text' && at.articleId === mention.articleId)
    .map(({ at, look }) => ({ start: at.start - mention.start, end: at.end - mention.start, look, inConflict: false }))
  return [...values, ...others]
}

/** The words of one version, each with its sort: as a finding has it, else as the lists have it. */
export function versionWords(mention: Evidence, factId: string, index: ComparisonIndex): VersionWord[] {
  const tokens = wordTokens(mention.text)
  const listed = listedLooks(tokens)
  const found = foundLooks(mention, factId, index)
  let offset = 0
  return tokens.map((token, at) => {
    const start = offset
    offset += token.text.length
    const over = found.find((look) => look.start <= start && look.end > start)
    return { ...token, look: over?.look ?? listed[at] ?? 'other', inConflict: over?.inConflict ?? false }
  })
}
