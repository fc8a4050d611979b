import { hasLetterOrDigit, lexicon, type Polarity, polarityOf, RELATION, type Token } from '@parallax/language'
import type { AlignedSentence } from '../align/aligned-event.js'

/** A verb that two sentences have in common, by its place among the tokens of each. */
export interface VerbMatch {
  a: Polarity
  b: Polarity
  /** How many words that say something they have in common around it, the verb apart. */
  shared: number
}

/** Verbs that carry or prop up another and say nothing that could be framed. */
const LIGHT = new Set(
  `be have do say tell add note make take get go come want think know see give use call let keep need try seem appear
  state remark comment report announce explain declare write tweet argue insist claim speak talk ask describe believe
  suspect allege accuse consider expect plan`.split(/\s+/),
)
/** Words on each side of the verbs of which some must be shared, so that they tell of the same. */
const AROUND = 10
const SHARED_AROUND_MIN = 2

/** "the retiring senator" and "witness tampering" assert nothing by themselves. */
const isFiniteVerb = (tokens: readonly Token[], at: number): boolean =>
  !(tokens[at]?.normal.endsWith('ing') ?? true) || tokens[at - 1]?.pos === 'AUX'

const verbsOf = ({ tokens }: AlignedSentence): Polarity[] =>
  polarityOf(tokens).filter(
    ({ pos, lemma, token }) => pos === 'VERB' && !LIGHT.has(lemma) && isFiniteVerb(tokens, token),
  )

const isContent = ({ stop, normal }: Token): boolean => !stop && hasLetterOrDigit(normal)

const around = ({ tokens }: AlignedSentence, at: number): Set<string> =>
  new Set(
    tokens
      .slice(Math.max(0, at - AROUND), at + AROUND + 1)
      .filter(isContent)
      .map(({ lemma }) => lemma),
  )

const isOneAct = (a: Polarity, b: Polarity): boolean => {
  if (a.lemma === b.lemma) return true
  const { indexOf, relation } = lexicon()
  const [one, other] = [indexOf(a.lemma), indexOf(b.lemma)]
  return (
    one >= 0 &&
    other >= 0 &&
    (relation(one, other) & RELATION.synonym) !== 0 &&
    (relation(one, other) & RELATION.antonym) === 0
  )
}

const sharedAround = (a: ReadonlySet<string>, b: ReadonlySet<string>, verbs: ReadonlySet<string>): number =>
  [...a].filter((lemma) => b.has(lemma) && !verbs.has(lemma)).length

/** The verbs by which two sentences tell the same happening: one act, with the same words around it. */
export const verbMatches = (a: AlignedSentence, b: AlignedSentence): VerbMatch[] => {
  const others = verbsOf(b)
  return verbsOf(a).flatMap((one) =>
    others
      .filter((other) => isOneAct(one, other))
      .map((other) => {
        const verbs = new Set([one.lemma, other.lemma])
        return { a: one, b: other, shared: sharedAround(around(a, one.token), around(b, other.token), verbs) }
      })
      .filter(({ shared }) => shared >= SHARED_AROUND_MIN),
  )
}
