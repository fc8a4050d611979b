// Written by `npm run train -- --model answers`: not to be edited. What it was learned from: answer-weights.provenance.json.
import type { Logistic } from '@parallax/learning'

export const ANSWER_WEIGHTS: Logistic = {
  inputs: [
    "overlap", "contained", "soft", "softMost", "vectors", "figuresAgree", "figuresDiffer", "figuresOneSided",
    "opposed",
  ],
  bias: -5.5474,
  weights: [0.49784,0,2.6148,0.16234,6.2092,6.1768,-5.2684,-2.3591,0],
}
