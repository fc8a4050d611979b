import type { Statement, StatementWord } from './statement.js'

/** Words of one family count for less than the same word. */
const FAMILY = 0.85
/** What a name that the other sentence may stand in for by a pronoun counts for. */
const PRONOUN_RELIEF = 0.4

/** How alike two statements are, seen by themselves. */
export interface PairFeatures {
  /** The smaller and the larger share of the words' weight that the other has too, 0 to 1, and their geometric mean. */
  lower: number
  upper: number
  mean: number
  /** Weight of the plain words, no names or numbers, in common, 0 to 1. */
  plain: number
  /** Words of the longest run in common. */
  run: number
  /** Pairs of neighbouring telling words in common. */
  bigrams: number
  numbers: number
  /** Weight of the lighter statement as a share of the heavier's. */
  evenness: number
  /** Telling words of the shorter. */
  words: number
  bothQuote: boolean
  headlines: number
  /** Both are a headline or the first sentence of a text, which mostly tell the main thing. */
  leads: boolean
}

const isName = ({ kind }: StatementWord): boolean => kind === 'name' || kind === 'given'

interface Coverage {
  share: number
  plainShared: number
  plainTotal: number
  numbers: number
}

/** What share of its words' weight a statement has in common with another one. */
const coverage = (of: Statement, by: Statement): Coverage => {
  let had = 0
  let total = 0
  const found: Coverage = { share: 0, plainShared: 0, plainTotal: 0, numbers: 0 }
  for (const word of of.words) {
    const match = by.terms.has(word.term) ? 1 : by.stems.has(word.stem) ? FAMILY : 0
    const relieved = isName(word) && match === 0 && by.pronoun
    had += word.weight * match
    total += relieved ? word.weight * PRONOUN_RELIEF : word.weight
    if (word.kind === 'number' && match > 0) found.numbers += 1
    if (word.kind !== 'word') continue
    found.plainTotal += word.weight
    if (match > 0) found.plainShared += word.weight
  }
  return { ...found, share: total === 0 ? 0 : had / total }
}

const sharedCount = (a: readonly number[], b: readonly number[]): number => {
  let shared = 0
  let i = 0
  let j = 0
  while (i < a.length && j < b.length) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared
}

/** Words in a row that both have, followed from each place where such a run begins. */
const longestRun = ({ wording: a }: Statement, { wording: b, placesOf }: Statement): number => {
  let longest = 0
  for (let i = 0; i < a.length; i += 1) {
    for (const j of placesOf.get(a[i] ?? -1) ?? []) {
      if (i > 0 && j > 0 && a[i - 1] === b[j - 1]) continue
      let run = 1
      while (i + run < a.length && a[i + run] === b[j + run]) run += 1
      if (run > longest) longest = run
    }
  }
  return longest
}

/** Below this mean two statements have nothing to do with each other, and the slow comparisons are left out. */
const MEAN_MIN = 0.06

/** How alike two statements are in their words, weighed by how much each says. */
export const pairFeatures = (a: Statement, b: Statement): PairFeatures => {
  const ofA = coverage(a, b)
  const ofB = coverage(b, a)
  const mean = Math.sqrt(ofA.share * ofB.share)
  return {
    lower: Math.min(ofA.share, ofB.share),
    upper: Math.max(ofA.share, ofB.share),
    mean,
    plain: (ofA.plainShared + ofB.plainShared) / Math.max(ofA.plainTotal + ofB.plainTotal, 0.001),
    run: mean < MEAN_MIN ? 0 : longestRun(a, b),
    bigrams: mean < MEAN_MIN ? 0 : sharedCount(a.bigrams, b.bigrams),
    numbers: Math.min(ofA.numbers, ofB.numbers),
    evenness: Math.min(a.weight, b.weight) / Math.max(a.weight, b.weight, 0.001),
    words: Math.min(a.words.length, b.words.length),
    bothQuote: a.quotes && b.quotes,
    headlines: (a.headline ? 1 : 0) + (b.headline ? 1 : 0),
    leads: Math.max(a.position, b.position) < 1,
  }
}
