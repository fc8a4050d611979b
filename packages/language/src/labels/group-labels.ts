import { type Logistic, logisticProbability } from '@parallax/learning'
import { averageGroups } from './average-groups.js'
import { type EventLabel, eventLabels, type LabelledArticle } from './event-labels.js'
import { LABEL_WEIGHTS } from './label-weights.js'
import { overlap } from './overlap.js'
import { pairRow } from './pair-inputs.js'

/** Labels beyond these are left in groups of their own: the grouping takes quadratic time and room. */
const LABELS_MAX = 2000
/** Labels join while they are this alike on average. On events left out, .17 to .21 give B-cubed F1 within .01. */
const SAME_MIN = 0.19
/** What labels that share words count for, between -1 and 1. */
const OVERLAP = -0.5

/** How likely two labels mean the same, 0 to 1; less than nothing where one is a part of the other. */
const alike = (a: EventLabel, b: EventLabel, weights: Logistic): number =>
  overlap(a, b) ? OVERLAP : logisticProbability(weights, pairRow(a, b))

/**
 * Which of the given labels mean the same, across the articles of an event: "Mr. Lapid" and "the prime minister",
 * "militants" and "fighters", "Iran" and "Tehran". `labels` are spans of one article each; the answer has a number for every
 * one of them, in the same order, equal for the same group.
 */
export const groupLabels = (articles: readonly LabelledArticle[], weights: Logistic = LABEL_WEIGHTS): number[][] => {
  const grouped = eventLabels(articles).slice(0, LABELS_MAX)
  const groups = averageGroups(
    grouped.length,
    (a, b) => {
      const [one, other] = [grouped[a], grouped[b]]
      return one && other ? alike(one, other, weights) : 0
    },
    SAME_MIN,
  )
  let next = 0
  return articles.map(({ labels }) =>
    labels.map(() => {
      const at = next
      next += 1
      return groups[at] ?? at
    }),
  )
}
