import type { Finding, FindingKind, FindingOf } from '@parallax/model'
import { words } from '../../words/index.js'
import type { ComparisonIndex } from './comparison-index.js'
import { RELATIONS } from './relations.js'

/** One finding as a line of a list. */
export interface FindingLine {
  id: string
  kind: string
  words: string
  tone: 'conflict' | 'differs' | 'only' | 'soft'
  rule: string
}

type FindingByKind = { [K in FindingKind]: FindingOf<K> }
type Told = Pick<FindingLine, 'words' | 'tone'>

const { findings } = words

/** Every kind has its view: a new kind that is missing here does not compile. */
const FINDING_VIEWS: { [K in FindingKind]: (finding: FindingByKind[K], index: ComparisonIndex) => Told } = {
  number: ({ relation, summary }) => ({
    words: findings.with(summary, RELATIONS[relation].words),
    tone: RELATIONS[relation].tone,
  }),
  quote: ({ summary, relation }) => ({
    words: findings.with(summary, findings.quotes[relation]),
    tone: relation === 'speaker' ? 'conflict' : 'differs',
  }),
  certainty: ({ summary }) => ({ words: summary, tone: 'differs' }),
  attribution: ({ summary }) => ({ words: summary, tone: 'differs' }),
  label: ({ summary, about }) => ({ words: findings.label(about, summary), tone: 'soft' }),
  loaded: ({ summary }) => ({ words: summary, tone: 'soft' }),
  voice: ({ summary }) => ({ words: summary, tone: 'soft' }),
  placement: ({ summary }) => ({ words: summary, tone: 'soft' }),
  edit: ({ summary, change }) => ({ words: findings.with(summary, findings.edits[change]), tone: 'differs' }),
  omission: ({ articleId, fair }, index) => ({
    words: findings.omission(index.article(articleId)?.outlet.name, fair && words.annotated.fair[fair]),
    tone: 'soft',
  }),
  'only-here': ({ summary }) => ({ words: summary, tone: 'only' }),
  headline: ({ summary }) => ({ words: summary, tone: 'soft' }),
}

const lineOf = <K extends FindingKind>(
  finding: FindingByKind[K] & { kind: K },
  index: ComparisonIndex,
): FindingLine => {
  const { id, kind, rule } = finding
  return { id, kind: words.kinds[kind].one, rule, ...FINDING_VIEWS[finding.kind](finding, index) }
}

/** A finding in words, whatever its kind. */
export const findingLine = (finding: Finding, index: ComparisonIndex): FindingLine => lineOf(finding, index)
