import { wordVectors } from '../vectors/word-vectors.js'
import { cosine } from './cosine.js'

/** Plain words for what the news is about; a head that is near one is likely of its class. */
export const CLASSES = [
  'person',
  'official',
  'government',
  'country',
  'company',
  'agreement',
  'document',
  'decision',
  'investigation',
  'attack',
] as const

let opened: readonly Float64Array[] | undefined

const classVectors = (): readonly Float64Array[] => {
  const { dimensions, indexOf, addTo } = wordVectors()
  return CLASSES.map((word) => {
    const vector = new Float64Array(dimensions)
    addTo(vector, indexOf(word), 1)
    return vector
  })
}

/** The cosine of a head, by its vector of length 1, with each of the `CLASSES`. */
export const classesOf = (head: Float64Array): number[] => {
  opened ??= classVectors()
  return opened.map((vector) => cosine(head, vector))
}
