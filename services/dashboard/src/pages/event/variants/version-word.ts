import type { WordToken } from '../../parts/word-tokens.js'

/** What sort of word it is; where versions differ, each sort has a line of its own. The gravest first. */
export const WORD_LOOKS = ['number', 'negation', 'saying', 'name', 'other'] as const
export type WordLook = (typeof WORD_LOOKS)[number]

/** A word of one version of a fact. */
export interface VersionWord extends WordToken {
  look: WordLook
  /** It belongs to a value that cannot be true together with another. */
  inConflict: boolean
}
