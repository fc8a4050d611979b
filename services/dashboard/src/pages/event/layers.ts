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

/** The class of its marks; facts have none of their own. */
export const LAYER_LOOKS: Record<Layer, string | undefined> = {
  numbers: 'differs',
  quotes: 'is-quote',
  labels: 'is-label',
  loaded: 'is-loaded',
  certainty: 'is-certainty',
  edits: 'is-edit',
  facts: undefined,
}

const isLayer = (word: string): word is Layer => LAYERS.some((layer) => layer === word)

/**
 * The layers that an address asks for: `numbers,quotes`, or one parameter each as a form sends them; all where it says
 * nothing. A form with nothing ticked still sends `none`.
 */
export function layersFrom(asked: string | readonly string[] | undefined): readonly Layer[] {
  if (asked === undefined) return LAYERS
  const asks = new Set([asked].flat().flatMap((part) => part.split(',')))
  const known = [...asks].filter(isLayer)
  return known.length === 0 && !asks.has('none') ? LAYERS : LAYERS.filter((layer) => asks.has(layer))
}

/** The same as a parameter of an address; null where it is what an address without it means. */
export const layersParameter = (layers: readonly Layer[]): string | null =>
  layers.length === LAYERS.length ? null : layers.join(',') || 'none'
