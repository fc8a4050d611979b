// Written by `npm run train -- --model numbers`: not to be edited. What it was learned from: number-weights.provenance.json.
import type { NumberWeights } from './relate-numbers.js'

export const NUMBER_WEIGHTS: NumberWeights = {
  model: {
    inputs: [
      "cover", "clauseCover", "near", "neighbours", "sameThing", "otherThing", "sharedFigures", "otherFigures",
      "bothOtherFigures", "market", "results", "contrast", "otherScope", "otherPlaces", "gap", "close", "conflicting",
      "rounding", "bound", "same",
    ],
    bias: -1.8194,
    weights: [
      1.3404, 1.2358, 0.64388, 0.23968, 0.34932, -0.92757, 0.3865, -0.44798, -0.96613, -0.48207, -0.010269, 0,
      -1.2807, -0.3913, -1.2302, 0.93017, -0.92386, 0.48876, 0.25588, 1.0653,
    ],
  },
  conflict: {
    inputs: ["cover","clauseCover","near","otherFigures","bothOtherFigures","sharedFigures","gap","sameThing"],
    bias: -4.4521, weights: [2.1174,1.7004,1.5435,-0.36815,-0.70351,0.30451,-1.1374,0.37447],
  },
  conflictMin: 0.31,
  agreeMin: 0.3,
}
