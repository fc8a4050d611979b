import type { WordLook } from '../../pages/event/variants/version-word.js'
import { amount, numbered } from './number-words.js'

/** What a reader is told each sort of difference is. */
const LOOKS: Record<WordLook, string> = {
  number: 'number',
  negation: 'negation',
  saying: 'verb of saying or hedge',
  name: 'name or label',
  other: 'other words',
}

/** All versions of a fact, word against word. */
export const variants = {
  looks: LOOKS,
  same: 'the same in every version',
  leftOut: 'left out',
  sentence: (number: number, of: number) => `sentence ${number} of ${of}`,
  allTheSame: (count: number) => `All ${count} have it in the same words.`,
  further: (count: number) => `and ${amount(count, 'further version')} of other wording.`,
  nothing: 'nothing',
  tooDifferent: 'These versions are too different to be folded into one line.',
  notFolded: (count: number) =>
    `${amount(count, 'version')} ${numbered(count, 'is', 'are')} too different to be folded in, and ${numbered(count, 'stands', 'stand')} below only.`,
}
