import type { ComparedSentence, ComparedWord } from './compared-sentence.js'
import type { WordSimilarity } from './word-similarity.js'

/**
 * The telling words of two sentences, each with the one of the other that comes closest. Its lists may be longer than the
 * sentences, and hold until the next two are aligned: making them anew for each pair took longer than filling them.
 */
export interface SoftAlignment {
  /** For each word of the one, and of the other: how like its closest word is, 0 to 1, and where that stands; -1 for none. */
  likenessA: Float64Array
  likenessB: Float64Array
  partnerA: Int32Array
  partnerB: Int32Array
  /** Pairs of opposites, less those where one of the two is negated: "rose" and "fell", but not "quit" and "not stay". */
  opposed: number
  /** Pairs of like words of which one is negated. */
  turned: number
}

/** Words less alike do not stand for each other. */
const LIKENESS_MIN = 0.25
/** A word whose neighbour is aligned to the partner's neighbour is more surely aligned itself. */
const NEIGHBOUR = 0.15

const noteOpposites = (a: ComparedWord, b: ComparedWord, similarity: number, found: SoftAlignment): void => {
  const turned = a.isNegated !== b.isNegated
  if (similarity < 0 && !turned) found.opposed += 1
  else if (similarity >= 0.7 && turned && (a.isVerb || b.isVerb)) found.turned += 1
}

const alignWord = (place: number, row: Float64Array, columns: number): number => {
  let best = -1
  for (let j = 0; j < columns; j += 1)
    if (best < 0 || (row[place * columns + j] as number) > (row[place * columns + best] as number)) best = j
  return best
}

/** Two tables of words by words, used again for every pair of sentences. */
let tables = { table: new Float64Array(1024), choice: new Float64Array(1024) }

const tablesFor = (cells: number): typeof tables => {
  if (tables.table.length < cells) tables = { table: new Float64Array(2 * cells), choice: new Float64Array(2 * cells) }
  return tables
}

const listsFor = (words: number): SoftAlignment => ({
  likenessA: new Float64Array(words),
  likenessB: new Float64Array(words),
  partnerA: new Int32Array(words),
  partnerB: new Int32Array(words),
  opposed: 0,
  turned: 0,
})

let lists = listsFor(64)

/** The lists, emptied, with room for so many words each. */
const emptyLists = (words: number): SoftAlignment => {
  if (lists.likenessA.length < words) lists = listsFor(2 * words)
  lists.likenessA.fill(0, 0, words)
  lists.likenessB.fill(0, 0, words)
  lists.partnerA.fill(-1, 0, words)
  lists.partnerB.fill(-1, 0, words)
  lists.opposed = 0
  lists.turned = 0
  return lists
}

/** Aligns the telling words of two sentences by their likeness and by that of their neighbours. */
export const softAlignment = (a: ComparedSentence, b: ComparedSentence, similarity: WordSimilarity): SoftAlignment => {
  const [rows, columns] = [a.words.length, b.words.length]
  const { table, choice } = tablesFor(rows * columns)
  const found = emptyLists(Math.max(rows, columns))
  for (let i = 0; i < rows; i += 1) {
    const one = a.words[i] as ComparedWord
    for (let j = 0; j < columns; j += 1) {
      const other = b.words[j] as ComparedWord
      const value = similarity(one, other)
      if (value < 0 || value >= 0.7) noteOpposites(one, other, value, found)
      table[i * columns + j] = value >= LIKENESS_MIN ? value : 0
    }
  }
  withNeighbours({ table, choice }, rows, columns)
  for (let i = 0; i < rows; i += 1) {
    const best = alignWord(i, choice, columns)
    if (best < 0 || (table[i * columns + best] as number) === 0) continue
    found.partnerA[i] = best
    found.likenessA[i] = table[i * columns + best] as number
  }
  for (let j = 0; j < columns; j += 1) {
    let best = -1
    for (let i = 0; i < rows; i += 1)
      if (best < 0 || (choice[i * columns + j] as number) > (choice[best * columns + j] as number)) best = i
    if (best < 0 || (table[best * columns + j] as number) === 0) continue
    found.partnerB[j] = best
    found.likenessB[j] = table[best * columns + j] as number
  }
  return found
}

const withNeighbours = ({ table, choice }: typeof tables, rows: number, columns: number): void => {
  for (let i = 0; i < rows; i += 1) {
    for (let j = 0; j < columns; j += 1) {
      const own = table[i * columns + j] as number
      choice[i * columns + j] = 0
      if (own === 0) continue
      const before = i > 0 && j > 0 ? (table[(i - 1) * columns + j - 1] as number) : 0
      const after = i + 1 < rows && j + 1 < columns ? (table[(i + 1) * columns + j + 1] as number) : 0
      choice[i * columns + j] = own + NEIGHBOUR * Math.max(before, after)
    }
  }
}
