import { hasLetterOrDigit, type Quantity } from '@parallax/language'
import type { EditChange, Span } from '@parallax/model'
import { HEDGING } from '../certainty/stance-in.js'
import { canBeOne } from '../labels/aligned-nouns.js'
import type { EditedSentence, RevisionSentence } from './edited-sentences.js'

/** What an edit changed, and where; null where the words came in or went out. */
export interface Change {
  kind: EditChange
  before: Span | null
  after: Span | null
}

const NOTE =
  /^(?:\W*)(?:corrections?\b|clarification\b|editor[’']?s? note\b|an earlier version of this (?:article|story|report|headline)|this (?:article|story|report|headline) (?:has been|was) (?:updated|corrected|amended|revised))/iu
/** A sentence that went out says something where it has so many full words. */
const REMOVED_WORDS_MIN = 6

const amountOf = ({ unit, low, high, approximate }: Quantity): string => JSON.stringify([unit, low, high, approximate])

const unmatched = (own: readonly Quantity[], other: readonly Quantity[]): Quantity[] => {
  const values = other.map(amountOf)
  return own.filter((quantity) => {
    const at = values.indexOf(amountOf(quantity))
    if (at >= 0) values.splice(at, 1)
    return at < 0
  })
}

/** Amounts of one unit that gave way to each other; dates and ordinals move with the clock and say nothing. */
const numberChange = (before: RevisionSentence, after: RevisionSentence): Change[] => {
  const gone = unmatched(before.quantities, after.quantities)
  const come = unmatched(after.quantities, before.quantities)
  return come.flatMap((quantity): Change[] => {
    if (quantity.unit === 'date' || quantity.unit === 'ordinal' || quantity.unit === 'time') return []
    const old = gone.find(({ unit, thing }) => unit === quantity.unit && (thing === quantity.thing || thing === ''))
    return old ? [{ kind: 'number', before: old, after: quantity }] : []
  })
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')

const quoteChange = (before: RevisionSentence, after: RevisionSentence): Change[] => {
  const [old] = before.quotes.filter(({ text }) => !after.quotes.some((one) => letters(one.text) === letters(text)))
  const [now] = after.quotes.filter(({ text }) => !before.quotes.some((one) => letters(one.text) === letters(text)))
  return old || now ? [{ kind: 'quote', before: old ?? null, after: now ?? null }] : []
}

const hedgesIn = ({ tokens }: RevisionSentence) =>
  tokens.filter(({ normal, lemma }) => HEDGING.has(normal) || HEDGING.has(lemma))

const hedgeChange = (before: RevisionSentence, after: RevisionSentence): Change[] => {
  const [old, now] = [hedgesIn(before), hedgesIn(after)]
  if ((old.length === 0) === (now.length === 0)) return []
  return [{ kind: 'hedge', before: old[0] ?? null, after: now[0] ?? null }]
}

const labelChange = (before: RevisionSentence, after: RevisionSentence): Change[] => {
  const own = before.tokens.filter(({ pos, normal }) => pos === 'NOUN' && !after.words.has(normal))
  const other = after.tokens.filter(({ pos, normal }) => pos === 'NOUN' && !before.words.has(normal))
  const pair = own.flatMap((a) => other.filter((b) => canBeOne(a.lemma, b.lemma)).map((b) => ({ a, b })))[0]
  return pair ? [{ kind: 'label', before: pair.a, after: pair.b }] : []
}

const isSubstantive = ({ tokens }: RevisionSentence): boolean =>
  tokens.filter(({ stop, normal }) => !stop && hasLetterOrDigit(normal)).length >= REMOVED_WORDS_MIN

const spanOf = (span: Span | null): Span | null => span && { start: span.start, end: span.end }

/**
 * What an edited sentence changed that readers should know: a number, quotation, hedge or label, a note of correction, or
 * the whole sentence taken out. None where the wording was merely polished, and for sentences that came in: the facts
 * tell of those.
 */
export const changesIn = ({ before, after }: EditedSentence): Change[] => {
  if (after && NOTE.test(after.text) && !(before && NOTE.test(before.text)))
    return [{ kind: 'correction', before: null, after: spanOf(after) }]
  if (before && !after) return isSubstantive(before) ? [{ kind: 'removed', before: spanOf(before), after: null }] : []
  if (!before || !after) return []
  const changes = [
    ...numberChange(before, after),
    ...quoteChange(before, after),
    ...hedgeChange(before, after),
    ...labelChange(before, after),
  ]
  return changes.map(({ kind, before: old, after: now }) => ({ kind, before: spanOf(old), after: spanOf(now) }))
}
