import { type Columns, type FoldRun, foldRuns } from './fold-runs.js'
import { isShared } from './is-shared.js'
import { lettersOf } from './letters-of.js'
import { differingPieces, type VersionPiece } from './version-pieces.js'
import type { VersionWord } from './version-word.js'

/** One of the ways to word a place, verbatim; empty where versions leave it out. */
export interface FoldOption {
  text: string
  /** The same, cut by sort of word. */
  pieces: readonly VersionPiece[]
  /** Indexes of the versions that word it so. */
  versions: readonly number[]
}

export type FoldPart = { spaceBehind: boolean } & (
  | { kind: 'same'; text: string }
  | { kind: 'slot'; options: readonly FoldOption[] }
)

/** All versions as one line; null where too few are alike. */
export interface Fold {
  parts: readonly FoldPart[]
  /** Indexes of the versions that the line holds; the others are too different. */
  versions: readonly number[]
}

/** A line is worth reading while this share of the letters is common to all that it holds, and two words of weight are. */
const FOLD_MIN = { letters: 0.3, words: 2, lettersOfWord: 4 }
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
  const enoughWords = common.filter((word) => lettersOf(word) >= FOLD_MIN.lettersOfWord).length >= FOLD_MIN.words
  return enoughWords && sum(common.map(lettersOf)) * depth >= FOLD_MIN.letters * all
}

const wordsDown = (columns: Columns, row: number): VersionWord[] => columns.flatMap((column) => column[row] ?? [])
const textOf = (words: readonly VersionWord[]): string => words.map(({ text }) => text).join('')

const trimmed = (words: readonly VersionWord[]): VersionWord[] =>
  words.map((word, at) => (at === words.length - 1 ? { ...word, text: word.text.trimEnd() } : word))

function optionsOf(columns: Columns, versions: readonly number[]): FoldOption[] {
  const options = new Map<string, FoldOption & { versions: number[] }>()
  versions.forEach((version, row) => {
    const words = wordsDown(columns, row)
    const key = words.map((word) => word.key).join(' ')
    const option = options.get(key) ?? {
      text: textOf(words).trim(),
      pieces: differingPieces(trimmed(words)),
      versions: [],
    }
    option.versions.push(version)
    options.set(key, option)
  })
  return [...options.values()]
}

function partOf({ kind, columns }: FoldRun, versions: readonly number[]): FoldPart {
  const spaceBehind = versions.some((_, row) => /\s$/.test(textOf(wordsDown(columns, row))))
  if (kind === 'same') return { kind: 'same', text: textOf(wordsDown(columns, 0)).trimEnd(), spaceBehind }
  return { kind: 'slot', options: optionsOf(columns, versions), spaceBehind }
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
    parts: foldRuns(narrowed(columns, versions)).map((run) => partOf(run, versions)),
  }
}
