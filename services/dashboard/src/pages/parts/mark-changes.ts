import type { Span } from '@parallax/model'
import type { Change, MarkKind } from './word-diff.js'

/** A range of a text to be pointed out, in UTF-16 code units of that text: a number with its tone, or words of a kind. */
export interface Mark extends Span {
  tone?: 'conflict' | 'differs'
  kind?: MarkKind
}

/** What the marks that cover a piece say about it; of two numbers in one place the graver one. */
function looksOf(over: readonly Mark[]): Pick<Change, 'tone' | 'kinds'> {
  const tones = over.flatMap(({ tone }) => tone ?? [])
  const tone = tones.find((one) => one === 'conflict') ?? tones[0]
  const kinds = [...new Set(over.flatMap(({ kind }) => kind ?? []))].sort()
  return { ...(tone ? { tone } : {}), ...(kinds.length > 0 ? { kinds } : {}) }
}

/** A run cut at the borders of the marks that touch it; `offset` is where it stands in the text. */
function cut(change: Change, offset: number, marks: readonly Mark[]): Change[] {
  const length = change.text.length
  const touching = marks.filter(({ start, end }) => start < offset + length && end > offset && end > start)
  const borders = touching.flatMap(({ start, end }) => [start - offset, end - offset])
  const inside = [...new Set([0, ...borders.filter((at) => at > 0 && at < length), length])].sort((a, b) => a - b)
  return inside.slice(0, -1).map((from, place) => {
    const to = inside[place + 1] ?? length
    const over = touching.filter(({ start, end }) => start - offset <= from && end - offset >= to)
    return { ...change, text: change.text.slice(from, to), ...looksOf(over) }
  })
}

/** Gives the runs that `marks` fall on their looks. Offsets are into the new text; what was removed has no place in it. */
export function markChanges(changes: readonly Change[], marks: readonly Mark[]): Change[] {
  let offset = 0
  return changes.flatMap((change) => {
    if (change.kind === 'removed') return [change]
    const pieces = cut(change, offset, marks)
    offset += change.text.length
    return pieces
  })
}

/** A text on its own, with the marks pointed out. */
export const markText = (text: string, marks: readonly Mark[]): Change[] => markChanges([{ kind: 'same', text }], marks)
