import type { Token } from '@parallax/language'

/** Who and what takes part in the act of a verb, as far as the words around it state it. */
export interface Parts {
  /** With a form of `be` before it: "was closed". */
  isPassive: boolean
  /** Lemmas of the nouns before it and right after it. A pronoun has no lemma here. */
  subject: ReadonlySet<string>
  object: ReadonlySet<string>
  /** The numbers among them. */
  numbers: ReadonlySet<string>
  /** Weekdays and months after it. */
  days: ReadonlySet<string>
}

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

const REACH = 8
const ENDS = words(', ; : . ( ) " but while because who which that when if unless')
const NOUNS = new Set(['NOUN', 'PROPN'])
const ADJUNCT = new Set(['ADP', 'AUX', 'SCONJ'])
const BE = words('be am is are was were been being')
const DAYS = words(
  `monday tuesday wednesday thursday friday saturday sunday today tomorrow tonight january february march april june july
  august september october november december`,
)

const endsPart = (token: Token): boolean => ENDS.has(token.normal) || token.pos === 'VERB'

/** The words before an index, from what ends the clause or another verb on. */
const before = (tokens: readonly Token[], first: number): Token[] => {
  const reach = tokens.slice(Math.max(0, first - REACH), first)
  return reach.slice(reach.findLastIndex(endsPart) + 1)
}

/** The words after a verb, up to what ends the clause or another verb. */
const after = (tokens: readonly Token[], verb: number): Token[] => {
  const reach = tokens.slice(verb + 1, verb + 1 + REACH)
  const edge = reach.findIndex(endsPart)
  return edge < 0 ? reach : reach.slice(0, edge)
}

/** The object: up to a preposition. */
const objectIn = (rest: readonly Token[]): readonly Token[] => {
  const edge = rest.findIndex(({ pos }) => ADJUNCT.has(pos))
  return edge < 0 ? rest : rest.slice(0, edge)
}

const lemmas = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ pos, normal }) => NOUNS.has(pos) && !DAYS.has(normal)).map(({ lemma }) => lemma))

const numerals = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ pos }) => pos === 'NUM').map(({ normal }) => normal))

/** The parts of the verb at index `at` of a sentence's tokens. */
export const partsOf = (tokens: readonly Token[], at: number): Parts => {
  const subject = before(tokens, at)
  const rest = after(tokens, at)
  const object = objectIn(rest)
  return {
    isPassive: subject.some(({ normal }) => BE.has(normal)),
    subject: lemmas(subject),
    object: lemmas(object),
    numbers: new Set([...numerals(subject), ...numerals(object)]),
    days: new Set(rest.flatMap(({ normal }) => (DAYS.has(normal) ? [normal] : []))),
  }
}

const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((lemma) => b.has(lemma))

/** The same where both say it; no contradiction where one is silent. */
const agree = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => a.size === 0 || b.size === 0 || share(a, b)

const affected = ({ isPassive, subject, object }: Parts): ReadonlySet<string> => (isPassive ? subject : object)

/** Whether two verbs have the same who and what, in the same words, as many of them, on the same day where both say so. */
export const haveSameParts = (a: Parts, b: Parts): boolean => {
  if (!agree(a.numbers, b.numbers) || !agree(a.days, b.days)) return false
  if (a.isPassive !== b.isPassive) return share(affected(a), affected(b))
  if (share(a.subject, b.subject)) return a.isPassive || agree(a.object, b.object)
  return agree(a.subject, b.subject) && share(a.object, b.object)
}
