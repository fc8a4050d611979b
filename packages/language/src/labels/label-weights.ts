// Written by `npm run train -- --model labels`: not to be edited. What it was learned from: label-weights.provenance.json.
import type { Logistic } from '@parallax/learning'

export const LABEL_WEIGHTS: Logistic = {
  inputs: [
    "same named", "other named", "one named", "same head", "synonym", "derived", "cosine", "profile", "shared words",
    "same text", "same country", "other country", "one country", "both actions", "one action", "both places",
    "one place", "both human", "one human", "other named, most share", "other named, least share",
    "other people, most share", "one named, most share", "least frequency", "most frequency", "least head frequency",
    "most head frequency", "side by side", "head inside", "name inside", "same name inside",
  ],
  bias: -6.2181,
  weights: [
    3.6886, 1.0449, 0.14804, 0.63731, 1.7621, 2.4121, 1.4438, 5.5994, 3.0604, -0.045896, 0.3785, -2.7487, -0.50594,
    1.6043, -1.0184, -1.3854, -0.38039, 0.5722, -0.70497, -8.6485, 3.7585, -12.355, -3.1777, -0.40064, 0.2214,
    0.18531, -0.42883, 1.0391, -0.85504, 0.65384, -0.14172,
  ],
}
