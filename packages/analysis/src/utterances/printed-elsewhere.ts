import type { AlignedArticle } from '../align/aligned-event.js'
import { quotedWords } from './quoted-words.js'
import type { WordDifference } from './word-difference.js'

/** Words in a row by which a piece of an utterance is known again. */
const RUN = 3
/** Share of the runs of what was left off that the article has elsewhere. */
const PRINTED_MIN = 0.2

const runsOf = (words: readonly string[]): string[] =>
  words.slice(RUN - 1).map((_, at) => words.slice(at, at + RUN).join(' '))

const wordsIn = ({ reading }: AlignedArticle): string[] => quotedWords(reading.tokens).map(({ normal }) => normal)

/** Whether an article prints in another place what its print of an utterance leaves off: then nothing is cut. */
export const isPrintedElsewhere = ({ left }: WordDifference, article: AlignedArticle): boolean => {
  const runs = left.flatMap((piece) => runsOf(piece.map(({ normal }) => normal)))
  if (runs.length === 0) return false
  const printed = new Set(runsOf(wordsIn(article)))
  return runs.filter((run) => printed.has(run)).length >= PRINTED_MIN * runs.length
}
