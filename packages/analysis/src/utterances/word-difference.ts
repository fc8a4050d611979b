import { diffArrays } from 'diff'
import type { QuotedUnit } from './quoted-unit.js'
import type { QuotedWord } from './quoted-words.js'
import { areSameWords } from './same-words.js'

/** How one printed version of an utterance stands to a longer one. */
export interface WordDifference {
  /** Words of the longer one that the other has too, in the same order. */
  common: number
  /** Those of them that stand beside another one: single words meet by chance. */
  inRuns: number
  /** Longest run of them. */
  run: number
  /** Other words in the middle of common ones, or words left out there without a mark. */
  hasOtherWords: boolean
  /** How many places in the middle those are. */
  changes: number
  /** One of the two denies what the other does not. */
  isNegated: boolean
  /** Words left out in the middle, where a mark says so. */
  hasEllipsis: boolean
  /** Words of the longer one before the first and after the last common word. */
  cutAtEnds: number
  /** The longer one's words there, a run each. */
  left: QuotedWord[][]
  /** The other is one run of the longer one's words and nothing else, as far as it was not put in by its writer. */
  isOnePiece: boolean
}

interface Part {
  from: 'both' | 'long' | 'short'
  words: QuotedWord[]
}

const differing = (long: readonly QuotedWord[], short: readonly QuotedWord[]): Part[] =>
  diffArrays([...long], [...short], { comparator: (a, b) => a.normal === b.normal, maxEditLength: 200 })?.map(
    ({ added, removed, value }): Part => ({ from: added ? 'short' : removed ? 'long' : 'both', words: value }),
  ) ?? []

const withoutInserted = (words: readonly QuotedWord[]): QuotedWord[] => words.filter(({ isInserted }) => !isInserted)

/** Of the speaker's words only. */
const commonRuns = (parts: readonly Part[]): number[] =>
  parts.filter(({ from }) => from === 'both').map(({ words }) => withoutInserted(words).length)

const inRunsOf = (runs: readonly number[]): number => runs.filter((run) => run > 1).reduce((sum, run) => sum + run, 0)

/** Where the longer one has all words of the shorter in a row; -1 where it does not. */
const placeOf = (long: readonly QuotedWord[], short: readonly QuotedWord[]): number =>
  long.findIndex((_, at) => short.every(({ normal }, index) => long[at + index]?.normal === normal))

/** The longer one's words before, in and after a run of it. */
const around = (long: readonly QuotedWord[], at: number, length: number): Part[] =>
  [
    { from: 'long' as const, words: long.slice(0, at) },
    { from: 'both' as const, words: long.slice(at, at + length) },
    { from: 'long' as const, words: long.slice(at + length) },
  ].filter(({ words }) => words.length > 0)

/**
 * What is left in one piece is cut at its ends. Else of the shortest differences from the front and from the back the one that
 * keeps more words together.
 */
const partsOf = (long: readonly QuotedWord[], short: readonly QuotedWord[]): Part[] => {
  const place = short.length === 0 ? -1 : placeOf(long, short)
  if (place >= 0) return around(long, place, short.length)
  const forward = differing(long, short)
  const backward = differing(long.toReversed(), short.toReversed())
    .toReversed()
    .map(({ from, words }): Part => ({ from, words: words.toReversed() }))
  return inRunsOf(commonRuns(backward)) > inRunsOf(commonRuns(forward)) ? backward : forward
}

/** Common words on each side that make a difference one in the middle, or on both together where the last word is common. */
const SIDE_MIN = 2
const SIDES_MIN = 5
/** So many words between two common ones may have been left out; more, and the common ones belong to different places. */
const GAP_MAX = 4

/** The words that both have next to a part, on one side. */
const commonBeside = (parts: readonly Part[], at: number, step: 1 | -1): readonly QuotedWord[] => {
  for (let next = at + step; next >= 0 && next < parts.length; next += step)
    if (parts[next]?.from === 'both') return parts[next]?.words ?? []
  return []
}

const ELLIPSIS = /\u2026|\.\s?\.\s?\.|\[/

const negationsIn = (words: readonly QuotedWord[]): number =>
  words.filter(({ normal }) => /^(?:not|no|never|none|nothing|nobody|neither|nor|without)$/.test(normal)).length

interface Change {
  long: QuotedWord[]
  short: QuotedWord[]
  at: number
}

/** Neighbouring parts that one of the two has alone are one change. */
const changesIn = (parts: readonly Part[]): Change[] => {
  const changes: Change[] = []
  parts.forEach(({ from, words }, at) => {
    if (from === 'both') return
    const last = changes.at(-1)
    const change = last && last.at === at - 1 ? last : { long: [], short: [], at }
    if (change !== last) changes.push(change)
    change[from].push(...words)
    change.at = at
  })
  return changes
}

const firstPart = (parts: readonly Part[], { at }: Change): number => {
  let first = at
  while (first > 0 && parts[first - 1]?.from !== 'both') first -= 1
  return first
}

/** "On [others and on] the way": what was left out may as well end one word earlier, and then the text begins there. */
const slides = ({ long, short }: Change, before: readonly QuotedWord[], after: readonly QuotedWord[]): boolean =>
  short.length === 0 &&
  ((before.length === 1 && before[0]?.normal === long.at(-1)?.normal) ||
    (after.length === 1 && after[0]?.normal === long[0]?.normal))

const isBetween = (parts: readonly Part[], change: Change): boolean =>
  commonBeside(parts, firstPart(parts, change), -1).length > 0 && commonBeside(parts, change.at, 1).length > 0

/** Whether a change stands between words that both have, and is no other end of what was cut. */
const isInMiddle = (parts: readonly Part[], change: Change): boolean => {
  const before = commonBeside(parts, firstPart(parts, change), -1)
  const after = commonBeside(parts, change.at, 1)
  if (before.length >= SIDE_MIN && after.length >= SIDE_MIN) return true
  if (before.length === 0 || after.length === 0 || before.length + after.length < SIDES_MIN) return false
  return change.long.length <= GAP_MAX && !slides(change, before, after)
}

/** What is different between what a longer and a shorter version print of one utterance. */
export const wordDifference = (long: QuotedUnit, short: QuotedUnit, shortText: string): WordDifference => {
  const parts = partsOf(long.words, short.words)
  const common = commonRuns(parts)
  const difference: WordDifference = {
    common: common.reduce((sum, words) => sum + words, 0),
    inRuns: inRunsOf(common),
    run: Math.max(0, ...common),
    hasOtherWords: false,
    hasEllipsis: false,
    cutAtEnds: 0,
    left: [],
    isOnePiece: true,
    changes: 0,
    isNegated: false,
  }
  const isMarked = ELLIPSIS.test(shortText)
  let negations = 0
  for (const change of changesIn(parts)) {
    const [own, other] = [withoutInserted(change.short), withoutInserted(change.long)]
    if (areSameWords(own, other)) continue
    if (own.length > 0 || isBetween(parts, change)) difference.isOnePiece = false
    if (!isInMiddle(parts, change)) {
      difference.cutAtEnds += other.length
      difference.left.push(other)
    } else if (own.length === 0 && (isMarked || parts[change.at + 1]?.words[0]?.isAfterBreak))
      difference.hasEllipsis = true
    else {
      difference.hasOtherWords = true
      difference.changes += 1
      negations += negationsIn(own) - negationsIn(other)
    }
  }
  difference.isNegated = negations !== 0
  return difference
}
