export interface Scored {
  other: number
  score: number
}

export interface BestFew {
  /** Best first, no more than `count`. */
  best: Scored[]
  count: number
}

const isBefore = (other: number, score: number, than: Scored): boolean =>
  score > than.score || (score === than.score && other < than.other)

/**
 * Adds one, where it is good enough, to a list that is kept best first; of equal ones the smaller goes first, so that the order
 * in which they come does not show.
 */
export const addToBest = ({ best, count }: BestFew, other: number, score: number): void => {
  const last = best[count - 1]
  if (count < 1 || (last && !isBefore(other, score, last))) return
  let at = Math.min(best.length, count - 1)
  while (at > 0 && isBefore(other, score, best[at - 1] as Scored)) {
    best[at] = best[at - 1] as Scored
    at -= 1
  }
  best[at] = { other, score }
}
