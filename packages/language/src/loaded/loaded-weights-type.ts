import type { Perceptron } from '@parallax/learning'

/** How likely a word passes judgement where it stands, and how likely a passage does. */
export interface LoadedWeights {
  word: Perceptron
  passage: Perceptron
  /** From which probability a word is marked at all, where finding more counts as much as finding right. */
  leastWord: number
  /** From which one a word is shown to a reader, where a false alarm costs more than a miss. */
  leastCertain: number
  /** From which one a passage counts as slanted. */
  leastPassage: number
}
