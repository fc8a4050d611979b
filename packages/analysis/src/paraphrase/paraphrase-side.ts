import type { AlignableWord } from '../word-alignment/alignable-word.js'

/** One of two sentences that are compared by themselves. */
export interface ParaphraseSide {
  text: string
  /** All its words and marks, in their order. */
  words: readonly AlignableWord[]
}
