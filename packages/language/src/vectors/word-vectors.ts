import { readFileSync } from 'node:fs'
import { getEnvironmentData, setEnvironmentData } from 'node:worker_threads'

/** A vector a word. Words are ranked by how frequent they are, from 0; a rank is also what a word is asked for by. */
export interface WordVectors {
  /** Numbers in a vector. */
  dimensions: number
  /** Words that have one. */
  size: number
  /** The rank of a lower-case word; -1 where it has no vector, which is rare but for names. */
  indexOf: (word: string) => number
  /** Cosine of two words, -1 to 1, by their ranks. Opposites are as alike as synonyms ("for" and "against"). */
  cosine: (a: number, b: number) => number
  /** Adds `weight` times a word's vector, of length 1, to `sum`. */
  addTo: (sum: Float64Array, index: number, weight: number) => void
}

const SHARED = 'parallax word vectors'
const FILE = new URL('../../data/word-vectors.bin', import.meta.url)
const MAGIC = 0x31_56_58_50
const HEADER_BYTES = 16

const readShared = (): SharedArrayBuffer => {
  const file = readFileSync(FILE)
  const shared = new SharedArrayBuffer(file.byteLength)
  new Uint8Array(shared).set(file)
  return shared
}

const open = (buffer: SharedArrayBuffer): WordVectors => {
  const [magic, size = 0, dimensions = 0, slotCount = 0] = new Uint32Array(buffer, 0, 4)
  if (magic !== MAGIC) throw new Error('the file of word vectors is not one of ours')
  const slots = new Int32Array(buffer, HEADER_BYTES, slotCount)
  const starts = new Uint32Array(buffer, slots.byteOffset + slots.byteLength, size + 1)
  const scales = new Float32Array(buffer, starts.byteOffset + starts.byteLength, size)
  const values = new Int8Array(buffer, scales.byteOffset + scales.byteLength, size * dimensions)
  const letters = new Uint8Array(buffer, values.byteOffset + values.byteLength)

  const hashOf = (word: string): number => {
    let hash = 0x811c9dc5
    for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
    return (hash ^ (hash >>> 15)) & (slotCount - 1)
  }
  const isAt = (index: number, word: string): boolean => {
    const start = starts[index] as number
    if ((starts[index + 1] as number) - start !== word.length) return false
    for (let at = 0; at < word.length; at += 1) if (letters[start + at] !== word.charCodeAt(at)) return false
    return true
  }
  return {
    dimensions,
    size,
    indexOf: (word) => {
      let slot = hashOf(word)
      for (let index = slots[slot] as number; index >= 0; index = slots[slot] as number) {
        if (isAt(index, word)) return index
        slot = (slot + 1) & (slotCount - 1)
      }
      return -1
    },
    cosine: (a, b) => {
      let sum = 0
      for (let i = a * dimensions, j = b * dimensions, end = i + dimensions; i < end; i += 1, j += 1)
        sum += (values[i] as number) * (values[j] as number)
      return sum * (scales[a] as number) * (scales[b] as number)
    },
    addTo: (sum, index, weight) => {
      const factor = (scales[index] as number) * weight
      for (let at = 0, value = index * dimensions; at < dimensions; at += 1, value += 1)
        sum[at] = (sum[at] as number) + factor * (values[value] as number)
    },
  }
}

/** Reads the word vectors now, so that threads started after this share them instead of holding 12 MB each. */
export const shareWordVectors = (): SharedArrayBuffer => {
  const known = getEnvironmentData(SHARED)
  if (known instanceof SharedArrayBuffer) return known
  const shared = readShared()
  setEnvironmentData(SHARED, shared)
  return shared
}

let opened: WordVectors | undefined

/**
 * The vectors of the 100,000 most frequent English words (GloVe, 100 dimensions; see data/NOTICE.md), read from their
 * file when first asked for.
 */
export const wordVectors = (): WordVectors => {
  opened ??= open(shareWordVectors())
  return opened
}
