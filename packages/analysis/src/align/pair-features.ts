import type { Statement, StatementWord } from './statement.js'

/** Words of one family count for less than the same word. */
const FAMILY = 0.85
/** What a name that the other sentence may stand in for by a pronoun counts for. */
const PRONOUN_RELIEF = 0.4

/** Share of `of`'s weight that `by` has as well, in all and for names alone, and the numbers of each kind. */
interface Coverage {
  all: number
  names: number
  numbersMissing: number
  numbersShared: number
}

const isName = ({ kind }: StatementWord): boolean => kind === 'name' || kind === 'given'

const coverage = (of: Statement, by: Statement): Coverage => {
  const terms = new Set<number>()
  const stems = new Set<number>()
  for (const word of by.words) {
    terms.add(word.term)
    stems.add(word.stem)
  }
  let had = 0
  let total = 0
  let namesHad = 0
  let namesTotal = 0
  let numbersMissing = 0
  let numbersShared = 0
  for (const word of of.words) {
    const match = terms.has(word.term) ? 1 : stems.has(word.stem) ? FAMILY : 0
    const name = isName(word)
    const weight = name && match === 0 && by.pronoun ? word.weight * PRONOUN_RELIEF : word.weight
    had += weight * match
    total += weight
    if (name) {
      namesHad += weight * match
      namesTotal += weight
    }
    if (word.kind !== 'number') continue
    if (match > 0) numbersShared += 1
    else numbersMissing += 1
  }
  return {
    all: total === 0 ? 0 : had / total,
    names: namesTotal === 0 ? 1 : namesHad / namesTotal,
    numbersMissing,
    numbersShared,
  }
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

/** How alike two statements are, seen by themselves. All between 0 and 1 but the counts of numbers. */
export interface PairFeatures {
  /** The smaller and the larger share of the words' weight that the other has too. */
  lower: number
  upper: number
  names: number
  /** Three-word runs in common, as a share of the shorter's. */
  runs: number
  numbersShared: number
  numbersMissing: number
  /** Weight of the lighter statement as a share of the heavier's. */
  evenness: number
  /** Words of the shorter. */
  words: number
}

export const pairFeatures = (a: Statement, b: Statement): PairFeatures => {
  const ofA = coverage(a, b)
  const ofB = coverage(b, a)
  const shorterRuns = Math.min(a.trigrams.length, b.trigrams.length)
  return {
    lower: Math.min(ofA.all, ofB.all),
    upper: Math.max(ofA.all, ofB.all),
    names: Math.min(ofA.names, ofB.names),
    runs: shorterRuns === 0 ? 0 : sharedCount(a.trigrams, b.trigrams) / shorterRuns,
    numbersShared: Math.min(ofA.numbersShared, ofB.numbersShared),
    numbersMissing: Math.min(ofA.numbersMissing, ofB.numbersMissing),
    evenness: Math.min(a.weight, b.weight) / Math.max(a.weight, b.weight, 0.001),
    words: Math.min(a.words.length, b.words.length),
  }
}
