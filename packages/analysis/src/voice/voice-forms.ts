import type { Token } from '@parallax/language'
import type { Span, VoiceForm } from '@parallax/model'
import { agentAfter } from './agent-of.js'
import { clauseAfter, clauseBefore, NOUNS, nounsIn, numbersIn } from './clause.js'

/** When a telling has its act: `null` where its form does not show it ("shut"). */
export type ToldTime = 'past' | 'present' | 'future' | null

/** A happening as one sentence tells it, by its verb or its noun: to whom it is done, and whether the one who acts is named. */
export interface VoiceTold extends Span {
  act: string
  form: VoiceForm
  /** Lemmas of the nouns to which it is done, and the numbers with them. */
  patients: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Lemmas of the nouns that name who does it; empty where nobody is named, or only by a pronoun. */
  agents: ReadonlySet<string>
  time: ToldTime
  isNegated: boolean
  /** From the one who acts to the one to whom it is done, as far as the sentence states them. */
  words: Span
}

const BE = new Set('be am is are was were been being get gets got getting'.split(' '))
const PAST_BE = new Set('was were been got'.split(' '))
const HAVE = new Set("have has had having 've".split(' '))
const WILL = new Set(['will', "'ll", 'wo', 'shall', 'to'])
const NEGATION = new Set(['not', "n't", 'never', 'no', 'nobody', 'without'])
const AUXILIARY_REACH = 4

/** "Police shot Vik": taken for the noun as often as not. */
const isShot = (tokens: readonly Token[], at: number): boolean => {
  const [before, next] = [tokens[at - 1], tokens[at + 1]]
  const hasSubject = before !== undefined && (NOUNS.has(before.pos) || before.pos === 'PRON')
  return tokens[at]?.normal === 'shot' && hasSubject && /^(?:DET|PROPN|NUM|PRON|CCONJ)$/.test(next?.pos ?? '')
}

const actAt = (tokens: readonly Token[], at: number): string | undefined => {
  const token = tokens[at]
  if (token?.pos === 'VERB') return token.lemma
  return isShot(tokens, at) ? 'shoot' : undefined
}

const isParticiple = ({ normal, lemma }: Token): boolean =>
  (normal !== lemma || normal === 'shot') && !normal.endsWith('ing') && !normal.endsWith('s')

/** The auxiliary of a passive right before the verb, adverbs aside; -1 where there is none. */
const passiveAuxiliary = (tokens: readonly Token[], verb: number): number => {
  for (let at = verb - 1; at >= Math.max(0, verb - AUXILIARY_REACH); at -= 1) {
    const token = tokens[at]
    if (!token) return -1
    if (BE.has(token.normal)) return at
    if (token.pos !== 'ADV' && token.pos !== 'PART') return -1
  }
  return -1
}

const near = (tokens: readonly Token[], at: number): readonly Token[] =>
  tokens.slice(Math.max(0, at - AUXILIARY_REACH), at)

const isNegated = (tokens: readonly Token[], at: number): boolean =>
  near(tokens, at).some(({ normal }) => NEGATION.has(normal))

const isComing = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 3), at).some(({ normal }) => WILL.has(normal))

const passiveTime = (tokens: readonly Token[], auxiliary: number): ToldTime => {
  if (isComing(tokens, auxiliary)) return 'future'
  const isPast = [...near(tokens, auxiliary), tokens[auxiliary]].some(
    (token) => token !== undefined && (PAST_BE.has(token.normal) || HAVE.has(token.normal)),
  )
  return isPast ? 'past' : 'present'
}

const activeTime = (tokens: readonly Token[], at: number): ToldTime => {
  if (isComing(tokens, at)) return 'future'
  const { normal, lemma } = tokens[at] ?? { normal: '', lemma: '' }
  if (normal === lemma && normal !== 'shot') return null
  return normal.endsWith('s') ? 'present' : 'past'
}

const spanOf = (words: readonly Token[], { start, end }: Span): Span => ({
  start: Math.min(start, ...words.map((word) => word.start)),
  end: Math.max(end, ...words.map((word) => word.end)),
})

/** A phrase without what only leads up to it. */
const trimmed = (words: readonly Token[]): readonly Token[] => {
  const first = words.findIndex(({ pos }) => !/^(?:ADP|CCONJ|SCONJ|ADV|PUNCT|PART)$/.test(pos))
  const last = words.findLastIndex(({ pos }) => /^(?:NOUN|PROPN|NUM|PRON)$/.test(pos))
  return first < 0 ? [] : words.slice(first, Math.max(first, last + 1))
}

