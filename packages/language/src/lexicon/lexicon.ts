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
const NONE = 0xffff_ffff

/** Lists of numbers, one a word, in one array. */
interface Lists {
  starts: Uint32Array
  items: Uint32Array
}

const has = ({ starts, items }: Lists, at: number, item: number): boolean => {
  for (let place = starts[at] as number, end = starts[at + 1] as number; place < end; place += 1)
    if (items[place] === item) return true
  return false
}

/** Which relations two senses give their words. */
const senseRelation = (one: number, other: number, parents: Uint32Array): number => {
  if (one === other) return RELATION.synonym
  const [above, otherAbove] = [parents[one] as number, parents[other] as number]
  if (above === other || otherAbove === one) return RELATION.general
  return above === otherAbove && above !== NONE ? RELATION.sibling : 0
}

const open = (file: Buffer): Lexicon => {
  // A copy of its own, as a small file may be read to where numbers of four bytes cannot begin.
  const buffer = new Uint8Array(file).buffer
  const [magic, words = 0, synsets = 0, ...counts] = new Uint32Array(buffer, 0, 6)
  if (magic !== MAGIC) throw new Error('the lexicon file is not one of ours')
  let at = 24
  const take = (count: number): Uint32Array => {
    const part = new Uint32Array(buffer, at, count)
    at += part.byteLength
    return part
  }
  const parents = take(synsets)
  const lists = counts.map((count): Lists => ({ starts: take(words + 1), items: take(count) }))
  const [senses, antonyms, derived] = lists
  if (!senses || !antonyms || !derived) throw new Error('the lexicon file ends too early')
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
      let found = (has(antonyms, a, b) ? RELATION.antonym : 0) | (has(derived, a, b) ? RELATION.derived : 0)
      for (let i = senses.starts[a] as number, endA = senses.starts[a + 1] as number; i < endA; i += 1)
        for (let j = senses.starts[b] as number, endB = senses.starts[b + 1] as number; j < endB; j += 1)
          found |= senseRelation(senses.items[i] as number, senses.items[j] as number, parents)
      return found
    },
  }
}

let opened: Lexicon | undefined

/** The relations of words by WordNet (Miller 1995; see data/NOTICE.md), read from their file when first asked for. */
export const lexicon = (): Lexicon => {
  opened ??= open(readFileSync(FILE))
  return opened
}
