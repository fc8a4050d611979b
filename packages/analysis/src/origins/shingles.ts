import type { Reading } from '@parallax/language'

/** Words in a row that two independent reports hardly ever share by chance outside quotations. */
const SHINGLE_WORDS = 5
/** What is looked at of a text: copies that were shortened lose their end. */
const WORDS_MAX = 3000

export interface Shingles {
  /** Runs of five words of the text, none of them inside a quotation. */
  own: ReadonlySet<string>
  /** The five-word run that begins at each word of the whole text, quotations too. */
  all: readonly string[]
  words: number
}

const isWord = (normal: string): boolean => /[\p{L}\p{N}]/u.test(normal)

/**
 * The text as overlapping runs of words (Broder 1997), case and marks aside. Two outlets that heard one speech share its
 * words, so what stands in quotation marks does not count as own.
 */
export const shinglesOf = ({ tokens, quotes }: Reading): Shingles => {
  const words = tokens.filter(({ normal }) => isWord(normal)).slice(0, WORDS_MAX)
  let quote = 0
  const quoted = words.map(({ start }) => {
    while ((quotes[quote]?.end ?? Number.POSITIVE_INFINITY) <= start) quote += 1
    return (quotes[quote]?.start ?? Number.POSITIVE_INFINITY) <= start
  })
  const own = new Set<string>()
  const all: string[] = []
  let unquotedRun = 0
  words.forEach((_, at) => {
    unquotedRun = quoted[at] ? 0 : unquotedRun + 1
    if (at + 1 < SHINGLE_WORDS) return
    const run = words.slice(at + 1 - SHINGLE_WORDS, at + 1)
    const shingle = run.map(({ normal }) => normal).join(' ')
    all.push(shingle)
    if (unquotedRun >= SHINGLE_WORDS) own.add(shingle)
  })
  return { own, all, words: words.length }
}

/** Share of the words of a text that stand in a run which the other text has too, 0 to 1. */
export const sharedWords = (shingles: Shingles, other: ReadonlySet<string>): number => {
  const covered = new Set<number>()
  shingles.all.forEach((shingle, at) => {
    if (!other.has(shingle)) return
    for (let word = at; word < at + SHINGLE_WORDS; word += 1) covered.add(word)
  })
  return shingles.words === 0 ? 0 : covered.size / shingles.words
}
