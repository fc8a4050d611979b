import type { Column } from './align-versions.js'
import { isShared } from './is-shared.js'
import { lettersOf } from './letters-of.js'
import type { VersionWord, WordLook } from './version-word.js'

export type Columns = readonly Column<VersionWord>[]

/** Neighbouring places that are told together: alike in all versions, one sort of word in all, or anything. */
export interface FoldRun {
  kind: 'same' | Exclude<WordLook, 'other'> | 'any'
  columns: Columns
}

/** Common words up to this size between two differences are read as part of one: `of the`, a comma, `in`. */
const ISLAND_MAX = { words: 2, letters: 3 }

/** The sort that all words at a place have, where it is one worth telling by itself. */
function kindOf(column: Column<VersionWord>): FoldRun['kind'] {
  if (isShared(column)) return 'same'
  const [look, ...others] = new Set(column.flatMap((word) => word?.look ?? []))
  return look === undefined || look === 'other' || others.length > 0 ? 'any' : look
}

const grouped = (runs: readonly FoldRun[]): FoldRun[] => {
  const out: { kind: FoldRun['kind']; columns: Column<VersionWord>[] }[] = []
  for (const { kind, columns } of runs) {
    const last = out.at(-1)
    if (last?.kind === kind) last.columns.push(...columns)
    else out.push({ kind, columns: [...columns] })
  }
  return out
}

/** Said against claimed stands by itself where every version has such a word there; else it is part of what is around. */
const isWhole = ({ kind, columns }: FoldRun): boolean =>
  kind === 'same' || columns.some((column) => column.every((word) => word !== null))

const isIsland = ({ kind, columns }: FoldRun): boolean => {
  const words = columns.flatMap(([word]) => (word && lettersOf(word) > 0 ? [word] : []))
  const isSmall = words.every((word) => lettersOf(word) <= ISLAND_MAX.letters && word.look === 'other')
  return kind === 'same' && isSmall && words.length <= ISLAND_MAX.words
}

/** The places of the versions in the runs that a folded line has. */
export function foldRuns(columns: Columns): FoldRun[] {
  const bySort = grouped(columns.map((column) => ({ kind: kindOf(column), columns: [column] })))
  const whole = grouped(bySort.map((run) => (isWhole(run) ? run : { ...run, kind: 'any' })))
  const isInside = (at: number): boolean => whole[at - 1]?.kind === 'any' && whole[at + 1]?.kind === 'any'
  return grouped(whole.map((run, at) => (isIsland(run) && isInside(at) ? { ...run, kind: 'any' } : run)))
}
