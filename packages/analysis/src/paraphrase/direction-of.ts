import { wordVectors } from '@parallax/language'
import type { ComparedWord } from './compared-sentence.js'

const ofLengthOne = (vector: Float64Array): Float64Array => {
  let squares = 0
  for (let at = 0; at < vector.length; at += 1) squares += (vector[at] as number) * (vector[at] as number)
  if (squares === 0) return vector
  const length = Math.sqrt(squares)
  for (let at = 0; at < vector.length; at += 1) vector[at] = (vector[at] as number) / length
  return vector
}

/** Sum of the vectors of words by their weights, of length 1; 0 where no word has one. */
export const directionOf = (words: readonly ComparedWord[]): Float64Array => {
  const vectors = wordVectors()
  const sum = new Float64Array(vectors.dimensions)
  for (const { vector, weight } of words) if (vector >= 0) vectors.addTo(sum, vector, weight)
  return ofLengthOne(sum)
}

/** So few sentences have no middle that says what they are all about. */
const MIDDLE_MIN = 10

/** Directions from the middle of them all: what the sentences of one event have in common tells none from another. */
export const fromMiddle = (directions: readonly Float64Array[]): readonly Float64Array[] => {
  if (directions.length < MIDDLE_MIN) return directions
  const middle = new Float64Array(wordVectors().dimensions)
  for (const direction of directions)
    for (let at = 0; at < middle.length; at += 1)
      middle[at] = (middle[at] as number) + (direction[at] as number) / directions.length
  return directions.map((direction) => {
    const fromIt = new Float64Array(middle.length)
    for (let at = 0; at < middle.length; at += 1) fromIt[at] = (direction[at] as number) - (middle[at] as number)
    return ofLengthOne(fromIt)
  })
}
