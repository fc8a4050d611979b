import { type ComparedArticles, compareArticles, type GroupingWeights, PAIR_INPUTS } from '@parallax/analysis'
import type { GroupingSet, LabelledArticle } from './grouping-sets.js'

/** Pairs of a set that are learned from, by their places among those that were compared. */
export interface TogetherExamples {
  compared: ComparedArticles
  chosen: readonly PairExample[]
}

interface PairExample {
  pair: number
  label: number
  weight: number
  /** The groups of the two articles. */
  groups: readonly [string, string]
}

/** Of each article, the nearest are the hard cases, and are all learned from. */
const HARD = 12
/** Of the rest, one in so many. */
const EASY_EVERY = 8
/** An event of more reports than this counts no more for it. */
const REPORTS_MAX = 4
/** All sets weigh the same, whatever their size. */
const SET_WEIGHT = 14_000

const LIKENESS = [PAIR_INPUTS.indexOf('lead'), PAIR_INPUTS.indexOf('full')]

const hardPairs = ({ count, pairs, rows }: ComparedArticles): Set<number> => {
  const of = Array.from({ length: count }, (): { pair: number; likeness: number }[] => [])
  pairs.forEach(({ a, b }, pair) => {
    const likeness = LIKENESS.reduce((sum, input) => sum + (rows[pair]?.[input] ?? 0), 0)
    of[a]?.push({ pair, likeness })
    of[b]?.push({ pair, likeness })
  })
  return new Set(
    of.flatMap((list) =>
      list
        .sort((x, y) => y.likeness - x.likeness)
        .slice(0, HARD)
        .map(({ pair }) => pair),
    ),
  )
}

const eventSizes = (articles: readonly LabelledArticle[]): Map<string, number> => {
  const sizes = new Map<string, number>()
  for (const { event } of articles) sizes.set(event, (sizes.get(event) ?? 0) + 1)
  return sizes
}

/** The pairs of a set to learn from: all of one event, the nearest of others, and some of the rest. */
export const togetherExamples = ({ articles }: GroupingSet, means: GroupingWeights['means']): TogetherExamples => {
  const compared = compareArticles(
    articles.map(({ article }) => article),
    means,
  )
  const hard = hardPairs(compared)
  const sizes = eventSizes(articles)
  const chosen: PairExample[] = []
  compared.pairs.forEach(({ a, b }, pair) => {
    const [one, other] = [articles[a], articles[b]]
    if (!one || !other) return
    const same = one.event === other.event
    if (!same && !hard.has(pair) && pair % EASY_EVERY !== 0) return
    const weight = same ? Math.min(1, REPORTS_MAX / ((sizes.get(one.event) ?? 2) - 1)) : 1
    chosen.push({ pair, label: same ? 1 : 0, weight, groups: [one.group, other.group] })
  })
  const scale = SET_WEIGHT / chosen.length
  return { compared, chosen: chosen.map((example) => ({ ...example, weight: example.weight * scale })) }
}
