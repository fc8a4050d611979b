import { onceEach } from '../once-each.js'
import type { Token } from '../reading.js'
import {
  COMING,
  CONDITIONS,
  DENYING,
  FAILING,
  MAYBE,
  NEGATORS,
  NO_SUBJECTS,
  NO_WORDS,
  SUPPOSING,
  WILLING,
} from './polarity-words.js'

/** How a sentence stands to one of its words: whether it asserts it, turns it round, or only supposes it. */
export interface Polarity {
  /** Index of the token. */
  token: number
  lemma: string
  pos: string
  /** `not signed`, `no deal`, `denied signing`, `failed to sign`; not where two of them undo each other. */
  negated: boolean
  /** Negated by someone's denial: `denied that he signed`. */
  denied: boolean
  /** `may sign`, `allegedly signed`, `accused of signing`. */
  hedged: boolean
  /** `if he signs`, `whether he signed`. */
  conditional: boolean
  /** `will sign`, `plans to sign`. */
  future: boolean
}

type Marks = Omit<Polarity, 'token' | 'lemma' | 'pos'>

/** How far before a verb its auxiliaries, and before these its subject or governing verb, are looked for. */
const CHAIN_MAX = 8
const SUBJECT_REACH = 6
const GOVERNOR_REACH = 6
const CLAUSE_REACH = 14
/** Words after a negation that may still be what is negated, where no verb follows: `not a very safe place`. */
const NEGATED_REACH = 4

const CHAIN_POS = new Set(['AUX', 'PART', 'ADV', 'INTJ'])
const BREAKS = new Set([',', ';', ':', '.', '(', ')', '"', 'but', 'while', 'because', 'who', 'which', 'and', 'or'])

const isContent = ({ pos }: Token): boolean => pos === 'VERB' || pos === 'NOUN' || pos === 'ADJ' || pos === 'PROPN'

const inChain = (token: Token): boolean =>
  CHAIN_POS.has(token.pos) || NEGATORS.has(token.normal) || WILLING.has(token.normal) || MAYBE.has(token.normal)

/** Index where the auxiliaries and adverbs right before token `at` begin. */
const chainStart = (tokens: readonly Token[], at: number): number => {
  let from = at
  while (from > 0 && at - from < CHAIN_MAX) {
    const before = tokens[from - 1]
    if (!before || !inChain(before)) break
    from -= 1
  }
  return from
}

interface Governor {
  token: Token
  at: number
}

/** Also where it is read as a noun: `the mayor plans to`, `unable to`, `the claim that`. */
const governs = ({ lemma }: Token, next: Token | undefined): boolean =>
  FAILING.has(lemma) || DENYING.has(lemma) || SUPPOSING.has(lemma) || (next?.normal === 'to' && COMING.has(lemma))

/** The word that a verb is the complement of: `denied | that he`, `plans | to`, `accused | of`. */
const governorOf = (tokens: readonly Token[], from: number): Governor | undefined => {
  for (let at = from - 1; at >= Math.max(0, from - GOVERNOR_REACH); at -= 1) {
    const token = tokens[at]
    if (!token || BREAKS.has(token.normal)) return undefined
    if (token.pos === 'VERB' || governs(token, tokens[at + 1])) return { token, at }
  }
  return undefined
}

const LINKS = /^(?:to|of|that|from|with|in|for)$/

/** Whether what stands between a governor and its complement links them: `to`, `of`, `that he`, or nothing before `-ing`. */
const isLinked = (tokens: readonly Token[], { at }: Governor, verb: number): boolean =>
  /ing$/.test(tokens[verb]?.normal ?? '') ||
  tokens.slice(at + 1, verb).some(({ normal }) => LINKS.test(normal)) ||
  DENYING.has(tokens[at]?.lemma ?? '')

/** `No one was`, `none of the men was`, `no deal was`: a subject that turns its verb round. */
const hasNoSubject = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - SUBJECT_REACH); at -= 1) {
    const token = tokens[at]
    if (!token || token.pos === 'VERB' || BREAKS.has(token.normal) || token.normal === 'that') return false
    if (NO_SUBJECTS.has(token.normal) || token.normal === 'no') return true
  }
  return false
}

const isConditional = (tokens: readonly Token[], from: number): boolean => {
  for (let at = from - 1; at >= Math.max(0, from - CLAUSE_REACH); at -= 1) {
    const token = tokens[at]
    if (!token || token.normal === ',' || token.normal === ';') return false
    if (CONDITIONS.has(token.normal)) return true
  }
  return false
}

