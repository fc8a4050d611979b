import { wordVectors } from '@parallax/language'
import type { FullWord } from './match-words.js'

/** The sum of the words' vectors, each as heavy as the word says much. */
const sumOf = (words: readonly FullWord[]): Float64Array => {
  const vectors = wordVectors()
  const sum = new Float64Array(vectors.dimensions)
  for (const { vector, weight } of words) if (vector >= 0) vectors.addTo(sum, vector, weight)
  return sum
}

const dot = (a: Float64Array, b: Float64Array): number => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0)

/** Cosine of two texts' weighted mean vectors; 0 where one has no word that is known. */
export const meanCosine = (a: readonly FullWord[], b: readonly FullWord[]): number => {
  const [one, other] = [sumOf(a), sumOf(b)]
  const lengths = Math.sqrt(dot(one, one) * dot(other, other))
  return lengths === 0 ? 0 : dot(one, other) / lengths
}
