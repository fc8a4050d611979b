import type { Token } from '@parallax/language'
import type { Span } from '@parallax/model'

/** An act that a sentence puts into the time to come, or tells as going on: its words, and who and what takes part. */
export interface ComingVerb extends Span {
  lemma: string
  /** `will`, `would`, `could`; `null` for the present tense. */
  modal: string | null
  /** Index of the first word (the modal, or the verb itself) and of the verb. */
  first: number
  token: number
  isPassive: boolean
  /** Lemmas of the nouns before it and after it, and the numbers among them. A pronoun has no lemma. */
  subject: ReadonlySet<string>
  object: ReadonlySet<string>
  numbers: ReadonlySet<string>
  /** Weekdays and months after it. */
  days: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const MODALS = words("will 'll shall would 'd could may might can")
const NOT_ACTS = words('be have do say get make take go come want like need see')
const REACH = 8
const ENDS = words(', ; : . ( ) " but while because who which that when if unless')
const NOUNS = new Set(['NOUN', 'PROPN'])
const DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february march april june july
  august september october november december`,
)
/** Adverbs that stand between a modal and its verb; others may be a verb that was taken for one ("will close even"). */
const MIDDLE = /^(?:.+ly|not|n't|never|also|still|soon|now|then|even|just|always|often|again|no|longer)$/

const isVerb = ({ pos }: Token): boolean => pos === 'VERB'

const ADJUNCT = new Set(['ADP', 'AUX', 'SCONJ'])

/** The nouns and numbers before a word, up to what ends the clause or another verb. */
const before = (tokens: readonly Token[], first: number): Token[] => {
  const reach = tokens.slice(Math.max(0, first - REACH), first)
  const edge = reach.findLastIndex((token) => ENDS.has(token.normal) || isVerb(token))
  return reach.slice(edge + 1)
}

/** The words after a verb, up to what ends the clause or another verb. */
const after = (tokens: readonly Token[], verb: number): Token[] => {
  const reach = tokens.slice(verb + 1, verb + 1 + REACH)
  const edge = reach.findIndex((token) => ENDS.has(token.normal) || isVerb(token))
  return edge < 0 ? reach : reach.slice(0, edge)
}

/** The object: up to a preposition. */
const objectIn = (words: readonly Token[]): readonly Token[] => {
  const edge = words.findIndex(({ pos }) => ADJUNCT.has(pos))
  return edge < 0 ? words : words.slice(0, edge)
}

const lemmas = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ pos, normal }) => NOUNS.has(pos) && !DAYS.has(normal)).map(({ lemma }) => lemma))

const numerals = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ pos }) => pos === 'NUM').map(({ normal }) => normal))

/** The index of the next word that is no adverb. */
const pastAdverbs = (tokens: readonly Token[], from: number): number => {
  let at = from
  while (MIDDLE.test(tokens[at]?.normal ?? '')) at += 1
  return at
}

const isNegation = ({ normal }: Token): boolean => /^(?:not|n't|never|no|hardly)$/.test(normal)

const verbOf = (tokens: readonly Token[], first: number, at: number, isPassive: boolean): ComingVerb | undefined => {
  const [opening, verb] = [tokens[first], tokens[at]]
  if (!opening || !verb || NOT_ACTS.has(verb.lemma) || !/^\p{L}/u.test(verb.normal)) return undefined
  const [subject, rest] = [before(tokens, first), after(tokens, at)]
  const object = objectIn(rest)
  return {
    lemma: verb.lemma,
    modal: first === at ? null : opening.normal,
    first,
    token: at,
    isPassive,
    subject: lemmas(subject),
    object: lemmas(object),
    numbers: new Set([...numerals(subject), ...numerals(object)]),
    days: new Set(rest.flatMap(({ normal }) => (DAYS.has(normal) ? [normal] : []))),
    start: opening.start,
    end: verb.end,
  }
}

/** What follows a modal, whatever part of speech it was taken for: "will close", "would be closed". */
const afterModal = (tokens: readonly Token[], modal: number): ComingVerb | undefined => {
  const at = pastAdverbs(tokens, modal + 1)
  if (tokens.slice(modal + 1, at + 1).some(isNegation)) return undefined
  if (tokens[at]?.normal !== 'be')
    return tokens[at]?.normal === tokens[at]?.lemma ? verbOf(tokens, modal, at, false) : undefined
  const participle = pastAdverbs(tokens, at + 1)
  const token = tokens[participle]
  return token && isVerb(token) && token.normal !== token.lemma && !token.normal.endsWith('ing')
    ? verbOf(tokens, modal, participle, true)
    : undefined
}

/** "The bill bans": told of the present, with a noun right before it. */
const inPresent = (tokens: readonly Token[], at: number): ComingVerb | undefined => {
  const [token, noun] = [tokens[at], tokens[at - 1]]
  if (!token || !noun || !isVerb(token) || !token.normal.endsWith('s') || token.normal === token.lemma) return undefined
  return NOUNS.has(noun.pos) || noun.pos === 'PRON' ? verbOf(tokens, at, at, false) : undefined
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

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((lemma) => b.has(lemma))

/** The same where both say it; no contradiction where one is silent. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || share(a, b)

const affected = ({ isPassive, subject, object }: ComingVerb): ReadonlySet<string> => (isPassive ? subject : object)

/** One verb with the same who and what: the one who acts and what is acted on, where they are stated, in the same words. */
export const areOneComing = (a: ComingVerb, b: ComingVerb): boolean => {
  if (a.lemma !== b.lemma || !agree(a.numbers, b.numbers) || !agree(a.days, b.days)) return false
  if (a.isPassive !== b.isPassive) return share(affected(a), affected(b))
  return share(a.subject, b.subject) && (a.isPassive || agree(a.object, b.object))
}
