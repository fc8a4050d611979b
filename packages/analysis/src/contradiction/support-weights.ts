// Written by `npm run train -- --model support`: not to be edited. What it was learned from: support-weights.provenance.json.
import type { Logistic } from '@parallax/learning'

export const SUPPORT_WEIGHTS: Logistic = {
  inputs: ["newName","negations","opposed","antonym","newFigure","siblings","loose","retoldShare","verbShare"],
  bias: -0.44017, weights: [-1.6325,-1.1112,-0.046274,-0.016,0,0,-0.68117,0.97285,0.83473],
}
