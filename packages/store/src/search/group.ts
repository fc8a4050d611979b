/** How many of what matches are looked at, the latest: a word of every second text is ranked in 1,000 of them. */
export const RANKED_MAX = 1_000

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
