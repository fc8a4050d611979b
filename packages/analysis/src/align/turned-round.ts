import type { ComparedSentence, ComparedWord } from '../paraphrase/compared-sentence.js'

const turns = (a: ComparedSentence, b: ComparedSentence): boolean =>
  a.words.some((word) => {
    if (!word.isFlatlyNegated || !word.isVerb) return false
    const same = b.words.filter(({ stem }: ComparedWord) => stem === word.stem)
    return same.length > 0 && same.every(({ isNegated }) => !isNegated)
  })

/** Whether one of them negates a verb that the other one asserts: "will sign", and "will not sign" or "denied signing". */
export const isTurnedRound = (a: ComparedSentence, b: ComparedSentence): boolean => turns(a, b) || turns(b, a)
