import type { Token } from '@parallax/language'
import type { Span, VoiceForm } from '@parallax/model'

/** A happening as one sentence tells it: its verb, to whom it is done, and whether the one who acts is named. */
export interface VoiceTold extends Span {
  act: string
  form: VoiceForm
  /** Lemmas of the nouns to which it is done, and the numbers with them. */
  patients: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Still to come: `will be`. */
  isFuture: boolean
}

const PATIENT_REACH = 8
/** A false `without agent` is worse than none, so that it is looked for far. */
const AGENT_REACH = 18
const NOUNS = new Set(['NOUN', 'PROPN'])
const COUNTED = new Set(['NOUN', 'PROPN', 'NUM'])
const BREAKS = new Set([
  ',',
  ';',
  ':',
  '.',
  '(',
  ')',
  '"',
  'but',
  'while',
  'because',
  'who',
  'which',
  'that',
  'when',
  'after',
  'as',
])
/** `by Monday`, `by a third`, `by the river`: what follows is no actor. */
const NO_ACTOR = new Set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
  october november december christmas easter thanksgiving year month week day hour end half third quarter percent way mistake accident far hand law
  phone email mail car bus train road side river far name margin`.split(/\s+/),
)

const isParticiple = ({ pos, normal, lemma }: Token): boolean =>
  pos === 'VERB' && normal !== lemma && !normal.endsWith('ing') && !normal.endsWith('s')

/** The auxiliary of a passive right before the verb, adverbs aside; -1 where there is none. */
const passiveAuxiliary = (tokens: readonly Token[], verb: number): number => {
  for (let at = verb - 1; at >= Math.max(0, verb - 4); at -= 1) {
    const token = tokens[at]
    if (!token) return -1
    if (token.lemma === 'be' || token.lemma === 'get') return at
    if (token.pos !== 'ADV' && token.pos !== 'PART') return -1
  }
  return -1
}

/** A number that counts what follows it; a year counts nothing. */
const counts = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.pos === 'NUM' && !/^\d{4}$/.test(tokens[at]?.normal ?? '')

const patientsBefore = (tokens: readonly Token[], at: number): Set<string> => {
  const found = new Set<string>()
  for (let before = at - 1; before >= Math.max(0, at - PATIENT_REACH); before -= 1) {
    const token = tokens[before]
    if (!token || BREAKS.has(token.normal) || token.pos === 'VERB') break
    if (COUNTED.has(token.pos)) found.add(counts(tokens, before) ? `#${token.normal}` : token.lemma)
  }
  return found
}

const patientsAfter = (tokens: readonly Token[], at: number): Set<string> => {
  const found = new Set<string>()
  for (let after = at + 1; after <= Math.min(tokens.length - 1, at + PATIENT_REACH); after += 1) {
    const token = tokens[after]
    if (!token || BREAKS.has(token.normal) || token.pos === 'VERB') break
    if (COUNTED.has(token.pos)) found.add(counts(tokens, after) ? `#${token.normal}` : token.lemma)
  }
  return found
}

/** The noun phrase that follows `by`: up to what cannot stand in one. */
const phraseAfter = (tokens: readonly Token[], by: number): readonly Token[] => {
  const after = tokens.slice(by + 1, by + 7)
  const noun = after.findIndex(({ pos }) => NOUNS.has(pos) || pos === 'PRON')
  const end = after.findIndex(({ pos }, at) => at > noun && !NOUNS.has(pos))
  return noun < 0 ? [] : after.slice(0, end < 0 ? after.length : end)
}

const isActor = (phrase: readonly Token[]): boolean =>
  phrase.length > 0 && !phrase.some(({ lemma, pos }) => NO_ACTOR.has(lemma) || pos === 'NUM' || pos === 'VERB')

/** The `by` of "devices used by" belongs to the nearer verb; that of "shot and killed by" to both. */
const isOf = (tokens: readonly Token[], verb: number, by: number): boolean => {
  const between = tokens.slice(verb + 1, by)
  if (between.at(-1)?.pos !== 'VERB') return true
  return between.slice(0, -1).every(({ pos, normal }) => pos === 'ADV' || normal === 'and')
}

const hasAgent = (tokens: readonly Token[], verb: number): boolean => {
  for (let at = verb + 1; at <= Math.min(tokens.length - 1, verb + AGENT_REACH); at += 1) {
    const token = tokens[at]
    if (!token || BREAKS.has(token.normal)) return false
    if (token.normal === 'by' && isOf(tokens, verb, at) && isActor(phraseAfter(tokens, at))) return true
  }
  return false
}

const hasSubject = (tokens: readonly Token[], verb: number): boolean => {
  for (let at = verb - 1; at >= Math.max(0, verb - PATIENT_REACH); at -= 1) {
    const token = tokens[at]
    if (!token || BREAKS.has(token.normal) || token.pos === 'VERB' || token.normal === 'to') return false
    if (NOUNS.has(token.pos) || (token.pos === 'PRON' && !token.normal.startsWith('wh'))) return true
  }
  return false
}

const WILL = new Set(['will', "'ll", 'wo', 'shall', 'to'])

const isComing = (tokens: readonly Token[], verb: number): boolean =>
  tokens.slice(Math.max(0, verb - 3), verb).some(({ normal }) => WILL.has(normal))

const split = (found: ReadonlySet<string>): Pick<VoiceTold, 'patients' | 'numbers'> => ({
  patients: new Set([...found].filter((word) => !word.startsWith('#'))),
  numbers: new Set([...found].filter((word) => word.startsWith('#'))),
})

const verbForm = (tokens: readonly Token[], at: number): VoiceTold | undefined => {
  const verb = tokens[at]
  if (verb?.pos !== 'VERB') return undefined
  const { start, end, lemma: act } = verb
  const auxiliary = isParticiple(verb) ? passiveAuxiliary(tokens, at) : -1
  if (auxiliary >= 0) {
    const form = hasAgent(tokens, at) ? 'passive-with-agent' : 'passive-without-agent'
    const isFuture = isComing(tokens, auxiliary)
    return {
      act,
      form,
      isFuture,
      ...split(patientsBefore(tokens, auxiliary)),
      start: tokens[auxiliary]?.start ?? start,
      end,
    }
  }
  if (verb.normal.endsWith('ing') || !hasSubject(tokens, at)) return undefined
  return { act, form: 'active', isFuture: isComing(tokens, at), ...split(patientsAfter(tokens, at)), start, end }
}

/** The ways in which the sentence tells acts: finite verbs with a subject and an object, and passives. */
export const voiceForms = (tokens: readonly Token[]): VoiceTold[] =>
  tokens.flatMap((_, at) => {
    const told = verbForm(tokens, at)
    return told && told.patients.size > 0 ? [told] : []
  })