/** "asked that nothing be released" */
const isWished = (tokens: readonly Token[], auxiliary: number): boolean =>
  tokens[auxiliary]?.normal === 'be' &&
  !near(tokens, auxiliary).some(({ pos, normal }) => pos === 'AUX' || normal === 'to')

const passive = (tokens: readonly Token[], at: number, auxiliary: number, act: string): VoiceTold | undefined => {
  const [verb, be] = [tokens[at], tokens[auxiliary]]
  if (!verb || !be || isWished(tokens, auxiliary)) return undefined
  const subject = clauseBefore(tokens, auxiliary)
  const agent = agentAfter(tokens, at)
  return {
    act,
    form: agent.length > 0 ? 'passive-with-agent' : 'passive-without-agent',
    patients: nounsIn(subject),
    numbers: numbersIn(subject),
    agents: nounsIn(agent),
    time: passiveTime(tokens, auxiliary),
    isNegated: isNegated(tokens, at),
    words: spanOf([...trimmed(subject), ...agent], { start: be.start, end: verb.end }),
    start: be.start,
    end: verb.end,
  }
}

const isSubject = ({ pos, normal }: Token): boolean => NOUNS.has(pos) || (pos === 'PRON' && !normal.startsWith('wh'))

/** Of "shot and killed Vik" both verbs have the object of the second. */
const lastOfPair = (tokens: readonly Token[], at: number): number =>
  tokens[at + 1]?.normal === 'and' && tokens[at + 2]?.pos === 'VERB' ? at + 2 : at

const isSecond = (tokens: readonly Token[], at: number): boolean =>
  tokens.slice(0, at).findLast(({ pos }) => pos !== 'ADV')?.pos === 'CCONJ'

/** The words before a verb that may be its subject; of "shot and killed" the first verb has it. */
const subjectOf = (tokens: readonly Token[], at: number): readonly Token[] =>
  clauseBefore(tokens, isSecond(tokens, at) && actAt(tokens, at - 2) !== undefined ? at - 2 : at)

const BESIDE_NOUN = new Set(['DET', 'ADJ', 'NUM', 'ADP'])

/** "the stolen letters", "Vik's stolen letters" */
const isBesideNoun = (before: Token | undefined): boolean =>
  before !== undefined && (BESIDE_NOUN.has(before.pos) || before.normal === "'s")

const active = (tokens: readonly Token[], at: number, act: string): VoiceTold | undefined => {
  const verb = tokens[at]
  if (isBesideNoun(tokens[at - 1])) return undefined
  const subject = subjectOf(tokens, at)
  const isRelative = tokens[at - subject.length - 1]?.normal === 'who'
  if (!verb || verb.normal.endsWith('ing') || !(isRelative || subject.some(isSubject))) return undefined
  if (subject.some(({ normal }) => normal === 'to' || BE.has(normal))) return undefined
  const object = clauseAfter(tokens, lastOfPair(tokens, at))
  return {
    act,
    form: 'active',
    patients: nounsIn(object),
    numbers: numbersIn(object),
    agents: nounsIn(subject),
    time: activeTime(tokens, at),
    isNegated: isNegated(tokens, at),
    words: spanOf([...(isSecond(tokens, at) ? [] : trimmed(subject)), ...trimmed(object)], verb),
    start: verb.start,
    end: verb.end,
  }
}

const verbForm = (tokens: readonly Token[], at: number): VoiceTold | undefined => {
  const act = actAt(tokens, at)
  const verb = tokens[at]
  if (act === undefined || !verb) return undefined
  const auxiliary = isParticiple(verb) ? passiveAuxiliary(tokens, at) : -1
  return auxiliary >= 0 ? passive(tokens, at, auxiliary, act) : active(tokens, at, act)
}

/** The ways in which the sentence tells acts by verbs, also where no noun says to whom it is done. */
export const allVoiceForms = (tokens: readonly Token[]): VoiceTold[] =>
  tokens.flatMap((_, at) => verbForm(tokens, at) ?? [])

/** The ways in which the sentence tells acts by verbs: finite, with a subject and an object, or passive. */
export const voiceForms = (tokens: readonly Token[]): VoiceTold[] =>
  allVoiceForms(tokens).filter(({ patients }) => patients.size > 0)