const NONE: Marks = { negated: false, denied: false, hedged: false, conditional: false, future: false }

/** What the words of a governor do to its complement, with what was done to the governor itself. */
const governed = (governor: Token, own: Marks): Marks => {
  const { lemma } = governor
  const denies = DENYING.has(lemma)
  const turns = denies || FAILING.has(lemma)
  return {
    negated: turns !== own.negated,
    denied: denies || own.denied,
    hedged: SUPPOSING.has(lemma) || own.hedged,
    conditional: own.conditional,
    future: COMING.has(lemma) || own.future,
  }
}

/** `not`, `never`, `yet to`. */
const negationsIn = (chain: readonly Token[]): number =>
  chain.filter(({ normal }, at) => NEGATORS.has(normal) || (normal === 'yet' && chain[at + 1]?.normal === 'to')).length

const marksOfVerb = (tokens: readonly Token[], verb: number, known: ReadonlyMap<number, Marks>): Marks => {
  const from = chainStart(tokens, verb)
  const chain = tokens.slice(from, verb)
  const governor = governorOf(tokens, from)
  const above =
    governor && isLinked(tokens, governor, verb) ? governed(governor.token, known.get(governor.at) ?? NONE) : NONE
  const negations = negationsIn(chain) + (hasNoSubject(tokens, from) ? 1 : 0)
  const going = chain.some(({ normal }) => normal === 'to') && tokens[from - 1]?.normal === 'going'
  return {
    negated: (negations % 2 === 1) !== above.negated,
    denied: above.denied,
    hedged: above.hedged || chain.some(({ normal }) => MAYBE.has(normal)),
    conditional: above.conditional || isConditional(tokens, from),
    future: above.future || going || chain.some(({ normal }) => WILLING.has(normal)),
  }
}

/** `no evidence`, `without a deal`, `not guilty`, `denied the claim`: a word that is turned round by what stands before it. */
const marksOfOther = (tokens: readonly Token[], at: number): Marks => {
  const conditional = isConditional(tokens, at)
  for (let before = at - 1; before >= Math.max(0, at - NEGATED_REACH); before -= 1) {
    const token = tokens[before]
    if (!token || BREAKS.has(token.normal)) break
    if (NO_WORDS.has(token.normal) || NEGATORS.has(token.normal)) return { ...NONE, conditional, negated: true }
    const isVerb = token.pos === 'VERB'
    const ruledOut = token.lemma === 'rule' && tokens[before + 1]?.normal === 'out'
    if (isVerb && (ruledOut || DENYING.has(token.lemma))) return { ...NONE, conditional, negated: true, denied: true }
    if (isVerb || token.pos === 'NOUN') break
  }
  return { ...NONE, conditional }
}

/**
 * How a sentence stands to each of its verbs, nouns and adjectives: asserted where no mark is set. One shared reading of
 * "will", "will not", "denied that", "if": compare two sentences with `opposedWords`, and show `hedged`, `conditional`
 * and `future` against plainly asserted as a difference in certainty. By rules on the words before (after Chapman et
 * al., NegEx, 2001), so that it is linear: no mark reaches farther than fourteen words. Worked out once a sentence.
 */
export const polarityOf = onceEach((tokens: readonly Token[]): readonly Polarity[] => {
  const known = new Map<number, Marks>()
  const found: Polarity[] = []
  tokens.forEach((token, at) => {
    if (!isContent(token) && !(token.pos === 'AUX' && tokens[at + 1] && !inChain(tokens[at + 1] as Token))) return
    const marks =
      token.pos === 'VERB' || token.pos === 'AUX' ? marksOfVerb(tokens, at, known) : marksOfOther(tokens, at)
    known.set(at, marks)
    if (token.pos !== 'AUX') found.push({ token: at, lemma: token.lemma, pos: token.pos, ...marks })
  })
  return found
})

/** The first word of `a` that `b` has too, by lemma and part of speech, and that one of them turns round. */
export const opposedWord = (
  a: readonly Polarity[],
  b: readonly Polarity[],
): { a: Polarity; b: Polarity } | undefined => {
  for (const one of a) {
    const same = b.filter(({ lemma, pos }) => lemma === one.lemma && pos === one.pos)
    const [other] = same
    if (other && same.every(({ negated }) => negated !== one.negated)) return { a: one, b: other }
  }
  return undefined
}
