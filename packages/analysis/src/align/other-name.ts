import { onceEach } from '@parallax/language'
import { editDistance } from '../edit-distance.js'
import type { AlignedSentence } from './aligned-event.js'

/** Names as alike as Norfolk and Norwalk are one name written wrong, or two places mixed up. */
const EDITS_MAX = 2
const LETTERS_MIN = 6

const nameWords = onceEach(
  ({ tokens }: AlignedSentence): ReadonlySet<string> =>
    new Set(
      tokens
        .filter(({ pos, normal }) => pos === 'PROPN' && normal.length >= LETTERS_MIN && /^\p{L}+$/u.test(normal))
        .map(({ normal }) => normal),
    ),
)

/** One is not the other with an ending, as in Russia and Russian. */
const areMixedUp = (a: string, b: string): boolean =>
  a[0] === b[0] && a.length === b.length && editDistance(a, b) <= EDITS_MAX

/** Whether one sentence has a name where the other one has another name that is easily mixed up with it. */
export const hasOtherName = (a: AlignedSentence, b: AlignedSentence): boolean => {
  const [namesA, namesB] = [nameWords(a), nameWords(b)]
  const onlyA = [...namesA].filter((name) => !namesB.has(name))
  const onlyB = [...namesB].filter((name) => !namesA.has(name))
  return onlyA.some((one) => onlyB.some((other) => areMixedUp(one, other)))
}
