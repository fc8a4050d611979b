import { readFileSync } from 'node:fs'

/** How two words are related; 0 is not at all. A pair may be several at once. */
export const RELATION = {
  /** They share a sense: "resign" and "step down". */
  synonym: 1,
  /** One is made from the other: "resign" and "resignation", "America" and "American". */
  derived: 2,
  /** A sense of one is a kind of a sense of the other: "murder" and "kill". */
  general: 4,
  /** They are of one kind: "rifle" and "shotgun", but "win" and "lose" as well. */
  sibling: 8,
  /** They are opposites: "rise" and "fall". */
  antonym: 16,
} as const

/** The relations of 30,000 frequent English words, and of verbs with a particle ("step_down"). */
export interface Lexicon {
  size: number
  /** The number of a lower-case lemma; -1 where it is not known. */
  indexOf: (lemma: string) => number
  /** The sum of the `RELATION`s of two words, by their numbers. */
  relation: (a: number, b: number) => number
}

const FILE = new URL('../../data/lexicon.bin', import.meta.url)
const MAGIC = 0x31_4c_58_50
const NONE = -1

/** Lists of numbers, one a word, in one array. */
interface Lists {
  starts: Int32Array
  items: Int32Array
}

const has = ({ starts, items }: Lists, at: number, item: number): boolean => {
  for (let place = starts[at] as number, end = starts[at + 1] as number; place < end; place += 1)
    if (items[place] === item) return true
  return false
}

/** The senses of all words, with what each is a kind of beside it. */
interface Senses extends Lists {
  above: Int32Array
}

/** Which relations the senses of two words give them. */
const relationBySense = ({ starts, items, above }: Senses, a: number, b: number): number => {
  const firstB = starts[b] as number
  const endB = starts[b + 1] as number
  let found = 0
  for (let i = starts[a] as number, endA = starts[a + 1] as number; i < endA; i += 1) {
    const one = items[i] as number
    const oneAbove = above[i] as number
    for (let j = firstB; j < endB; j += 1) {
      const other = items[j] as number
      const otherAbove = above[j] as number
      if (one === other) found |= RELATION.synonym
      else if (oneAbove === other || otherAbove === one) found |= RELATION.general
      else if (oneAbove === otherAbove && oneAbove !== NONE) found |= RELATION.sibling
    }
  }
  return found
}

const open = (file: Buffer): Lexicon => {
  // A copy of its own, as a small file may be read to where numbers of four bytes cannot begin.
  const buffer = new Uint8Array(file).buffer
  const [magic, words = 0, synsets = 0, ...counts] = new Uint32Array(buffer, 0, 6)
  if (magic !== MAGIC) throw new Error('the lexicon file is not one of ours')
  let at = 24
  const take = (count: number): Int32Array => {
    const part = new Int32Array(buffer, at, count)
    at += part.byteLength
    return part
  }
  const parents = take(synsets)
  const lists = counts.map((count): Lists => ({ starts: take(words + 1), items: take(count) }))
  const [own, antonyms, derived] = lists
  if (!own || !antonyms || !derived) throw new Error('the lexicon file ends too early')
  const senses: Senses = { ...own, above: own.items.map((sense) => parents[sense] as number) }
  const numbers = new Map(
    Buffer.from(buffer, at)
      .toString('latin1')
      .split('\n')
      .map((word, number) => [word, number] as const),
  )
  return {
    size: words,
    indexOf: (lemma) => numbers.get(lemma) ?? -1,
    relation: (a, b) => {
      const stated = (has(antonyms, a, b) ? RELATION.antonym : 0) | (has(derived, a, b) ? RELATION.derived : 0)
      return stated | relationBySense(senses, a, b)
    },
  }
}

let opened: Lexicon | undefined

/** The relations of words by WordNet (Miller 1995; see data/NOTICE.md), read from their file when first asked for. */
export const lexicon = (): Lexicon => {
  opened ??= open(readFileSync(FILE))
  return opened
}
