import type { Token } from '@parallax/language'

const NEGATORS = new Set(['not', "n't", 'never', 'cannot'])
/** The words between a negation and its verb: "will never again visit", "did not, he said, sign". */
const REACH = 3

/** The verbs that a sentence negates, as lemmas. "Not a spot" sets one thing against another and negates none. */
export const negatedLemmas = (tokens: readonly Token[]): Set<string> => {
  const negated = new Set<string>()
  tokens.forEach((token, index) => {
    if (!NEGATORS.has(token.normal) && !NEGATORS.has(token.lemma)) return
    const reached = tokens.slice(index + 1, index + 1 + REACH).filter(({ stop, pos }) => !stop && pos !== 'ADV')
    if (reached[0]?.pos === 'VERB') negated.add(reached[0].lemma)
  })
  return negated
}

interface Polarity {
  lemmas: ReadonlySet<string>
  negated: ReadonlySet<string>
}

const turns = (a: Polarity, b: Polarity): boolean =>
  [...a.negated].some((lemma) => b.lemmas.has(lemma) && !b.negated.has(lemma))

/** Whether one of them negates what the other one asserts: "will sign" and "will not sign". */
export const isTurnedRound = (a: Polarity, b: Polarity): boolean => turns(a, b) || turns(b, a)
