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

/** How what was compared in one run differs from what was in another over the same feeds. */
export const differencesBetween = (a: readonly Outcome[], b: readonly Outcome[]): Differences => {
  const [inA, inB] = [new Set(a.map(nameOf)), new Map(b.map((outcome) => [nameOf(outcome), outcome]))]
  const shared = a.filter((outcome) => inB.has(nameOf(outcome)))
  const alone = [
    ...a.filter((outcome) => !inB.has(nameOf(outcome))),
    ...b.filter((outcome) => !inA.has(nameOf(outcome))),
  ]
  return {
    same: shared.length,
    otherArticles: alone.map(({ urls }) => urls),
    otherComparison: shared
      .filter((outcome) => !isDeepStrictEqual(outcome, inB.get(nameOf(outcome))))
      .map(({ urls }) => urls),
  }
}
