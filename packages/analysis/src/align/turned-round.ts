import { onceEach } from '@parallax/language'
import type { ComparedSentence, ComparedWord } from '../paraphrase/compared-sentence.js'

/** The words of a sentence that can turn another round: of most sentences there are none. */
const turningIn = onceEach((words: readonly ComparedWord[]) => ({
  negated: words.filter(({ isFlatlyNegated, isVerb }) => isFlatlyNegated && isVerb),
  sided: words.filter((word) => sideOf(word) !== 0),
}))

const negates = (negated: readonly ComparedWord[], b: ComparedSentence): boolean =>
  negated.some((word) => {
    const same = b.words.filter(({ stem }) => stem === word.stem)
    return same.length > 0 && same.every(({ isNegated, isFlatlyNegated }) => !isNegated && !isFlatlyNegated)
  })

/** "Did not approve" takes the side of "rejected"; "failed to approve" and "asked to approve" take neither. */
const sideOf = ({ side, isNegated, isFlatlyNegated }: ComparedWord): number =>
  isFlatlyNegated ? -side : isNegated ? 0 : side

const takes = (sided: readonly ComparedWord[], side: number): boolean => sided.some((word) => sideOf(word) === side)

/** One says "rose" where the other says "fell", and neither says both. */
const takeOppositeSides = (a: readonly ComparedWord[], b: readonly ComparedWord[]): boolean =>
  a.some((word) => {
    const side = sideOf(word)
    return takes(b, -side) && !takes(a, -side) && !takes(b, side)
  })

/**
 * Whether one of them turns round what the other one asserts: "will sign", and "will not sign" or "denied signing";
 * "voted for" and "voted against".
 */
export const isTurnedRound = (a: ComparedSentence, b: ComparedSentence): boolean => {
  const [ofA, ofB] = [turningIn(a.words), turningIn(b.words)]
  if (ofA.negated.length > 0 && negates(ofA.negated, b)) return true
  if (ofB.negated.length > 0 && negates(ofB.negated, a)) return true
  return ofA.sided.length > 0 && ofB.sided.length > 0 && takeOppositeSides(ofA.sided, ofB.sided)
}
