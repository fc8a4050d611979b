import type { NearPair } from './near-pairs.js'

/** What is measured of where two articles stand among the others, in the order of a row, after those of the pair itself. */
export const SURROUNDING_INPUTS = [
  'score',
  'rankLess',
  'rankMore',
  'belowBestLess',
  'belowBestMore',
  'overNearest',
  'commonNearest',
  'dropAfterLess',
  'dropAfterMore',
  'asNearLess',
  'asNearMore',
  'alikeNearest',
] as const

/** The score of two articles that were not compared closely. */
const UNMET = -10
const RANK_MAX = 40
const NEAREST = 10
const COMMON = 6
const COMMON_SCORE_MIN = -4
const ALIKE = 20

interface Standing {
  rank: number
  /** How far below the best of the list, and above the next. */
  below: number
  drop: number
  /** How many score at least one less than this. */
  asNear: number
}

interface List {
  standings: Map<number, Standing>
  /** Mean score of the nearest. */
  nearest: number
  common: Set<number>
  /** The nearest and itself by probability, as a vector of length 1. */
  alike: Map<number, number>
}

interface Neighbour {
  other: number
  score: number
}

const probability = (score: number): number => 1 / (1 + Math.exp(-score))

const alikeOf = (own: number, neighbours: readonly Neighbour[]): Map<number, number> => {
  const weights = new Map([[own, 1]])
  for (const { other, score } of neighbours.slice(0, ALIKE)) weights.set(other, probability(score))
  const length = Math.sqrt([...weights.values()].reduce((sum, weight) => sum + weight * weight, 0))
  return new Map([...weights].map(([other, weight]) => [other, weight / length]))
}

const listOf = (own: number, neighbours: Neighbour[]): List => {
  neighbours.sort((x, y) => y.score - x.score || x.other - y.other)
  const standings = new Map<number, Standing>()
  let asNear = 0
  neighbours.forEach(({ other, score }, rank) => {
    while (asNear < neighbours.length && (neighbours[asNear]?.score ?? UNMET) >= score - 1) asNear += 1
    standings.set(other, {
      rank: Math.min(RANK_MAX, rank),
      below: (neighbours[0]?.score ?? score) - score,
      drop: score - (neighbours[rank + 1]?.score ?? UNMET),
      asNear: Math.min(60, asNear),
    })
  })
  let sum = 0
  for (let rank = 0; rank < NEAREST; rank += 1) sum += neighbours[rank]?.score ?? UNMET
  const common = neighbours.slice(0, COMMON).filter(({ score }) => score > COMMON_SCORE_MIN)
  return {
    standings,
    nearest: sum / NEAREST,
    common: new Set([own, ...common.map(({ other }) => other)]),
    alike: alikeOf(own, neighbours),
  }
}

const shareInCommon = (a: ReadonlySet<number>, b: ReadonlySet<number>): number => {
  let both = 0
  for (const other of a) if (b.has(other)) both += 1
  return both / Math.min(a.size, b.size)
}

const likeness = (a: ReadonlyMap<number, number>, b: ReadonlyMap<number, number>): number => {
  let sum = 0
  for (const [other, weight] of a) sum += weight * (b.get(other) ?? 0)
  return sum
}

/**
 * Where each pair stands among all that were compared: what is near in one corner of the news is far in another, and two
 * articles of one event are each other's nearest. `scores` are the pairs' log odds by what they share alone.
 */
export const surroundings = (count: number, pairs: readonly NearPair[], scores: ArrayLike<number>): Float64Array[] => {
  const neighbours = Array.from({ length: count }, (): Neighbour[] => [])
  pairs.forEach(({ a, b }, index) => {
    const score = scores[index] ?? UNMET
    neighbours[a]?.push({ other: b, score })
    neighbours[b]?.push({ other: a, score })
  })
  const lists = neighbours.map((list, own) => listOf(own, list))
  return pairs.map(({ a, b }, index) => {
    const listA = lists[a]
    const listB = lists[b]
    const ofA = listA?.standings.get(b)
    const ofB = listB?.standings.get(a)
    if (!listA || !listB || !ofA || !ofB) return new Float64Array(SURROUNDING_INPUTS.length)
    const score = scores[index] ?? UNMET
    return Float64Array.of(
      score,
      Math.min(ofA.rank, ofB.rank),
      Math.max(ofA.rank, ofB.rank),
      Math.min(ofA.below, ofB.below),
      Math.max(ofA.below, ofB.below),
      score - (listA.nearest + listB.nearest) / 2,
      shareInCommon(listA.common, listB.common),
      Math.min(ofA.drop, ofB.drop),
      Math.max(ofA.drop, ofB.drop),
      Math.min(ofA.asNear, ofB.asNear),
      Math.max(ofA.asNear, ofB.asNear),
      likeness(listA.alike, listB.alike),
    )
  })
}
