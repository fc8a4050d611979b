/**
 * How many of what matches are ranked, the latest: a word of every second text is in thousands, and the words of each
 * that is ranked are fetched from outside of its row.
 */
export const RANKED_MAX = 300

/** The best of one kind of what was found. */
export interface FoundGroup<T> {
  items: T[]
  /** How many were found, of the latest `RANKED_MAX` that match. */
  count: number
  /** Whether more match than were looked at. */
  isMore: boolean
}

export const foundGroup = <T>(items: T[], found: number): FoundGroup<T> => ({
  items,
  count: Math.min(found, RANKED_MAX),
  isMore: found > RANKED_MAX,
})
