import type { NearPair } from './near-pairs.js'
import { PAIR_INPUTS } from './pair-inputs.js'

/** What two articles have in common by these measures is looked at again without what their neighbours have as well. */
const MEASURES = ['lead', 'full', 'rawNames'] as const
const MEASURE_PLACES = MEASURES.map((measure) => PAIR_INPUTS.indexOf(measure))

/** So many of an article's nearest are its neighbours; each counts the same, or by how probable its event is the same. */
const HOODS = [
  { name: 'Ten', size: 10, byProbability: false },
  { name: 'LikelyTen', size: 10, byProbability: true },
  { name: 'Thirty', size: 30, byProbability: false },
  { name: 'LikelyThirty', size: 30, byProbability: true },
] as const

/** In the order of a row, after the surroundings. */
export const BEYOND_INPUTS = HOODS.flatMap(({ name }) => MEASURES.map((measure) => `${measure}Beyond${name}` as const))

interface Linked {
  /** The articles that one was compared with, the nearest first, and the places of those pairs. */
  others: number[]
  pairs: number[]
}

interface Hood {
  members: readonly number[]
  /** They add up to 1. */
  weights: readonly number[]
}

const linkedOf = (count: number, pairs: readonly NearPair[], scores: ArrayLike<number>): Linked[] => {
  const places = Array.from({ length: count }, (): number[] => [])
  pairs.forEach(({ a, b }, pair) => {
    places[a]?.push(pair)
    places[b]?.push(pair)
  })
  return places.map((own, article) => {
    own.sort((x, y) => (scores[y] ?? 0) - (scores[x] ?? 0) || x - y)
    const others = own.map((pair) => {
      const { a = 0, b = 0 } = pairs[pair] ?? {}
      return a === article ? b : a
    })
    return { others, pairs: own }
  })
}

const hoodOf = (article: number, linked: Linked, weightOf: (pair: number) => number): Hood => {
  const weights = [1, ...linked.pairs.map(weightOf)]
  const whole = weights.reduce((sum, weight) => sum + weight, 0)
  return { members: [article, ...linked.others], weights: weights.map((weight) => weight / whole) }
}

const firstOf = ({ others, pairs }: Linked, size: number): Linked => ({
  others: others.slice(0, size),
  pairs: pairs.slice(0, size),
})

/** Products of the articles of each pair with the centres of the hoods, one's own and the other's. */
interface Products {
  own: Float64Array
  square: Float64Array
  aWithCentreB: Float64Array
  bWithCentreA: Float64Array
  centres: Float64Array
}

/** `likeness` gives the cosine of a pair of articles; that of two which were not compared is taken for none. */
const productsOf = (linked: readonly Linked[], hoods: readonly Hood[], likeness: Float64Array): Products => {
  const count = linked.length
  const products: Products = {
    own: new Float64Array(count),
    square: new Float64Array(count),
    aWithCentreB: new Float64Array(likeness.length),
    bWithCentreA: new Float64Array(likeness.length),
    centres: new Float64Array(likeness.length),
  }
  const withCentre = new Float64Array(count)
  const withHood = ({ members, weights }: Hood): number =>
    members.reduce((sum, member, at) => sum + (weights[at] as number) * (withCentre[member] as number), 0)
  hoods.forEach((hood, article) => {
    withCentre.fill(0)
    hood.members.forEach((member, at) => {
      const weight = hood.weights[at] as number
      withCentre[member] = (withCentre[member] as number) + weight
      const { others, pairs } = linked[member] as Linked
      for (let link = 0; link < others.length; link += 1) {
        const other = others[link] as number
        withCentre[other] = (withCentre[other] as number) + weight * (likeness[pairs[link] as number] as number)
      }
    })
    products.own[article] = withCentre[article] as number
    products.square[article] = withHood(hood)
    const { others, pairs } = linked[article] as Linked
    others.forEach((other, link) => {
      const pair = pairs[link] as number
      if (other < article) {
        products.aWithCentreB[pair] = withCentre[other] as number
        return
      }
      products.bWithCentreA[pair] = withCentre[other] as number
      products.centres[pair] = withHood(hoods[other] as Hood)
    })
  })
  return products
}

const LEAST = 1e-6

/** The cosine of two articles' vectors after the mean of their two hoods' centres is taken from both. */
const beyondOf = ({ a, b }: NearPair, likeness: number, pair: number, products: Products): number => {
  const { own, square, aWithCentreB, bWithCentreA, centres } = products
  const centreSquare = ((square[a] as number) + 2 * (centres[pair] as number) + (square[b] as number)) / 4
  const withA = ((own[a] as number) + (aWithCentreB[pair] as number)) / 2
  const withB = ((own[b] as number) + (bWithCentreA[pair] as number)) / 2
  const lengths = (1 - 2 * withA + centreSquare) * (1 - 2 * withB + centreSquare)
  return (likeness - withA - withB + centreSquare) / Math.sqrt(Math.max(LEAST, lengths))
}

/**
 * What the two articles of each pair have in common beyond their neighbourhoods: a row of `BEYOND_INPUTS`, cosines of
 * vectors from which the centre of both's neighbours is subtracted. Two arrests of one team's players share nearly every
 * word; without those that all their neighbours have, reports of the same arrest point one way, of different ones opposite
 * ways. `rows` are those of `PAIR_INPUTS`, `scores` the pairs' log odds. Everything follows from the cosines of the pairs,
 * so that no vector is looked at again: the time is that of a hood's size times the pairs.
 */
export const beyondNeighbours = (
  { count, pairs, rows }: { count: number; pairs: readonly NearPair[]; rows: readonly Float64Array[] },
  scores: ArrayLike<number>,
): Float64Array[] => {
  const linked = linkedOf(count, pairs, scores)
  const found = pairs.map(() => new Float64Array(BEYOND_INPUTS.length))
  HOODS.forEach(({ size, byProbability }, hood) => {
    const weightOf = (pair: number): number => (byProbability ? 1 / (1 + Math.exp(-(scores[pair] ?? 0) / 2)) : 1)
    const hoods = linked.map((own, article) => hoodOf(article, firstOf(own, size), weightOf))
    MEASURE_PLACES.forEach((place, measure) => {
      const likeness = Float64Array.from(rows, (row) => Math.max(0, row[place] ?? 0))
      const products = productsOf(linked, hoods, likeness)
      pairs.forEach((pair, index) => {
        const row = found[index]
        if (row) row[hood * MEASURES.length + measure] = beyondOf(pair, likeness[index] ?? 0, index, products)
      })
    })
  })
  return found
}
