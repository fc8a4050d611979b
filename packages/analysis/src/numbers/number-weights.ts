// Written by `npm run train -- --model numbers`: not to be edited. What it was learned from: number-weights.provenance.json.
import type { NumberWeights } from './relate-numbers.js'

export const NUMBER_WEIGHTS: NumberWeights = {
  model: {
    inputs: [
      "cover", "near", "neighbours", "sameThing", "otherThing", "sharedFigures", "otherFigures", "bothOtherFigures",
      "market", "results", "contrast", "otherScope", "otherPlaces", "gap", "close", "conflicting", "rounding",
      "bound", "same",
    ],
    bias: -1.0976,
    weights: [
      1.3298, 1.0692, 0.07056, 0.26299, -0.33746, 0.28828, -0.37703, -0.92657, -1.0025, -0.23441, -0.10818, -0.70604,
      -0.10467, -0.99917, 0.94018, -0.83134, 0.0049954, 0.29132, 1.5059,
    ],
  },
  conflictMin: 0.45,
  agreeMin: 0.3,
}
