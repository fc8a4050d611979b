import type { Span } from '@parallax/model'
import type { Passage, TokenRange } from './passage.js'

/** A quotation mark of two apostrophes is read as one character; here it is whole again. */
const APOSTROPHES = "''"
const OUTER = /[\s,;]/

/** The characters of a range of tokens, without commas and spaces around it. */
export const spanned = ({ text, tokens }: Passage, { first, end }: TokenRange): Span => {
  let start = tokens[first]?.start ?? 0
  let stop = tokens[end - 1]?.end ?? start
  if (text.slice(start - 1, start + 1) === APOSTROPHES) start -= 1
  if (text.slice(stop - 1, stop + 1) === APOSTROPHES) stop += 1
  while (start < stop && OUTER.test(text.charAt(start))) start += 1
  while (stop > start && OUTER.test(text.charAt(stop - 1))) stop -= 1
  return { start, end: stop }
}
