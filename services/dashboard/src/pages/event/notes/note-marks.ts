import type { Mark } from '../../parts/mark-changes.js'
import type { Note } from './note.js'

/** What the notes mark in the text or the title, as marks on the piece that begins at `start`. */
export const noteMarks = (notes: readonly Note[], where: 'text' | 'title', start: number): Mark[] =>
  notes
    .flatMap(({ marks }) => marks)
    .filter((mark) => mark.in === where)
    .map((mark) => ({ kind: mark.kind, start: mark.start - start, end: mark.end - start }))
