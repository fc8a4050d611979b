/** Characters from `start` up to, not with, `end`. */
export interface Span {
  start: number
  end: number
}

/** Whether two spans share a character. */
export const touch = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

/** How many of `spans` share a character with one of `others`. */
export const touching = (spans: readonly Span[], others: readonly Span[]): number =>
  spans.filter((span) => others.some((other) => touch(span, other))).length
