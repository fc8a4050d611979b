import { hasLetterOrDigit, type Token } from '@parallax/language'
import { stem } from './stem.js'

/** The families of the full words among `tokens`. */
export const fullStems = (tokens: readonly Token[]): Set<string> =>
  new Set(tokens.filter(({ stop, normal }) => !stop && hasLetterOrDigit(normal)).map(({ lemma }) => stem(lemma)))

/** 0 for the same words, 1 for none in common: one less Dice's coefficient. 0 for two empty sets. */
export const wordDistance = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const sum = a.size + b.size
  if (sum === 0) return 0
  const shared = [...a].filter((word) => b.has(word)).length
  return 1 - (2 * shared) / sum
}
