import type { Polarity, Token } from '@parallax/language'
import type { Span, Stance } from '@parallax/model'
import type { AlignedEvent, AlignedSentence } from '../align/aligned-event.js'
import { hedgeOf } from './hedge-of.js'
import { isQuoted } from './is-quoted.js'

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

const isUnsure = (tokens: readonly Token[]): boolean =>
  tokens.some(({ lemma, normal }) => UNSURE.has(lemma) || UNSURE.has(normal) || normal === '?')

const TO_BE_OR_HAVE = words('be have')
const IN_PLACE_OF_A_NOUN = new Set(['DET', 'ADJ', 'NUM'])

/** Told of a time: no infinitive, no gerund, no participle beside a noun ("an attempted coup"), no part of a name. */
const isFiniteAct = (tokens: readonly Token[], at: number): boolean => {
  const [token, before] = [tokens[at], tokens[at - 1]]
  if (!token || token.normal.endsWith('ing')) return false
  if (before && (before.normal === 'to' || IN_PLACE_OF_A_NOUN.has(before.pos))) return false
  const isBase = token.normal === token.lemma && TO_BE_OR_HAVE.has(before?.normal ?? '')
  return !isBase
}

const isInName = ({ text, start: from }: AlignedSentence, { start }: Span): boolean =>
  start > from && /\p{Lu}/u.test(text[start - from] ?? '')

const fact = (sentence: AlignedSentence, verb: Polarity): StanceTaken | undefined => {
  if (verb.hedged || verb.future || verb.conditional || !isFiniteAct(sentence.tokens, verb.token)) return undefined
  const saying = sayingIn(sentence.tokens)
  if (saying) return { stance: 'attributed', marker: { start: saying.start, end: saying.end } }
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
