import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'
import { haveSameParts, type Parts, partsOf } from './parts-of.js'

/** An act that a sentence puts into the time to come, or tells as going on: from its modal to its verb. */
export interface ComingVerb extends Span, Parts {
  lemma: string
  /** `will`, `would`, `could`; `null` for the present tense. */
  modal: string | null
  /** Index of the first word (the modal, or the verb itself) and of the verb. */
  first: number
  token: number
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const MODALS = words("will 'll shall would 'd could may might can")
const NOT_ACTS = words('be have do say get make take go come want like need see')
const BEFORE_VERB = new Set(['NOUN', 'PROPN', 'PRON'])
/** Adverbs that stand between a modal and its verb; others may be a verb that was taken for one ("will close even"). */
const MIDDLE = /^(?:.+ly|not|n't|never|also|still|soon|now|then|even|just|always|often|again|no|longer)$/
const NEGATION = /^(?:not|n't|never|hardly|no)$/

const isVerb = ({ pos }: Token): boolean => pos === 'VERB'

const pastAdverbs = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (MIDDLE.test(tokens[at]?.normal ?? '')) at += 1
  return at
}

const verbOf = (tokens: readonly Token[], first: number, at: number): ComingVerb | undefined => {
  const [opening, verb] = [tokens[first], tokens[at]]
  if (!opening || !verb || NOT_ACTS.has(verb.lemma) || !/^\p{L}/u.test(verb.normal)) return undefined
  const modal = first === at ? null : opening.normal
  return { ...partsOf(tokens, at), lemma: verb.lemma, modal, first, token: at, start: opening.start, end: verb.end }
}

/** What follows a modal, whatever part of speech it was taken for: "will close", "would be closed". */
const afterModal = (tokens: readonly Token[], modal: number): ComingVerb | undefined => {
  const at = pastAdverbs(tokens, modal + 1)
  const token = tokens[at]
  if (!token || tokens.slice(modal + 1, at + 1).some(({ normal }) => NEGATION.test(normal))) return undefined
  if (token.normal !== 'be') return token.normal === token.lemma ? verbOf(tokens, modal, at) : undefined
  const participle = pastAdverbs(tokens, at + 1)
  const passive = tokens[participle]
  const isParticiple = passive && isVerb(passive) && passive.normal !== passive.lemma && !passive.normal.endsWith('ing')
  return isParticiple ? verbOf(tokens, modal, participle) : undefined
}

/** "The bill bans": told of the present, with its subject right before it. */
const inPresent = (tokens: readonly Token[], at: number): ComingVerb | undefined => {
  const [token, subject] = [tokens[at], tokens[at - 1]]
  if (!token || !subject || !isVerb(token) || !token.normal.endsWith('s') || token.normal === token.lemma)
    return undefined
  return BEFORE_VERB.has(subject.pos) ? verbOf(tokens, at, at) : undefined
}

/**
 * The acts of a sentence that are to come (after a modal, not negated, not "would have closed") or go on (present tense,
 * third person), in the order of the sentence.
 */
export const comingVerbs = (tokens: readonly Token[]): ComingVerb[] =>
  tokens.flatMap((token, at) => {
    const verb = MODALS.has(token.normal) && token.pos === 'AUX' ? afterModal(tokens, at) : inPresent(tokens, at)
    return verb ?? []
  })

/** One verb, with the same who and what. */
export const areOneComing = (a: ComingVerb, b: ComingVerb): boolean => a.lemma === b.lemma && haveSameParts(a, b)
