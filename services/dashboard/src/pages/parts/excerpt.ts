import type { Span } from '@parallax/model'

/** Letters of a sentence that are shown on each side of what is marked in it. */
const AROUND = 48

/** The piece of `text` around `at`, from word to word, and where it begins; `at` and the answer count from the text's start. */
export function excerpt(text: string, at: Span): { text: string; start: number } {
  const from = Math.max(0, at.start - AROUND)
  const to = Math.min(text.length, at.end + AROUND)
  const space = text.indexOf(' ', from)
  const start = from === 0 || space < 0 || space >= at.start ? (from === 0 ? 0 : at.start) : space + 1
  const last = text.lastIndexOf(' ', to)
  const end = to === text.length || last <= at.end ? (to === text.length ? to : at.end) : last
  return { text: text.slice(start, end), start }
}
