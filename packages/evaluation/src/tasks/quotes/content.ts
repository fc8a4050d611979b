import type { Span } from '../../metrics/spans.js'

/** What is left out at both ends of a piece when contents are compared. */
const OUTER = /[\s"“”„‟'‘’‚‛«»,.]/

/** A piece without outer spaces, quotation marks, commas and full stops; empty where there is nothing else. */
export const trimmed = (text: string, { start, end }: Span): Span => {
  let [from, to] = [start, end]
  while (from < to && OUTER.test(text[from] ?? '')) from += 1
  while (to > from && OUTER.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

/** The characters of a content in one or more pieces, by their places. */
export const charactersOf = (text: string, pieces: readonly Span[]): Set<number> => {
  const characters = new Set<number>()
  for (const piece of pieces) {
    const { start, end } = trimmed(text, piece)
    for (let at = start; at < end; at += 1) characters.add(at)
  }
  return characters
}

const MARK = /["“”„‟]/

/** Whether a quotation mark stands in a piece, or right beside it. */
export const touchesMark = (text: string, pieces: readonly Span[]): boolean =>
  pieces.some(({ start, end }) => MARK.test(text.slice(Math.max(0, start - 1), end + 1)))
