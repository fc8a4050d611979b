import { type BoostedTrees, treeProbability } from '@parallax/learning'
import type { AlignableWord } from './alignable-word.js'
import { FIRST_INPUTS, firstInputs } from './first-inputs.js'
import { SECOND_INPUTS, secondInputs } from './second-inputs.js'
import { WORD_ALIGNMENT_WEIGHTS } from './word-alignment-weights.js'
import { type WordTable, wordTable } from './word-table.js'

/** The first model judges each pair of words, the second sees what the first made of all the pairs around. */
export interface WordAlignmentWeights {
  first: BoostedTrees
  second: BoostedTrees
}

/** From this probability on two words stand for each other. On a fifth of the pairs kept apart F1 is flat from 0.4 to 0.55. */
const ALIGNED_MIN = 0.45
/** Words of a sentence that are aligned: the cost grows with the product of both lengths. */
const WORDS_MAX = 120

const probabilities = (rows: Float64Array, model: BoostedTrees, width: number): Float64Array => {
  const probability = treeProbability(model)
  return Float64Array.from({ length: rows.length / width }, (_, at) =>
    probability(rows.subarray(at * width, (at + 1) * width)),
  )
}

/** What the first model says about each pair of words, row by row. */
export const firstProbabilities = (table: WordTable, first: BoostedTrees): Float64Array =>
  probabilities(firstInputs(table), first, FIRST_INPUTS.length)

/**
 * The pairs of words of two sentences that stand for each other, [place in a, place in b], in order; a word may stand for
 * several. Learned from human alignments, with the evidence that aligners of one language use (Sultan et al., TACL 2014;
 * Yao et al., ACL 2013): likeness, and the alignment of the words around. Of each sentence the first 120 words are
 * read. For sentences that say about the same: it was learned from such, and pairs off the words of any two.
 */
export const alignWords = (
  a: readonly AlignableWord[],
  b: readonly AlignableWord[],
  { first, second }: WordAlignmentWeights = WORD_ALIGNMENT_WEIGHTS,
): [number, number][] => {
  const table = wordTable(a.slice(0, WORDS_MAX), b.slice(0, WORDS_MAX))
  const rows = secondInputs(table, firstProbabilities(table, first))
  const columns = table.b.length
  return [...probabilities(rows, second, SECOND_INPUTS.length)].flatMap((probability, at): [number, number][] =>
    probability >= ALIGNED_MIN ? [[Math.floor(at / columns), at % columns]] : [],
  )
}
