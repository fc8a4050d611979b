import { articleText, type Evidence, type FindingOf, type RevisionSpan, RULES, type Span } from '@parallax/model'
import { type AlignedArticle, type AlignedEvent, type AlignedSentence, evidenceOf } from '../align/aligned-event.js'
import { type Change, changesIn } from '../edits/changes-in.js'
import { editedSentences, type RevisionState } from '../edits/edited-sentences.js'
import { hashId } from '../hash-id.js'

const RULE = RULES.edit.betweenRevisions
const HOUR_MS = 3_600_000

type EditFinding = FindingOf<'edit'>

/** Two states of an article, one after the other. */
interface Step {
  article: AlignedArticle
  earlier: RevisionState
  later: RevisionState
}

const stepsOf = (article: AlignedArticle): Step[] => {
  const { earlier = [], revisionId, revisedAt, seenAt, title, paragraphs } = article.input
  const latest = { id: revisionId ?? '', title, paragraphs, seenAt: revisedAt ?? seenAt }
  const states: RevisionState[] = [...earlier, latest]
  return states.slice(1).flatMap((later, at) => {
    const before = states[at]
    return before ? [{ article, earlier: before, later }] : []
  })
}

const pieceOf = (state: RevisionState, span: Span, where: RevisionSpan['in'] = 'text'): RevisionSpan => ({
  revisionId: state.id,
  in: where,
  start: span.start,
  end: span.end,
  text: (where === 'title' ? state.title : articleText(state.paragraphs)).slice(span.start, span.end),
})

/** The sentence of the latest text around a span of a revision, where that revision is the latest. */
const sentenceNow = ({ article, later }: Step, span: Span | null): AlignedSentence | undefined =>
  span && later.id === article.input.revisionId
    ? article.sentences.find(({ start, end }) => start <= span.start && span.end <= end)
    : undefined

/** Who had the new number before the edit, in the same fact: the first to have it. */
const followed = (step: Step, { kind, after }: Change, event: AlignedEvent): AlignedSentence | undefined => {
  const sentence = kind === 'number' ? sentenceNow(step, after) : undefined
  const quantity = sentence?.quantities.find(({ start }) => start === after?.start)
  if (!sentence || !quantity) return undefined
  return event.factOf
    .get(sentence)
    ?.mentions.find(
      (mention) =>
        event.articles[mention.article]?.originId !== step.article.originId &&
        (event.articles[mention.article]?.knownAt ?? '') < step.later.seenAt &&
        mention.quantities.some(
          ({ unit, low, high }) => unit === quantity.unit && low === quantity.low && high === quantity.high,
        ),
    )
}

const followsOf = (
  other: AlignedSentence | undefined,
  { later }: Step,
  { articles }: AlignedEvent,
): EditFinding['follows'] => {
  const article = other && articles[other.article]
  if (!article) return null
  const hours = (Date.parse(later.seenAt) - Date.parse(article.knownAt)) / HOUR_MS
  return Number.isNaN(hours) ? null : { articleId: article.input.id, hours: Math.round(hours * 10) / 10 }
}

const changedWords = (before: RevisionSpan | null, after: RevisionSpan | null): string => {
  if (!before) return `“${after?.text ?? ''}” came in`
  return after ? `“${before.text}” became “${after.text}”` : `“${before.text}” went out`
}

const findingOf = (step: Step, change: Change, event: AlignedEvent): EditFinding => {
  const { article, earlier, later } = step
  const where = change.kind === 'headline' ? 'title' : 'text'
  const before = change.before && pieceOf(earlier, change.before, where)
  const after = change.after && pieceOf(later, change.after, where)
  const now = sentenceNow(step, change.after)
  const other = followed(step, change, event)
  const evidence: Evidence[] = [now, other].flatMap((one) => (one ? [evidenceOf(one, event.articles)] : []))
  return {
    id: hashId(RULE, article.input.id, earlier.id, later.id, change.kind, before?.start ?? -1, after?.start ?? -1),
    kind: 'edit',
    rule: RULE,
    summary: `${article.input.outlet.name}: ${changedWords(before, after)}`.replace(/\s+/g, ' '),
    factId: (now && event.factOf.get(now)?.fact.id) ?? null,
    evidence: change.kind === 'headline' ? [evidenceOf(article.headline, event.articles)] : evidence,
    articleId: article.input.id,
    change: change.kind,
    at: later.seenAt,
    before,
    after,
    follows: followsOf(other, step, event),
  }
}

const letters = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

const whole = ({ title }: RevisionState): Span => ({ start: 0, end: title.length })

const changesOf = ({ earlier, later }: Step): Change[] => [
  ...(letters(earlier.title) === letters(later.title)
    ? []
    : [{ kind: 'headline' as const, before: whole(earlier), after: whole(later) }]),
  ...editedSentences(earlier, later).flatMap(changesIn),
]

/**
 * Revisions that changed a number, a quotation, a hedge, a label or the headline, took a sentence out or noted a
 * correction, with who had the new number before. Polished wording is not told.
 */
export const edit = (event: AlignedEvent): EditFinding[] =>
  event.articles.flatMap(stepsOf).flatMap((step) => changesOf(step).map((change) => findingOf(step, change, event)))
