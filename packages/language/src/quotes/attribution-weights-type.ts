import type { BoostedTrees } from '@parallax/learning'
import type { WrittenLexicon } from './attribution-lexicon.js'

/** What the search for attributions has learned. */
export interface AttributionWeights {
  lexicon: WrittenLexicon
  /** Does this word attribute something? */
  cue: BoostedTrees
  /** Does the content after the cue begin here; does it end here? */
  startAfter: BoostedTrees
  endAfter: BoostedTrees
  /** Does the content before the cue end here; does it begin here? */
  endBefore: BoostedTrees
  startBefore: BoostedTrees
  /** Is this, as a whole, the content? */
  content: BoostedTrees
  /** Is this noun phrase the source? */
  source: BoostedTrees
}
