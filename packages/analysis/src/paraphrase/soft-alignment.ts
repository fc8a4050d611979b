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

/** A table of words by words, the cells of it that are not 0, and the best choice of each word: used again for every pair. */
const roomFor = (cells: number, words: number) => ({
  table: new Float64Array(cells),
  alike: new Int32Array(cells),
  bestOfA: new Float64Array(words),
  bestOfB: new Float64Array(words),
})

let room = roomFor(1024, 64)

const emptyRoom = (rows: number, columns: number): typeof room => {
  const words = Math.max(rows, columns)
  if (room.table.length < rows * columns || room.bestOfA.length < words)
    room = roomFor(Math.max(room.table.length, 2 * rows * columns), Math.max(room.bestOfA.length, 2 * words))
  room.bestOfA.fill(0, 0, rows)
  room.bestOfB.fill(0, 0, columns)
  return room
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

interface Size {
  rows: number
  columns: number
}

/** What a cell is worth with the better of its neighbours on the diagonal. */
const worthOf = (table: Float64Array, i: number, j: number, { rows, columns }: Size): number => {
  const cell = i * columns + j
  const before = i > 0 && j > 0 ? (table[cell - columns - 1] as number) : 0
  const after = i + 1 < rows && j + 1 < columns ? (table[cell + columns + 1] as number) : 0
  return (table[cell] as number) + NEIGHBOUR * Math.max(before, after)
}

/** Aligns the telling words of two sentences by their likeness and by that of their neighbours. */
export const softAlignment = (a: ComparedSentence, b: ComparedSentence, similarity: WordSimilarity): SoftAlignment => {
  const size = { rows: a.words.length, columns: b.words.length }
  const { rows, columns } = size
  const { table, alike, bestOfA, bestOfB } = emptyRoom(rows, columns)
  const found = emptyLists(Math.max(rows, columns))
  let count = 0
  for (let i = 0, cell = 0; i < rows; i += 1) {
    const one = a.words[i] as ComparedWord
    for (let j = 0; j < columns; j += 1, cell += 1) {
      const other = b.words[j] as ComparedWord
      const value = similarity(one, other)
      if (value < 0 || value >= 0.7) noteOpposites(one, other, value, found)
      table[cell] = value >= LIKENESS_MIN ? value : 0
      if (value >= LIKENESS_MIN) alike[count++] = cell
    }
  }
  // Most words are nothing like each other: only the others are looked at again. Of two as good the first is taken.
  for (let at = 0; at < count; at += 1) {
    const cell = alike[at] as number
    const i = Math.floor(cell / columns)
    const j = cell - i * columns
    const worth = worthOf(table, i, j, size)
    if (worth > (bestOfA[i] as number)) {
      bestOfA[i] = worth
      found.partnerA[i] = j
      found.likenessA[i] = table[cell] as number
    }
    if (worth > (bestOfB[j] as number)) {
      bestOfB[j] = worth
      found.partnerB[j] = i
      found.likenessB[j] = table[cell] as number
    }
  }
  return found
}
