import type { Span } from '@parallax/model'
import { hasLetterOrDigit } from '../has-letter-or-digit.js'
import type { Quote, Token } from '../reading.js'
import { findSpeaker } from './find-speaker.js'

/** A quoted stretch, and the paragraph it stands in. */
interface Marked extends Span {
  line: Span
}

/** Quoted stretches of one paragraph, marks outside. An open one runs to the end where the next paragraph goes on. */
const marksIn = (line: string, goesOn: boolean): Span[] => {
  const spans: Span[] = []
  let open = -1
  for (const { 0: mark, index } of line.matchAll(/["“”]/g)) {
    const inches = mark === '"' && open < 0 && /\d/.test(line.charAt(index - 1))
    if (mark === '“' || (mark === '"' && open < 0 && !inches)) {
      if (open < 0) open = index + 1
    } else if (open >= 0) {
      spans.push({ start: open, end: index })
      open = -1
    }
  }
  if (open >= 0 && goesOn) spans.push({ start: open, end: line.length })
  return spans
}

const markedIn = (clean: string): Marked[] => {
  const lines = clean.split('\n')
  let offset = 0
  return lines.flatMap((line, paragraph) => {
    const from = offset
    offset += line.length + 1
    const whole = { start: from, end: from + line.length }
    const goesOn = /^\s*["“]/.test(lines[paragraph + 1]?.slice(0, 20) ?? '')
    return marksIn(line, goesOn)
      .filter(({ start, end }) => hasLetterOrDigit(line.slice(start, end)))
      .map(({ start, end }) => ({ start: from + start, end: from + end, line: whole }))
  })
}

/** Index of the first token that begins at or after an offset. */
const tokenFrom = (tokens: readonly Token[], offset: number): number => {
  let [low, high] = [0, tokens.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((tokens[middle]?.start ?? 0) < offset) low = middle + 1
    else high = middle
  }
  return low
}

/** Most words between two quotations of one speaker: "...," she said at a rally on Monday. "..." */
const SAME_SPEAKER_WORDS = 25

/**
 * What stands in double quotation marks, straight or curly, paragraph by paragraph, with who says it where a plain
 * rule tells: `X said`, `said X`, `according to X` next to the marks. A quotation that follows closely without a
 * speaker of its own has the one before it.
 */
export const findQuotes = (text: string, clean: string, tokens: readonly Token[]): Quote[] => {
  const marked = markedIn(clean)
  const quotes: Quote[] = []
  marked.forEach(({ start, end, line }, index) => {
    const previous = marked[index - 1]
    const next = marked[index + 1]
    const first = tokenFrom(tokens, start)
    const from = tokenFrom(tokens, Math.max(previous?.end ?? 0, line.start))
    const to = tokenFrom(tokens, Math.min(next?.start ?? line.end, line.end))
    const said = findSpeaker({
      before: tokens.slice(from, first),
      after: tokens.slice(tokenFrom(tokens, end), to),
    })
    const near = previous?.line === line && first - from < SAME_SPEAKER_WORDS
    const inherited = near && !said ? quotes.at(-1) : undefined
    quotes.push({
      start,
      end,
      text: text.slice(start, end),
      speaker: said?.speaker ?? inherited?.speaker ?? null,
      verb: said?.verb ?? inherited?.verb ?? null,
    })
  })
  return quotes
}
