import type { Span } from '@parallax/model'
import type { Marked } from '@parallax/store'
import { excerpt } from '../parts/excerpt.js'

/** How far apart the first and the last word of an excerpt may stand. */
const REACH = 180

/** A verbatim piece of a text with the words found in it; whether something was left out before and after. */
export interface Excerpt extends Marked {
  cutBefore: boolean
  cutAfter: boolean
}

/** The marks from one on that stand within reach of it. */
const near = (marks: readonly Span[], from: Span): Span[] =>
  marks.filter(({ start, end }) => start >= from.start && end <= from.start + REACH)

/** The piece of a text where the most of the words stand together; null where it has none of them. */
export function markedExcerpt({ text, marks }: Marked): Excerpt | null {
  let best: Span[] = []
  for (const mark of marks.slice(0, 500)) {
    const together = near(marks, mark)
    if (together.length > best.length) best = together
  }
  const [first, last] = [best[0], best.at(-1)]
  if (!first || !last) return null

  const piece = excerpt(text, { start: first.start, end: last.end })
  const end = piece.start + piece.text.length
  const inside = marks.filter((mark) => mark.start >= piece.start && mark.end <= end)
  return {
    text: piece.text,
    marks: inside.map((mark) => ({ start: mark.start - piece.start, end: mark.end - piece.start })),
    cutBefore: piece.start > 0,
    cutAfter: end < text.length,
  }
}
