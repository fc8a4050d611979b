import type { Token } from '@parallax/language'
import { ACT_NOUNS, type ActNoun } from './act-nouns.js'
import { agentAfter } from './agent-of.js'
import { NOUNS, nounsIn, numbersIn } from './clause.js'
import type { VoiceTold } from './voice-forms.js'

/** A happening told by a noun, with the one to whom it is done: "the shooting of Vik", "Vik's arrest". */
export interface NominalTold extends VoiceTold {
  /** Lemma of the last noun of the phrase for whom it is done to: "vik". */
  affected: string
}

const PHRASE_POS = new Set(['DET', 'ADJ', 'NUM', 'NOUN', 'PROPN'])
const PHRASE_MAX = 7
const TIMES = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december yesterday today morning night evening weekend week month year`.split(/\s+/),
)
/** Words beside the noun that name nobody who does it: "the fatal shooting of". */
const HARMLESS = new Set(
  'fatal deadly brutal recent sudden violent later first second latest subsequent early'.split(' '),
)
/** Words before it by which it has not happened, or is a charge: "called for the arrest of", "accused of the murder of". */
const NOT_SO = new Set(
  `call demand order seek plan want urge threaten possible attempt warrant bid vote push prevent avoid stop against consider
  charge accuse suspect convict guilty trial alleged request propose wish would could`.split(/\s+/),
)
const NOT_SO_REACH = 6
const BEFORE_PHRASE = new Set(['ADP', 'VERB', 'AUX', 'CCONJ', 'SCONJ', 'PUNCT', 'ADV'])

const isTime = ({ normal }: Token): boolean => TIMES.has(normal) || /^(?:19|20)\d\d$/.test(normal)

const isOwnerMark = (token: Token | undefined): boolean => token?.normal === "'s" || token?.normal === "'"

/**
 * "police shooting of" and "the guard's killing of" name who does it; so may any word before the noun that is not known
 * to be harmless.
 */
const hasNoAgentBefore = (tokens: readonly Token[], noun: number): boolean => {
  for (let at = noun - 1; at >= 0; at -= 1) {
    const token = tokens[at]
    if (!token || BEFORE_PHRASE.has(token.pos) || token.pos === 'DET') return true
    if (!isOwnerMark(token) && !isTime(token) && !HARMLESS.has(token.normal)) return false
  }
  return true
}

const isSo = (tokens: readonly Token[], noun: number): boolean =>
  !tokens
    .slice(Math.max(0, noun - NOT_SO_REACH), noun)
    .some(({ lemma, normal }) => NOT_SO.has(lemma) || NOT_SO.has(normal))

/** The phrase that begins at an index: up to what cannot stand in one. */
const phraseFrom = (tokens: readonly Token[], from: number): readonly Token[] => {
  const reach = tokens.slice(from, from + PHRASE_MAX)
  const end = reach.findIndex(({ pos }) => !PHRASE_POS.has(pos))
  return end < 0 ? reach : reach.slice(0, end)
}

/** The phrase that ends right before an index. */
const phraseTo = (tokens: readonly Token[], to: number): readonly Token[] => {
  const reach = tokens.slice(Math.max(0, to - PHRASE_MAX), to)
  return reach.slice(reach.findLastIndex(({ pos }) => !PHRASE_POS.has(pos)) + 1)
}

/** Whom it is done to, before or after the noun; undefined where that is not told, or only by a pronoun. */
const affectedOf = (tokens: readonly Token[], at: number, { link, isDoneToOwner }: ActNoun): readonly Token[] => {
  if (tokens[at + 1]?.normal === link) return hasNoAgentBefore(tokens, at) ? phraseFrom(tokens, at + 2) : []
  const mark = HARMLESS.has(tokens[at - 1]?.normal ?? '') ? at - 2 : at - 1
  if (!isDoneToOwner || !isOwnerMark(tokens[mark]) || tokens[at + 1]?.normal === 'of') return []
  const owner = phraseTo(tokens, mark)
  const last = owner.at(-1)
  return last && !isTime(last) ? owner : []
}

const nominalAt = (tokens: readonly Token[], at: number): NominalTold | undefined => {
  const noun = tokens[at]
  const known = noun && ACT_NOUNS.get(noun.normal)
  if (!noun || !known || !isSo(tokens, at)) return undefined
  const phrase = affectedOf(tokens, at, known)
  const affected = phrase.findLast(({ pos }) => NOUNS.has(pos))
  if (!affected) return undefined
  const agent = agentAfter(tokens, at)
  const all = [noun, ...phrase, ...agent]
  return {
    act: known.act,
    form: agent.length > 0 ? 'passive-with-agent' : 'nominal',
    patients: nounsIn(phrase),
    affected: affected.lemma,
    numbers: numbersIn(phrase),
    agents: nounsIn(agent),
    time: 'past',
    isNegated: false,
    words: { start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) },
    start: noun.start,
    end: noun.end,
  }
}

/**
 * The happenings that a sentence tells by a noun: "the shooting of Aron Vik", "Vik's arrest". Its form is `nominal`
 * where nobody is named who does it; "the shooting of Vik by a guard" counts as a passive with its agent. Nothing
 * for words before the noun that may name who does it ("police shooting of").
 */
export const nominalForms = (tokens: readonly Token[]): NominalTold[] =>
  tokens.flatMap((_, at) => nominalAt(tokens, at) ?? [])
