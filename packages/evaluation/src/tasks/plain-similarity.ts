import { read } from '@parallax/language'

/** Lemmas of the words that say something. */
export const tellingLemmas = (text: string): string[] =>
  read(text.replaceAll('\n', ' '))
    .tokens.filter(({ stop }) => !stop)
    .map(({ lemma }) => lemma)

/** Dice coefficient of two texts' telling lemmas, 0 to 1. */
export const plainSimilarity = (a: string, b: string): number => {
  const [first, second] = [new Set(tellingLemmas(a)), new Set(tellingLemmas(b))]
  const shared = [...first].filter((lemma) => second.has(lemma)).length
  return first.size + second.size === 0 ? 0 : (2 * shared) / (first.size + second.size)
}
