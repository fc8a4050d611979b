import type { Span } from '@parallax/model'
import { lexicon, RELATION } from '../lexicon/lexicon.js'
import type { Reading } from '../reading.js'
import { averageGroups } from './average-groups.js'
import { type Label, labelMaker } from './label-of.js'

/** Labels beyond these are left in groups of their own: the grouping takes quadratic time and room. */
const LABELS_MAX = 2000

/**
 * What makes two labels alike, as terms of a logistic score. Rounded from five logistic regressions over the pairs of
 * NewsWCL50, each without one event, which gave nearly the same; with those, B-cubed F1 on the event left out is .601.
 */
const TERM = {
  base: -3.3,
  sameNamed: 3.9,
  oneNamed: -0.3,
  sameHead: 1.8,
  synonym: 2.3,
  derived: 1.5,
  general: 1.5,
  cosine: 2.5,
  sharedWords: 1.4,
  sameText: 0.9,
}
/** Labels join while they are this alike on average. From .13 to .40 the result hardly changes: .59 to .60. */
const SAME_MIN = 0.18

const cosine = (a: Float64Array, b: Float64Array): number => {
  let sum = 0
  for (let at = 0; at < a.length; at += 1) sum += (a[at] as number) * (b[at] as number)
  return sum
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  let both = 0
  for (const word of a) if (b.has(word)) both += 1
  return both === 0 ? 0 : both / (a.size + b.size - both)
}

const nameScore = (a: Label, b: Label): number => {
  if (a.named !== undefined && a.named === b.named) return TERM.sameNamed
  if ((a.named === undefined) !== (b.named === undefined)) return TERM.oneNamed
  return a.named === undefined && a.head === b.head ? TERM.sameHead : 0
}

const wordScore = (a: Label, b: Label): number => {
  if (a.headWord < 0 || b.headWord < 0 || a.headWord === b.headWord) return 0
  const relation = lexicon().relation(a.headWord, b.headWord)
  const term = (kind: number, value: number): number => ((relation & kind) === 0 ? 0 : value)
  return (
    term(RELATION.synonym, TERM.synonym) + term(RELATION.derived, TERM.derived) + term(RELATION.general, TERM.general)
  )
}

/** How likely two labels mean the same, 0 to 1. */
const alike = (a: Label, b: Label): number => {
  const words = TERM.cosine * cosine(a.vector, b.vector) + TERM.sharedWords * shared(a.lemmas, b.lemmas)
  const score = TERM.base + nameScore(a, b) + wordScore(a, b) + words + (a.text === b.text ? TERM.sameText : 0)
  return 1 / (1 + Math.exp(-score))
}

/**
 * Which of the given labels mean the same, across the articles of an event: "Mr. Lapid" and "the prime minister",
 * "militants" and "fighters", "Iran" and "Tehran". `labels` are spans of one article each; the answer has a number for every
 * one of them, in the same order, equal for the same group.
 */
export const groupLabels = (articles: readonly { reading: Reading; labels: readonly Span[] }[]): number[][] => {
  const make = labelMaker(articles.map(({ reading }) => reading))
  const all = articles.flatMap(({ reading, labels }) => labels.map((span) => make(reading, span)))
  const grouped = all.slice(0, LABELS_MAX)
  const groups = averageGroups(
    grouped.length,
    (a, b) => {
      const [one, other] = [grouped[a], grouped[b]]
      return one && other ? alike(one, other) : 0
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
