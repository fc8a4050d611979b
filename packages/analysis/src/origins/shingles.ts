import { hasLetterOrDigit, type Reading } from '@parallax/language'

/** Words in a row that two independent reports hardly ever share by chance outside quotations. */
const SHINGLE_WORDS = 5
/** What is looked at of a text: copies that were shortened lose their end. */
const WORDS_MAX = 3000

export interface Shingles {
  /** Runs of five words of the text, none of them inside a quotation. */
  own: ReadonlySet<number>
  /** The five-word run that begins at each word of the whole text, quotations too. */
  all: readonly number[]
  words: number
}

/** A word as a number of 32 bits (FNV-1a). */
const hashOf = (word: string): number => {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at += 1) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193)
  return hash
}

/** Two sums of 26 bits over the words of a run: among a million runs two different ones fall together once in nine thousand times. */
const RUN_BITS = 26

const runAt = (words: Int32Array, from: number): number => {
  let [low, high] = [0, 0]
  for (let at = from; at < from + SHINGLE_WORDS; at += 1) {
    low = Math.imul(low ^ (words[at] as number), 0x9e3779b1)
    low ^= low >>> 15
    high = Math.imul(high ^ (words[at] as number), 0x85ebca6b)
    high ^= high >>> 13
  }
  return (high >>> (32 - RUN_BITS)) * 2 ** RUN_BITS + (low >>> (32 - RUN_BITS))
}

/**
 * The text as overlapping runs of words (Broder 1997), case and marks aside. Two outlets that heard one speech share its
 * words, so what stands in quotation marks does not count as own.
 */
export const shinglesOf = ({ tokens, quotes }: Reading): Shingles => {
  const words = tokens.filter(({ normal }) => hasLetterOrDigit(normal)).slice(0, WORDS_MAX)
  let quote = 0
  const quoted = words.map(({ start }) => {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1
    return (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start
  })
  const hashes = Int32Array.from(words, ({ normal }) => hashOf(normal))
  const own = new Set<number>()
  const all: number[] = []
  let unquotedRun = 0
  words.forEach((_, at) => {
    unquotedRun = quoted[at] ? 0 : unquotedRun + 1
    if (at + 1 < SHINGLE_WORDS) return
    const shingle = runAt(hashes, at + 1 - SHINGLE_WORDS)
    all.push(shingle)
    if (unquotedRun >= SHINGLE_WORDS) own.add(shingle)
  })
  return { own, all, words: words.length }
}

/** Share of the words of a text that stand in a run which the other text has too, 0 to 1. */
export const sharedWords = (shingles: Shingles, other: ReadonlySet<number>): number => {
  const covered = new Set<number>()
  shingles.all.forEach((shingle, at) => {
    if (!other.has(shingle)) return
    for (let word = at; word < at + SHINGLE_WORDS; word += 1) covered.add(word)
  })
  return shingles.words === 0 ? 0 : covered.size / shingles.words
}
