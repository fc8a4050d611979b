// Written by `npm run train -- --model numbers`: not to be edited. What it was learned from: number-weights.provenance.json.
import type { NumberWeights } from './relate-numbers.js'

export const NUMBER_WEIGHTS: NumberWeights = {
  model: {
    inputs: [
      "cover", "clauseCover", "near", "neighbours", "sameThing", "otherThing", "sharedFigures", "otherFigures",
      "bothOtherFigures", "market", "results", "contrast", "otherScope", "otherPlaces", "gap", "close", "conflicting",
      "rounding", "bound", "same",
    ],
    bias: -1.2258,
    weights: [
      0.53801, 1.1995, 0.84875, 0.069261, 0.31542, -0.68694, 0.22322, -0.39079, -0.91941, -1.0663, -0.11059,
      -0.053472, -1.235, -0.30718, -1.3818, 1.0053, -0.72872, 0.011406, 0.31101, 1.2383,
    ],
  },
  conflict: {
    inputs: ["cover","clauseCover","near","otherFigures","bothOtherFigures","sharedFigures","gap","sameThing"],
    bias: -4.1833, weights: [2.0822,1.5583,1.5638,-0.38734,-0.69572,0.25393,-1.3003,0.39345],
  },
  conflictMin: 0.31,
  agreeMin: 0.3,
}
