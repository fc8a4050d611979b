import type { Column } from './align-versions.js'
import { isShared } from './is-shared.js'
import { type VersionWord, WORD_LOOKS, type WordLook } from './version-word.js'

/** One of the ways to word a place, verbatim; empty where versions leave it out. */
export interface FoldOption {
  text: string
  /** Indexes of the versions that word it so. */
  versions: readonly number[]
}

export type FoldPart = { spaceBehind: boolean } & (
  | { kind: 'same'; text: string }
  | { kind: 'slot'; options: readonly FoldOption[]; look: WordLook; inConflict: boolean }
)

/** All versions as one line; null where too few are alike. */
export interface Fold {
  parts: readonly FoldPart[]
  /** Indexes of the versions that the line holds; the others are too different. */
  versions: readonly number[]
}

/** A line is worth reading while this share of the letters is common to all that it holds, and two words of weight are. */
const FOLD_MIN = { letters: 0.3, words: 2 }
/** Common words up to this size between two differences are read as part of one: `of the`, a comma, `in`. */
const ISLAND_MAX = { words: 2, letters: 3 }

type Columns = readonly Column<VersionWord>[]

const lettersOf = ({ key }: VersionWord): number => key.match(/[\p{L}\p{N}]/gu)?.length ?? 0
const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0)

/** The places of some of the versions, without those that none of them fills. */
const narrowed = (columns: Columns, versions: readonly number[]): Columns =>
  columns
    .map((column) => versions.map((version) => column[version] ?? null))
    .filter((column) => column.some((word) => word !== null))

function isFoldable(columns: Columns): boolean {
  const common = columns.filter(isShared).flatMap(([word]) => word ?? [])
  const all = sum(columns.flatMap((column) => column.map((word) => (word ? lettersOf(word) : 0))))
  const depth = columns[0]?.length ?? 1
  const enoughWords = common.filter((word) => lettersOf(word) > ISLAND_MAX.letters).length >= FOLD_MIN.words
  return enoughWords && sum(common.map(lettersOf)) * depth >= FOLD_MIN.letters * all
}

interface Run {
  isSame: boolean
  columns: Columns
}

function runsOf(columns: Columns): Run[] {
  const runs: { isSame: boolean; columns: Column<VersionWord>[] }[] = []
  for (const column of columns) {
    const last = runs.at(-1)
    if (last?.isSame === isShared(column)) last.columns.push(column)
    else runs.push({ isSame: isShared(column), columns: [column] })
  }
  return runs
}

const isIsland = ({ isSame, columns }: Run): boolean => {
  const words = columns.flatMap(([word]) => (word && lettersOf(word) > 0 ? [word] : []))
  const isSmall = words.every((word) => lettersOf(word) <= ISLAND_MAX.letters && word.look === 'other')
  return isSame && isSmall && words.length <= ISLAND_MAX.words
}

/** Runs in which small islands between two differences are part of the difference. */
function joinedRuns(runs: readonly Run[]): Run[] {
  const out: Run[] = []
  runs.forEach((run, at) => {
    const inside = at > 0 && at < runs.length - 1 && isIsland(run)
    const isSame = run.isSame && !inside
    const last = out.at(-1)
    if (last?.isSame === isSame) out[out.length - 1] = { isSame, columns: [...last.columns, ...run.columns] }
    else out.push({ isSame, columns: run.columns })
  })
  return out
}

const wordsDown = (columns: Columns, row: number): VersionWord[] => columns.flatMap((column) => column[row] ?? [])
const textOf = (words: readonly VersionWord[]): string => words.map(({ text }) => text).join('')

function optionsOf(columns: Columns, versions: readonly number[]): FoldOption[] {
  const options = new Map<string, { text: string; versions: number[] }>()
  versions.forEach((version, row) => {
    const words = wordsDown(columns, row)
    const key = words.map((word) => word.key).join(' ')
    const option = options.get(key) ?? { text: textOf(words).trim(), versions: [] }
    option.versions.push(version)
    options.set(key, option)
  })
  return [...options.values()]
}

function partOf({ isSame, columns }: Run, versions: readonly number[]): FoldPart {
  const spaceBehind = versions.some((_, row) => /\s$/.test(textOf(wordsDown(columns, row))))
  if (isSame) return { kind: 'same', text: textOf(wordsDown(columns, 0)).trimEnd(), spaceBehind }
  const words = columns.filter((column) => !isShared(column)).flatMap((column) => column.flatMap((word) => word ?? []))
  const look = WORD_LOOKS.find((one) => words.some((word) => word.look === one)) ?? 'other'
  const inConflict = words.some((word) => word.inConflict)
  return { kind: 'slot', options: optionsOf(columns, versions), look, inConflict, spaceBehind }
}

/** The versions that fold together with `first`, each taken in while the line stays worth reading. */
function foldableWith(columns: Columns, first: number): number[] {
  let taken = [first]
  for (const version of columns[0]?.keys() ?? []) {
    if (version === first) continue
    const tried = [...taken, version].sort((a, b) => a - b)
    if (isFoldable(narrowed(columns, tried))) taken = tried
  }
  return taken
}

/**
 * The versions as one line, as an apparatus has it: what all say once, what they say differently in brackets. Built of
 * their own words and nothing else; `first` is the version that stands for the fact.
 */
export function foldVersions(columns: Columns, first: number): Fold | null {
  const versions = foldableWith(columns, first)
  if (versions.length < 2) return null
  return {
    versions,
    parts: joinedRuns(runsOf(narrowed(columns, versions))).map((run) => partOf(run, versions)),
  }
}
