import { sameName } from '@parallax/language'
import { type Evidence, type Finding, type QuoteRelation, type QuoteVersion, RULES, type Span } from '@parallax/model'
import type { AlignedEvent } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { findUtterances, type Utterance } from '../utterances/find-utterances.js'
import { isPrintedElsewhere } from '../utterances/printed-elsewhere.js'
import type { QuotedUnit } from '../utterances/quoted-unit.js'
import { type Speaker, speakerOf } from '../utterances/speaker-of.js'
import type { WordDifference } from '../utterances/word-difference.js'
import { outletSays } from './outlet-says.js'
import { paraphrased } from './paraphrased.js'

const RULE = RULES.quote.sameUtterance
/** A cut is told where so many words are left out and no more than this share is kept. */
const CUT_WORDS_MIN = 3
const KEPT_MAX = 0.75
/** Another sentence begins otherwise; a print that is cut at most changes a word where it was cut. */
const OTHER_AT_ENDS_MAX = 1
/** The same few words may be said by two people: of seven findings at six words five were wrong. */
const SPEAKER_WORDS_MIN = 8
/** So short a print is a phrase that anybody uses, unless one and the same person is named with both. */
const PHRASE_WORDS_MAX = 5

/** The gravest first. */
const RELATIONS: readonly QuoteRelation[] = ['speaker', 'words', 'ellipsis', 'cut']

interface Printed {
  unit: QuotedUnit
  difference: WordDifference | null
  /** What it leaves off stands elsewhere in its article. */
  isWhole: boolean
  speaker: Speaker | undefined
}

const evidenceAt = ({ article }: QuotedUnit, { start, end }: Span, { articles }: AlignedEvent): Evidence => {
  const own = articles[article]
  return { articleId: own?.input.id ?? '', in: 'text', start, end, text: own?.text.slice(start, end) ?? '' }
}

const JOINED_AFTER = /^\s*(?:,|and|&)\s+\p{Lu}/u
const JOINED_BEFORE = /\p{L},?\s+(?:and|&)\s+$/u
/** As much text beside a name as shows whether another is joined to it. */
const BESIDE = 12

/** "said Laurence Mark and Bill Condon": one of several. */
const isOneOfSeveral = ({ article }: QuotedUnit, { start, end }: Span, { articles }: AlignedEvent): boolean => {
  const text = articles[article]?.text ?? ''
  return (
    JOINED_AFTER.test(text.slice(end, end + BESIDE)) ||
    JOINED_BEFORE.test(text.slice(Math.max(0, start - BESIDE), start))
  )
}

/** By a name alone, right beside the marks: a pronoun, a joint statement or a phrase may stand for somebody else. */
const isNamed = ({ speaker, unit }: Printed, event: AlignedEvent): boolean => {
  const beside = unit.quote.speaker
  if (speaker?.entity?.kind !== 'person' || !beside || isOneOfSeveral(unit, beside, event)) return false
  const isBeside = beside.start < speaker.span.end && beside.end > speaker.span.start
  return (
    isBeside &&
    speaker.entity.mentions.some(
      ({ form, start, end }) => (form === 'name' || form === 'short') && start <= beside.start && end >= beside.end,
    )
  )
}

const isOneSpeaker = (a: Printed, b: Printed): boolean => {
  const [one, other] = [a.speaker?.entity, b.speaker?.entity]
  return one !== undefined && other !== undefined && sameName(one.key, other.key)
}

/** More than a phrase that anybody uses. */
const isUtterance = (base: Printed, printed: Printed): boolean =>
  printed.unit.words.length > PHRASE_WORDS_MAX || isOneSpeaker(base, printed)

/** Named by the same words: of one name a text may have made two. */
const isWrittenAlike = ({ unit: a }: Printed, { unit: b }: Printed, event: AlignedEvent): boolean =>
  a.quote.speaker !== null &&
  b.quote.speaker !== null &&
  evidenceAt(a, a.quote.speaker, event).text === evidenceAt(b, b.quote.speaker, event).text

const areTwoSpeakers = (a: Printed, b: Printed, event: AlignedEvent): boolean => {
  const [one, other] = [a.speaker?.entity, b.speaker?.entity]
  if (!one || !other || !isNamed(a, event) || !isNamed(b, event) || isWrittenAlike(a, b, event)) return false
  return !sameName(one.key, other.key) && !sameName(one.name, other.name)
}

