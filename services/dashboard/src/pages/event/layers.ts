import type { FindingKind } from '@parallax/model'

/** What can be switched on and off in the annotated article, in the order of its switches. */
export const LAYERS = ['numbers', 'quotes', 'labels', 'loaded', 'certainty', 'edits', 'facts'] as const
export type Layer = (typeof LAYERS)[number]

/** Every kind of finding belongs to a layer: a new kind that is missing here does not compile. */
export const LAYER_OF: Record<FindingKind, Layer> = {
  number: 'numbers',
  quote: 'quotes',
  attribution: 'quotes',
  label: 'labels',
  loaded: 'loaded',
  certainty: 'certainty',
  voice: 'certainty',
  edit: 'edits',
  placement: 'facts',
  headline: 'facts',
  omission: 'facts',
  'only-here': 'facts',
}

export const LAYER_WORDS: Record<Layer, { words: string; meaning: string; look: string | undefined }> = {
  numbers: {
    words: 'numbers',
    meaning: 'Figures, days and places that differ between outlets. Red: not all of them can be true.',
    look: 'differs',
  },
  quotes: {
    words: 'quotes',
    meaning: 'Quotations that others cut, change or give to somebody else, and the verbs that carry a statement.',
    look: 'is-quote',
  },
  labels: {
    words: 'labels',
    meaning: 'One person, group or thing that others call by another name.',
    look: 'is-label',
  },
  loaded: {
    words: 'loaded',
    meaning: 'Words in the outlet’s own voice that carry a judgement, where another outlet words the fact without.',
    look: 'is-loaded',
  },
  certainty: {
    words: 'certainty',
    meaning:
      'Stated as a fact by one, hedged, alleged, on a condition or as somebody’s word by another; and acts told with or without who did them.',
    look: 'is-certainty',
  },
  edits: { words: 'edits', meaning: 'What the outlet changed after it had published.', look: 'is-edit' },
  facts: {
    words: 'facts',
    meaning: 'How many origins report a sentence, how they word it, where it stands there, and what is missing here.',
    look: undefined,
  },
}

const isLayer = (word: string): word is Layer => LAYERS.some((layer) => layer === word)

/**
 * The layers that an address asks for: `numbers,quotes`, or one parameter each as a form sends them; all where it says
 * nothing. A form with nothing ticked still sends `none`.
 */
export function layersFrom(asked: string | readonly string[] | undefined): readonly Layer[] {
  if (asked === undefined) return LAYERS
  const words = new Set([asked].flat().flatMap((part) => part.split(',')))
  const known = [...words].filter(isLayer)
  return known.length === 0 && !words.has('none') ? LAYERS : LAYERS.filter((layer) => words.has(layer))
}

/** The same as a parameter of an address; null where it is what an address without it means. */
export const layersParameter = (layers: readonly Layer[]): string | null =>
  layers.length === LAYERS.length ? null : layers.join(',') || 'none'
