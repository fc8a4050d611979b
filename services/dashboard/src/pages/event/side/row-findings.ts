import type { Finding, FindingKind, FindingOf } from '@parallax/model'
import { words } from '../../../words/index.js'
import { type FindingLine, findingLine } from '../finding-views.js'
import { cannotBothHold, RELATIONS } from '../relations.js'
import { valueTone } from '../value-tone.js'
import { valuesWithin } from '../values-within.js'
import type { SideBySide } from './side-column.js'

/** How many of the articles shown a finding must be about. What the row itself shows, a gap or a lone sentence, is left out. */
const ABOUT_MIN: Partial<Record<FindingKind, number>> = {
  ...{ quote: 2, attribution: 2, label: 2, certainty: 2, voice: 2, placement: 2 },
  ...{ loaded: 1, edit: 1 },
}

const isAbout = (finding: Finding, shown: ReadonlySet<string>): boolean => {
  const about = new Set(finding.evidence.map(({ articleId }) => articleId).filter((id) => shown.has(id)))
  return about.size >= (ABOUT_MIN[finding.kind] ?? Number.POSITIVE_INFINITY)
}

const { findings: said } = words

/** A number with the values that the articles shown state; null where those do not differ. */
function numberLine(finding: FindingOf<'number'>, { articles, index }: SideBySide): FindingLine | null {
  const values = finding.values.filter(({ articleId }) => articles.some(({ id }) => id === articleId))
  const stated = new Map(
    values.map(({ articleId, text }) => [
      `${articleId} ${text}`,
      said.value(text, index.article(articleId)?.outlet.name),
    ]),
  )
  if (new Set(values.map(({ articleId }) => articleId)).size < 2) return null
  if (new Set(values.map(({ text }) => text.toLowerCase())).size < 2) return null
  const { words: relation, tone } = RELATIONS[finding.relation]
  const clash = values.some((a) => values.some((b) => cannotBothHold(a, b)))
  const unranged = values.every((value) => value.low === null && value.high === null)
  const all = [...stated.values()]
  const line = { id: finding.id, kind: words.kinds.number.one, rule: finding.rule }
  if (tone !== 'conflict') return { ...line, tone, words: said.values(all, relation) }
  const inConflict = clash || (unranged && values.every((value) => valueTone(value, finding) === 'conflict'))
  return {
    ...line,
    ...(inConflict ? { tone, words: said.values(all, relation) } : { tone: 'differs', words: said.values(all, null) }),
  }
}

function numbersIn(factId: string, from: SideBySide): FindingLine[] {
  const mentions = from.index.fact(factId)?.mentions ?? []
  return from.index.numbers
    .filter((finding) => mentions.some((mention) => valuesWithin([finding], mention).length > 0))
    .flatMap((finding) => numberLine(finding, from) ?? [])
}

/** What was found about a fact between the articles shown, what cannot both be true first. */
export function rowFindings(factId: string, from: SideBySide): FindingLine[] {
  const shown = new Set(from.articles.map(({ id }) => id))
  const others = from.index.findingsOf(factId).filter((finding) => isAbout(finding, shown))
  const lines = [...numbersIn(factId, from), ...others.map((finding) => findingLine(finding, from.index))]
  return lines.sort((a, b) => Number(b.tone === 'conflict') - Number(a.tone === 'conflict'))
}