const relationOf = (base: Printed, printed: Printed, event: AlignedEvent): QuoteRelation | undefined => {
  const { difference } = printed
  if (!difference) return undefined
  const words = base.unit.words.length
  if (difference.common >= SPEAKER_WORDS_MIN && areTwoSpeakers(base, printed, event)) return 'speaker'
  if (difference.hasOtherWords) return 'words'
  if (difference.hasEllipsis) return 'ellipsis'
  const isCut =
    !printed.isWhole &&
    difference.cutAtEnds >= CUT_WORDS_MIN &&
    difference.otherAtEnds <= OTHER_AT_ENDS_MAX &&
    difference.common <= KEPT_MAX * words
  return isCut ? 'cut' : undefined
}

const versionOf = ({ unit, difference, speaker }: Printed, base: QuotedUnit, event: AlignedEvent): QuoteVersion => ({
  articleId: event.articles[unit.article]?.input.id ?? '',
  words: evidenceAt(unit, unit, event),
  isQuoted: true,
  speaker: speaker ? evidenceAt(unit, speaker.span, event) : null,
  verb: speaker?.verb ? evidenceAt(unit, speaker.verb, event) : null,
  kept: difference ? Math.round((100 * difference.common) / base.words.length) / 100 : 1,
})

/** A person's before that of an institution, which may only be what he belongs to. */
const fullestName = (all: readonly Printed[]): string | null => {
  const entities = all.flatMap(({ speaker }) => speaker?.entity ?? [])
  const persons = entities.filter(({ kind }) => kind === 'person')
  const names = (persons.length > 0 ? persons : entities).map(({ name }) => name)
  return names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null)
}

const findingOf = (all: readonly Printed[], relation: QuoteRelation, event: AlignedEvent): Finding => {
  const [base] = all
  const inOrder = [...all].sort((a, b) => a.unit.article - b.unit.article)
  const versions = base ? inOrder.map((printed) => versionOf(printed, base.unit, event)) : []
  const outlets = new Map(event.articles.map((article) => [article.input.id, article]))
  const says = ({ articleId, words, speaker }: QuoteVersion): string =>
    `${outletSays(outlets.get(articleId), words.text)}${relation === 'speaker' && speaker ? ` (${speaker.text})` : ''}`
  return {
    id: hashId(RULE, relation, ...versions.map(({ articleId, words }) => `${articleId} ${words.text}`)),
    kind: 'quote',
    rule: RULE,
    summary: versions.map(says).join('; '),
    factId: factOf(base?.unit, event),
    evidence: versions.map(({ words }) => words),
    relation,
    speaker: fullestName(all),
    versions,
  }
}

/** The fact of the sentence that the unit stands in. */
const factOf = (unit: QuotedUnit | undefined, event: AlignedEvent): string | null => {
  const sentence = unit && event.articles[unit.article]?.sentences.find(({ end }) => end >= unit.end)
  return (sentence && event.factOf.get(sentence)?.fact.id) ?? null
}

const differencesOf = ({ longest, others }: Utterance, event: AlignedEvent): Finding[] => {
  const printed = (unit: QuotedUnit, difference: WordDifference | null, goesOn: boolean): Printed => {
    const article = event.articles[unit.article]
    const isElsewhere = difference !== null && article !== undefined && isPrintedElsewhere(difference, article)
    return { unit, difference, isWhole: goesOn || isElsewhere, speaker: article && speakerOf(article, unit.quote) }
  }
  const base = printed(longest, null, false)
  const versions = others
    .map(({ unit, difference, goesOn }) => printed(unit, difference, goesOn))
    .filter((version) => isUtterance(base, version))
  const relations = new Set(versions.map((version) => relationOf(base, version, event)))
  const gravest = RELATIONS.find((relation) => relations.has(relation))
  return gravest ? [findingOf([base, ...versions], gravest, event)] : []
}

/**
 * Utterances that the origins print with another speaker, other words, words left out or an end cut off, and those that
 * one prints and another retells.
 */
export const quote = (event: AlignedEvent): Finding[] => [
  ...findUtterances(event).flatMap((utterance) => differencesOf(utterance, event)),
  ...paraphrased(event),
]
