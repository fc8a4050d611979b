import type { WordLook } from './version-word.js'

/** What a reader is told each sort of difference is. */
export const LOOK_WORDS: Record<WordLook, string> = {
  number: 'number',
  negation: 'negation',
  saying: 'verb of saying or hedge',
  name: 'name or label',
  other: 'other words',
}
