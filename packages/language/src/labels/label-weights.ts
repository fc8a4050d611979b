// Written by `npm run train -- --model labels`: not to be edited. What it was learned from: label-weights.provenance.json.
import type { Logistic } from '@parallax/learning'

export const LABEL_WEIGHTS: Logistic = {
  inputs: [
    "same named", "other named", "one named", "same head", "synonym", "derived", "general", "sibling", "cosine",
    "profile", "shared words", "same text", "same country", "other country", "one country", "both actions",
    "one action", "both places", "one place", "both human", "one human", "both human, rare",
    "both human, least frequency", "both human, most frequency", "other named, most share",
    "other named, least share", "other people, most share", "one named, most share", "least frequency",
    "most frequency", "least head frequency", "most head frequency", "side by side", "head inside", "name inside",
    "same name inside", "least person", "most person", "least official", "most official", "least government",
    "most government", "least country", "most country", "least company", "most company", "least agreement",
    "most agreement", "least document", "most document", "least decision", "most decision", "least investigation",
    "most investigation", "least attack", "most attack",
  ],
  bias: -6.1654,
  weights: [
    2.9456, 0.7016, 0.0058482, 0.67296, 1.7706, -1.043, 2.0335, 0.54826, 2.5425, 5.8458, 2.7824, 0.10404, 0.66235,
    -2.5818, -0.32495, 1.672, -0.97144, -0.92018, -0.0094745, 0.27936, -0.84754, 0.019663, 0.30007, -0.1898, -6.4334,
    -1.2369, -12.496, -1.5129, -0.33718, 0.18619, 0.088114, -0.36271, 0.45906, -0.97778, 0.52133, -0.22392, -0.13546,
    2.1963, -0.50896, 0.1627, 0.21994, 2.968, -2.2958, -1.375, 0.89679, 0.44437, 0.17681, -1.8138, 0.33525, -0.35488,
    -0.72021, -0.41826, -0.36883, -1.6402, -0.003999, -0.31081,
  ],
}
