export interface Scored {
  other: number
  score: number
}

const isBefore = (a: Scored, b: Scored): boolean => a.score > b.score || (a.score === b.score && a.other < b.other)

/**
 * Adds to a list that is kept best first and no longer than `count`; of equal ones the smaller goes first, so that the order
 * in which they come does not show.
 */
export const addToBest = (best: Scored[], count: number, scored: Scored): void => {
  const last = best[count - 1]
  if (count < 1 || (last && !isBefore(scored, last))) return
  let at = Math.min(best.length, count - 1)
  while (at > 0 && isBefore(scored, best[at - 1] as Scored)) {
    best[at] = best[at - 1] as Scored
    at -= 1
  }
  best[at] = scored
}
