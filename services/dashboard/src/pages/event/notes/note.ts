import type { FindingKind, Span } from '@parallax/model'
import type { Change, MarkKind } from '../../parts/word-diff.js'

/** How another outlet has it. */
export interface NoteWording {
  key: string
  outlet: string
  /** What its words are, in a word or two: `alleged`, `cut to 60 %`. */
  tag: string | null
  /** Its verbatim words, with what matters marked. */
  changes: readonly Change[]
  /** Between the words: "…" where a sentence was shortened. */
  isCutAtStart?: boolean
  isCutAtEnd?: boolean
}

/** What one finding says about one article: where it stands in it, and the words of the others. */
export interface Note {
  id: string
  kind: FindingKind
  /** Name of the kind, as a reader knows it. */
  name: string
  /** What differs, in one plain sentence. */
  words: string
  tone: 'conflict' | 'differs' | 'soft'
  /** Where it stands in the text of the article; null where it belongs to the headline. */
  at: Span | null
  /** What is marked there; of a finding about a whole sentence nothing is. */
  marks: readonly (Span & { kind: MarkKind; in: 'text' | 'title' })[]
  others: readonly NoteWording[]
  rule: string
}
