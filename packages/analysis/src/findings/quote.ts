import { type Evidence, type Finding, type QuoteRelation, type QuoteVersion, RULES, type Span } from '@parallax/model'
import type { AlignedEvent } from '../align/aligned-event.js'
import { hashId } from '../hash-id.js'
import { findUtterances, type Utterance } from '../utterances/find-utterances.js'
import { isInnerQuotation } from '../utterances/inner-quotation.js'
import { isPrintedElsewhere } from '../utterances/printed-elsewhere.js'
import type { QuotedUnit } from '../utterances/quoted-unit.js'
import { commonName, isMisspelling, surnameOf } from '../utterances/speaker-name.js'
import { type Speaker, speakerOf } from '../utterances/speaker-of.js'
import { sureSpeakerOf } from '../utterances/sure-speaker.js'
import type { WordDifference } from '../utterances/word-difference.js'
import { outletSays } from './outlet-says.js'
import { paraphrased } from './paraphrased.js'

const RULE = RULES.quote.sameUtterance
/** A cut is told where so many words are left out and no more than this share is kept. */
const CUT_WORDS_MIN = 3
const KEPT_MAX = 0.75
/** The same few words may be said by two people: of seven findings at six words five were wrong. */
const SPEAKER_WORDS_MIN = 8
/** So short a print is a phrase that anybody uses, unless one and the same person is named with both. */
const PHRASE_WORDS_MAX = 5
/** With fewer words in a row and less of the whole sentence, or with so many changes, it may be another one's sentence. */
const SURE_RUN_MIN = 8
const LOOSE_KEPT_MAX = 0.4
const MANY_CHANGES = 3
const CHANGED_KEPT_MAX = 0.8

/** The gravest first. */
const RELATIONS: readonly QuoteRelation[] = ['speaker', 'words', 'ellipsis', 'cut']

interface Printed {
  unit: QuotedUnit
  difference: WordDifference | null
  /** What it leaves off stands elsewhere in its article, or is not the speaker's. */
  isWhole: boolean
  speaker: Speaker | undefined
}

const evidenceAt = ({ article }: QuotedUnit, { start, end }: Span, { articles }: AlignedEvent): Evidence => {
  const own = articles[article]
  return { articleId: own?.input.id ?? '', in: 'text', start, end, text: own?.text.slice(start, end) ?? '' }
}

/** By a name, right beside the marks: a pronoun or an office may stand for somebody else. */
const isNamed = ({ speaker }: Printed): boolean =>
  speaker?.entity?.kind === 'person' &&
  speaker.entity.mentions.some(
    ({ form, start, end }) =>
      (form === 'name' || form === 'short') && start >= speaker.span.start && end <= speaker.span.end,
  )

const isOneSpeaker = (a: Printed, b: Printed): boolean => {
  const surname = surnameOf(a.speaker)
  return surname !== undefined && surname === surnameOf(b.speaker)
}

/** The same, where who is meant need not be sure enough to be shown. */
const isLikelyOneSpeaker = (a: Printed, b: Printed, event: AlignedEvent): boolean => {
  const [one, other] = [a, b].map(({ unit }) => {
    const article = event.articles[unit.article]
    return surnameOf(article && speakerOf(article, unit.quote))
  })
  return one !== undefined && one === other
}

/** Two persons by name; one whose name is in the other's may be the same. */
const areTwoSpeakers = (a: Printed, b: Printed): boolean => {
  const [one, other] = [surnameOf(a.speaker), surnameOf(b.speaker)]
  if (!one || !other || !isNamed(a) || !isNamed(b)) return false
  const named = (name: string, { speaker }: Printed): boolean =>
    speaker?.entity?.name.toLowerCase().includes(name) ?? false
  if (!a.speaker || !b.speaker || isMisspelling(a.speaker, b.speaker)) return false
  return one !== other && !named(one, b) && !named(other, a)
}

/** More than a phrase that anybody uses, and no more changed than one sentence is from one outlet to another. */
const isUtterance = (base: Printed, printed: Printed, event: AlignedEvent): boolean => {
  const { difference, unit } = printed
  if (!difference || isOneSpeaker(base, printed)) return true
  if (areTwoSpeakers(base, printed)) return difference.common >= SPEAKER_WORDS_MIN
  if (unit.words.length <= PHRASE_WORDS_MAX) return false
  const kept = difference.common / base.unit.words.length
  const isLoose =
    (!difference.isOnePiece && difference.run < SURE_RUN_MIN && kept < LOOSE_KEPT_MAX) ||
    (difference.changes >= MANY_CHANGES && kept < CHANGED_KEPT_MAX) ||
    difference.isNegated
  return !isLoose || isLikelyOneSpeaker(base, printed, event)
}

const relationOf = (base: Printed, printed: Printed): QuoteRelation | undefined => {
  const { difference } = printed
  if (!difference) return undefined
  const words = base.unit.words.length
  if (difference.common >= SPEAKER_WORDS_MIN && areTwoSpeakers(base, printed)) return 'speaker'
  if (difference.hasOtherWords) return 'words'
  if (difference.hasEllipsis) return 'ellipsis'
  const isCut =
    !printed.isWhole &&
    difference.isOnePiece &&
    difference.cutAtEnds >= CUT_WORDS_MIN &&
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
    speaker: commonName(all.flatMap(({ speaker }) => speaker ?? [])),
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
    const isInner = difference !== null && isInnerQuotation(difference, event.articles[longest.article]?.text ?? '')
    return {
      unit,
      difference,
      isWhole: goesOn || isElsewhere || isInner,
      speaker: article && sureSpeakerOf(article, unit.quote),
    }
  }
  const base = printed(longest, null, false)
  const versions = others
    .map(({ unit, difference, goesOn }) => printed(unit, difference, goesOn))
    .filter((version) => isUtterance(base, version, event))
  const relations = new Set(versions.map((version) => relationOf(base, version)))
  const gravest = RELATIONS.find((relation) => relations.has(relation))
  // Who prints the rest elsewhere has cut nothing.
  const shown = gravest === 'cut' ? versions.filter(({ isWhole }) => !isWhole) : versions
  return gravest ? [findingOf([base, ...shown], gravest, event)] : []
}

/**
 * Utterances that the origins print with another speaker, other words, words left out or an end cut off, and those that
 * one prints and another retells.
 */
export const quote = (event: AlignedEvent): Finding[] => [
  ...findUtterances(event).flatMap((utterance) => differencesOf(utterance, event)),
  ...paraphrased(event),
]
