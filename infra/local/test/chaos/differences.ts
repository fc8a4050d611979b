import { isDeepStrictEqual } from 'node:util'
import type { Outcome } from './outcome-of.js'

export interface Differences {
  /** Events that both runs have with the very same articles. */
  same: number
  /** Events of one run alone: their articles stand otherwise in the other. */
  otherArticles: string[][]
  /** Events with the same articles and other facts or findings. */
  otherComparison: string[][]
}

const nameOf = ({ urls }: Outcome): string => urls.join(' ')

/**
 * How what was compared in one run differs from what was in another over the same feeds. Of the events, those that `counts`
 * says so of.
 */
export const differencesBetween = (
  [a, b]: readonly [readonly Outcome[], readonly Outcome[]],
  counts: (outcome: Outcome) => boolean,
): Differences => {
  const [ofA, ofB] = [a.filter(counts), b.filter(counts)]
  const [inA, inB] = [new Set(ofA.map(nameOf)), new Map(ofB.map((outcome) => [nameOf(outcome), outcome]))]
  const shared = ofA.filter((outcome) => inB.has(nameOf(outcome)))
  const alone = [
    ...ofA.filter((outcome) => !inB.has(nameOf(outcome))),
    ...ofB.filter((outcome) => !inA.has(nameOf(outcome))),
  ]
  return {
    same: shared.length,
    otherArticles: alone.map(({ urls }) => urls),
    otherComparison: shared
      .filter((outcome) => !isDeepStrictEqual(outcome, inB.get(nameOf(outcome))))
      .map(({ urls }) => urls),
  }
}
