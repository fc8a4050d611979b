import type { EditChange, Finding, FindingKind, FindingOf, QuoteRelation } from '@parallax/model'
import type { ComparisonIndex } from './comparison-index.js'
import { FAIR_REASONS } from './fair-reasons.js'
import { RELATIONS } from './relations.js'

/** One finding as a line of a list. */
export interface FindingLine {
  id: string
  kind: string
  words: string
  tone: 'conflict' | 'differs' | 'only' | 'soft'
  rule: string
}

const QUOTE_WORDS: Record<QuoteRelation, string> = {
  speaker: 'the same words, another speaker',
  words: 'different words in quotation marks',
  ellipsis: 'words left out inside',
  cut: 'cut short',
  paraphrase: 'quoted here, retold there',
}

const EDIT_WORDS: Record<EditChange, string> = {
  number: 'a number changed',
  quote: 'a quotation changed',
  hedge: 'a hedge changed',
  label: 'a name changed',
  headline: 'the headline changed',
  correction: 'a correction',
  removed: 'a sentence was taken out',
}

type FindingByKind = { [K in FindingKind]: FindingOf<K> }
type Words = Pick<FindingLine, 'words' | 'tone'>

/** Every kind has its view: a new kind that is missing here does not compile. */
const FINDING_VIEWS: {
  [K in FindingKind]: { kind: string; view: (finding: FindingByKind[K], index: ComparisonIndex) => Words }
} = {
  number: {
    kind: 'number',
    view: ({ relation, summary }) => ({
      words: `${summary} (${RELATIONS[relation].words})`,
      tone: RELATIONS[relation].tone,
    }),
  },
  quote: {
    kind: 'quotation',
    view: ({ summary, relation }) => ({
      words: `${summary} (${QUOTE_WORDS[relation]})`,
      tone: relation === 'speaker' ? 'conflict' : 'differs',
    }),
  },
  certainty: { kind: 'certainty', view: ({ summary }) => ({ words: summary, tone: 'differs' }) },
  attribution: { kind: 'verb of saying', view: ({ summary }) => ({ words: summary, tone: 'differs' }) },
  label: { kind: 'name', view: ({ summary, about }) => ({ words: `${about}: ${summary}`, tone: 'soft' }) },
  loaded: { kind: 'loaded word', view: ({ summary }) => ({ words: summary, tone: 'soft' }) },
  voice: { kind: 'who acts', view: ({ summary }) => ({ words: summary, tone: 'soft' }) },
  placement: { kind: 'placement', view: ({ summary }) => ({ words: summary, tone: 'soft' }) },
  edit: {
    kind: 'edit',
    view: ({ summary, change }) => ({ words: `${summary} (${EDIT_WORDS[change]})`, tone: 'differs' }),
  },
  omission: {
    kind: 'omission',
    view: ({ articleId, fair }, index) => {
      const outlet = index.article(articleId)?.outlet.name ?? 'One article'
      return {
        words: fair ? `${outlet} is without it: ${FAIR_REASONS[fair]}` : `${outlet} is without it`,
        tone: 'soft',
      }
    },
  },
  'only-here': { kind: 'only here', view: ({ summary }) => ({ words: summary, tone: 'only' }) },
  headline: { kind: 'headline', view: ({ summary }) => ({ words: summary, tone: 'soft' }) },
}

const lineOf = <K extends FindingKind>(
  finding: FindingByKind[K] & { kind: K },
  index: ComparisonIndex,
): FindingLine => {
  const { kind, view } = FINDING_VIEWS[finding.kind]
  return { id: finding.id, kind, rule: finding.rule, ...view(finding, index) }
}

/** A finding in words, whatever its kind. */
export const findingLine = (finding: Finding, index: ComparisonIndex): FindingLine => lineOf(finding, index)

/** The name of a kind of findings, as a reader knows it. */
export const kindWords = (kind: FindingKind): string => FINDING_VIEWS[kind].kind
