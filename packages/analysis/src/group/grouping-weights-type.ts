import type { BoostedTrees, Logistic } from '@parallax/learning'
import type { MeanVectors } from './weighed-sketch.js'

/** What was learned from labelled news about which articles report one event. All three models give log odds of it. */
export interface GroupingWeights {
  means: MeanVectors
  /** Of two articles by what they share. Inputs: `PAIR_INPUTS`. */
  pair: Logistic
  /** Of two articles that are there with all others, by that and by where they stand among them: `STANDING_INPUTS`. */
  standing: BoostedTrees
  /** Of an article that comes and an event that is there. Inputs: `EVENT_INPUTS`. */
  event: BoostedTrees
}
