import type { Layer } from '../../pages/event/layers.js'

/** What can be switched on and off in the annotated article. */
export const layers: Record<Layer, { words: string; meaning: string }> = {
  numbers: {
    words: 'numbers',
    meaning: 'Figures, days and places that differ between outlets. Red: not all of them can be true.',
  },
  quotes: {
    words: 'quotes',
    meaning: 'Quotations that others cut, change or give to somebody else, and the verbs that carry a statement.',
  },
  labels: {
    words: 'labels',
    meaning: 'One person, group or thing that others call by another name.',
  },
  loaded: {
    words: 'loaded',
    meaning: 'Words in the outlet’s own voice that carry a judgement, where another outlet words the fact without.',
  },
  certainty: {
    words: 'certainty',
    meaning:
      'Stated as a fact by one, hedged, alleged, on a condition or as somebody’s word by another; and acts told with or without who did them.',
  },
  edits: { words: 'edits', meaning: 'What the outlet changed after it had published.' },
  facts: {
    words: 'facts',
    meaning: 'How many origins report a sentence, how they word it, where it stands there, and what is missing here.',
  },
}
