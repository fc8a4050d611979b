import type { FindingKind, FindingOf } from '@parallax/model'
import type { ComparisonIndex } from '../comparison-index.js'
import { attributionNote } from './attribution-note.js'
import { certaintyNote } from './certainty-note.js'
import { editNote } from './edit-note.js'
import { labelNote } from './label-note.js'
import { loadedNote } from './loaded-note.js'
import type { Note } from './note.js'
import { placementNote } from './placement-note.js'
import { quoteNote } from './quote-note.js'
import { voiceNote } from './voice-note.js'

type Builder<K extends FindingKind> = (
  finding: FindingOf<K>,
  articleId: string,
  index: ComparisonIndex,
) => Omit<Note, 'id' | 'kind' | 'rule'> | null

const drawnElsewhere = () => null

/** How each kind is told beside an article; a new kind that is missing here does not compile. */
export const NOTE_BUILDERS: { [K in FindingKind]: Builder<K> } = {
  quote: quoteNote,
  attribution: attributionNote,
  certainty: certaintyNote,
  label: labelNote,
  loaded: loadedNote,
  voice: voiceNote,
  placement: placementNote,
  edit: editNote,
  // These have had their own places on the page: boards of numbers, the headline's cards, gaps and gutter marks.
  number: drawnElsewhere,
  headline: drawnElsewhere,
  omission: drawnElsewhere,
  'only-here': drawnElsewhere,
}
