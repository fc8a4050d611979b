import type { FindingLine } from '../finding-views.js'
import type { SentenceMark } from '../sentence-mark.js'
import { gapWords } from './gap-words.js'
import { rowFindings } from './row-findings.js'
import type { SideBySide, SideColumn, SideSentence } from './side-column.js'

/** One article in one row. */
export type SideCell =
  | { kind: 'told'; sentences: readonly SideSentence[] }
  /** `after` is the sentence of the article behind which it would stand; -1 is before the first. */
  | { kind: 'gap'; words: string; after: number }

/** A fact that at least two of the articles tell. */
export interface SideRow {
  kind: 'row'
  factId: string
  mark: SentenceMark | null
  cells: readonly SideCell[]
  findings: readonly FindingLine[]
  isDifference: boolean
}

/** What stands between two rows and only in one article each: a list a column, often empty. */
export interface SideBetween {
  kind: 'between'
  after: number
  runs: readonly (readonly SideSentence[])[]
}

export type SideBlock = SideRow | SideBetween

const GRAVITY: readonly SentenceMark['shape'][] = ['only', 'shared', 'differs', 'conflict']
const gravityOf = ({ shape }: SentenceMark): number => GRAVITY.indexOf(shape)

function cellOf(row: number, column: number, columns: readonly SideColumn[], from: SideBySide): SideCell {
  const { sentences } = columns[column] ?? { sentences: [] }
  const told = sentences.filter((sentence) => sentence.row === row)
  const article = from.articles[column]
  if (told.length > 0 || !article) return { kind: 'told', sentences: told }
  const words = gapWords(from.index.fact(from.order[row] ?? null), article, from.index)
  const before = sentences.filter((one) => one.row !== null && one.row < row && !one.isMoved)
  return { kind: 'gap', words, after: before.at(-1)?.place ?? -1 }
}

function rowOf(factId: string, row: number, columns: readonly SideColumn[], from: SideBySide): SideRow {
  const cells = columns.map((_, column) => cellOf(row, column, columns, from))
  const marks = cells.flatMap((cell) => (cell.kind === 'told' ? cell.sentences.flatMap(({ mark }) => mark ?? []) : []))
  const [mark] = [...marks].sort((a, b) => gravityOf(b) - gravityOf(a))
  const isDifference = mark !== undefined && gravityOf(mark) > GRAVITY.indexOf('shared')
  return { kind: 'row', factId, mark: mark ?? null, cells, findings: rowFindings(factId, from), isDifference }
}

function between(after: number, columns: readonly SideColumn[]): SideBetween[] {
  const runs = columns.map(({ sentences }) => sentences.filter((one) => one.row === null && one.behind === after))
  return runs.some((run) => run.length > 0) ? [{ kind: 'between', after, runs }] : []
}

/** Rows of shared facts, and between them what only one article has, each where it stands in its own article. */
export const sideBlocks = (columns: readonly SideColumn[], from: SideBySide): SideBlock[] => [
  ...between(-1, columns),
  ...from.order.flatMap((factId, row) => [rowOf(factId, row, columns, from), ...between(row, columns)]),
]
