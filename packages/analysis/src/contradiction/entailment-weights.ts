// Written by `npm run train -- --model entailment`: not to be edited. What it was learned from: entailment-weights.provenance.json.
import type { EntailmentWeights } from './entailment-of.js'

export const ENTAILMENT_WEIGHTS: EntailmentWeights = {
  entailed: {
    inputs: [
      "cover", "coverBest", "vectors", "newName", "newNoun", "newVerb", "newOther", "newSum", "strange", "siblings",
      "antonym", "otherFigure", "newFigure", "opposed", "negations", "futureOnly", "loose", "swapped", "words",
    ],
    bias: -3.4031,
    weights: [
      3.1858, 0.60069, 0.66478, -0.2035, 0, 0, -0.46548, -0.4678, -0.20743, 0, 0, -1.0766, -1.2451, -1.2529, -0.25935,
      -0.268, -0.51289, 0, 0.20553,
    ],
  },
  contradicted: {
    inputs: [
      "cover", "coverBest", "vectors", "newName", "newNoun", "newVerb", "newOther", "newSum", "strange", "siblings",
      "antonym", "otherFigure", "newFigure", "opposed", "negations", "futureOnly", "loose", "swapped", "words",
    ],
    bias: -3.2034,
    weights: [
      0.71655, 0.79631, 0.73945, 0, -0.90438, 0.5057, -0.44933, -0.2464, 1.0862, 0, 0.099245, 0.95648, -0.032844,
      2.0983, 0, 0.025257, 0.56835, 0, -0.46936,
    ],
  },
  contradictedMin: 0.2,
}
