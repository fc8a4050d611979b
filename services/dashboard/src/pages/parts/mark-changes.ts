import type { Span } from '@parallax/model'
import type { Change } from './word-diff.js'

/** A range of a text to be pointed out, in UTF-16 code units of that text. */
export interface Mark extends Span {
  tone: 'conflict' | 'differs'
}

/** A run cut at the borders of the marks that touch it; `offset` is where it stands in the text. */
function cut(change: Change, offset: number, marks: readonly Mark[]): Change[] {
  const out: Change[] = []
  let at = 0
  const push = (end: number, tone?: Mark['tone']) => {
    if (end > at) out.push({ ...change, text: change.text.slice(at, end), ...(tone ? { tone } : {}) })
    at = Math.max(at, end)
  }
  for (const mark of marks) {
    const start = Math.min(Math.max(mark.start - offset, at), change.text.length)
    const end = Math.min(mark.end - offset, change.text.length)
    if (end <= start) continue
    push(start)
    push(end, mark.tone)
  }
  push(change.text.length)
  return out
}

/** Gives the runs that `marks` fall on their tone. Offsets are into the new text; what was removed has no place in it. */
export function markChanges(changes: readonly Change[], marks: readonly Mark[]): Change[] {
  const inOrder = [...marks].sort((a, b) => a.start - b.start || a.end - b.end)
  let offset = 0
  return changes.flatMap((change) => {
    if (change.kind === 'removed') return [change]
    const pieces = cut(change, offset, inOrder)
    offset += change.text.length
    return pieces
  })
}

/** A text on its own, with the marks pointed out. */
export const markText = (text: string, marks: readonly Mark[]): Change[] => markChanges([{ kind: 'same', text }], marks)
