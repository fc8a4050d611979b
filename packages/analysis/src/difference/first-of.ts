/** More than a person reads before deciding; the rest is counted. */
const SHOWN_MAX = 40

/** How many there are, and the first of them. */
export const firstOf = <T>(items: readonly T[]): { count: number; first: T[] } => ({
  count: items.length,
  first: items.slice(0, SHOWN_MAX),
})
