import { type TreeScore, treeProbability } from '@parallax/learning'
import { type AttributionLexicon, openLexicon } from './attribution-lexicon.js'
import type { AttributionWeights } from './attribution-weights-type.js'

/** Weights, ready to be asked. */
export interface AttributionModel {
  lexicon: AttributionLexicon
  cue: TreeScore
  startAfter: TreeScore
  endAfter: TreeScore
  endBefore: TreeScore
  startBefore: TreeScore
  content: TreeScore
  source: TreeScore
}

const opened = new WeakMap<AttributionWeights, AttributionModel>()

/** Opens weights, once. */
export const attributionModel = (weights: AttributionWeights): AttributionModel => {
  const known = opened.get(weights)
  if (known) return known
  const model = {
    lexicon: openLexicon(weights.lexicon),
    cue: treeProbability(weights.cue),
    startAfter: treeProbability(weights.startAfter),
    endAfter: treeProbability(weights.endAfter),
    endBefore: treeProbability(weights.endBefore),
    startBefore: treeProbability(weights.startBefore),
    content: treeProbability(weights.content),
    source: treeProbability(weights.source),
  }
  opened.set(weights, model)
  return model
}
