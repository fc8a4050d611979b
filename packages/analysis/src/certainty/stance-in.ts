import type { Polarity, Token } from '@parallax/language'
import type { Span, Stance } from '@parallax/model'
import type { AlignedEvent, AlignedSentence } from '../align/aligned-event.js'
import { isQuoted } from '../utterances/is-quoted.js'
import { attributedTo } from './attributed-to.js'
import { hedgeOf } from './hedge-of.js'

/** How a sentence stands to one of its verbs, and the words that make it less than a fact. */
export interface StanceTaken {
  stance: Stance
  marker: Span | null
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/**
 * `could`, `would`, `should` and `can` are left out: in reported speech they are tenses and abilities. So is `may`, which
 * permits as often as it doubts, unless `have` follows.
 */
const HEDGES = words(
  `might possibly perhaps maybe likely unlikely probably reportedly apparently seemingly purportedly supposedly
  presumably potentially suspected appear seem suspect believe think possible probable`,
)
const ALLEGING = words('allegedly allege alleged allegation accuse accusation charge claim')
/** Words that make a statement less than a fact. */
export const HEDGING: ReadonlySet<string> = new Set([...HEDGES, ...ALLEGING])
const SAYING = words(
  `say tell add state announce report claim insist argue maintain assert contend admit acknowledge concede deny warn
  write tweet believe think estimate suggest note remark explain confirm reveal testify`,
)
/** Words that may make what stands beside them somebody's word or less than a fact, whatever part of speech they are. */
const UNSURE = words(
  `${[...HEDGING, ...SAYING].join(' ')} according assertion account version testimony complaint indictment lawsuit suit
  source rumor rumour may could would whether if`,
)

/** Somebody's word, not the outlet's: the sentence has a verb of saying, or "according to". */
export const sayingIn = (tokens: readonly Token[]): Token | undefined =>
  tokens.find(({ lemma, pos, normal }) => (pos === 'VERB' && SAYING.has(lemma)) || normal === 'according')

/** Words that tell an act as well as what somebody reports: "was found by a keeper", "the study found that". */
const REPORTING = words('find discover determine show indicate complain learn hear')
const WORD = /[\p{L}\p{N}]/u

/** "found that", and ", Vik found." at the end. */
const isReporting = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  if (token?.pos !== 'VERB' || !REPORTING.has(token.lemma)) return false
  const isLast = !tokens.slice(at + 1).some(({ normal }) => WORD.test(normal))
  return tokens[at + 1]?.normal === 'that' || (isLast && tokens.slice(0, at).some(({ normal }) => normal === ','))
}

const isUnsure = (tokens: readonly Token[]): boolean =>
  tokens.some(
    ({ lemma, normal }, at) => UNSURE.has(lemma) || UNSURE.has(normal) || normal === '?' || isReporting(tokens, at),
  )

const IN_PLACE_OF_A_NOUN = new Set(['DET', 'ADJ', 'NUM'])
const MODALS = words('must should ought can could would may might shall will')
const CHAIN_MAX = 4

const SUBJECTS = new Set(['NOUN', 'PROPN', 'PRON', 'AUX', 'PART'])
const SECOND_OF_TWO = words('and or but ,')
const OF_A_NOUN = new Set(['NOUN', 'PROPN', 'ADJ'])

/** "loaded magazines" and "on injured reserve" have none; "parked the car and left the town" has one farther off. */
const hasSubjectBefore = (tokens: readonly Token[], at: number): boolean => {
  // "Has since moved": read as a conjunction, it is an adverb there.
  const before = tokens.slice(0, at).findLast(({ pos, normal }) => pos !== 'ADV' && normal !== 'since')
  if (!before) return false
  if (SECOND_OF_TWO.has(before.normal)) return !OF_A_NOUN.has(tokens[at + 1]?.pos ?? '')
  return SUBJECTS.has(before.pos)
}

/**
 * Told of a time, as its form shows: no infinitive, no gerund, no participle beside a noun ("an attempted coup"), nothing
 * that must or can be. What has the form of the infinitive is left out: it is taken for a noun as often as not.
 */
const isTold = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || token.normal === token.lemma || token.normal.endsWith('ing')) return false
  if (before && (before.normal === 'to' || IN_PLACE_OF_A_NOUN.has(before.pos))) return false
  if (!hasSubjectBefore(tokens, at)) return false
  const near = tokens.slice(Math.max(0, at - CHAIN_MAX), at)
  return !near.some(({ normal, pos }) => (pos === 'AUX' && MODALS.has(normal)) || normal === 'be')
}

const isInName = ({ text, start: from }: AlignedSentence, { start }: Span): boolean =>
  start > from && /\p{Lu}/u.test(text[start - from] ?? '')

const fact = (sentence: AlignedSentence, verb: Polarity): StanceTaken | undefined => {
  if (verb.hedged || verb.future || verb.conditional || !isTold(sentence.tokens, verb.token)) return undefined
  const cue = attributedTo(sentence.tokens, verb.token)
  if (cue) return { stance: 'attributed', marker: cue }
  return isUnsure(sentence.tokens) ? undefined : { stance: 'fact', marker: null }
}

/**
 * How a sentence of a text tells the act of one of its verbs: as a fact where nothing in it stands against that. Undefined
 * where that cannot be told: it is quoted, turned round, still to come, depends on something, is no finite verb, or
 * something in the sentence is doubted that may be this.
 */
export const stanceIn = (sentence: AlignedSentence, verb: Polarity, event: AlignedEvent): StanceTaken | undefined => {
  const token = sentence.tokens[verb.token]
  if (!token || verb.negated || verb.denied || isQuoted(token, sentence, event) || isInName(sentence, token))
    return undefined
  return hedgeOf(sentence.tokens, verb.token) ?? fact(sentence, verb)
}
