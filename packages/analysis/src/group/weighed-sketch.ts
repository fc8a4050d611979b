import { sharedTerms } from './shared-ids.js'
import { FIELD_COUNT, type Sketch } from './sketch.js'

/** How much a term says, by its id and the rank of its word. */
export type Rarity = (id: number, rank: number) => number

/** The mean vectors of news, that say what all articles have in common; subtracted before two are compared. */
export interface MeanVectors {
  lead: readonly number[]
  title: readonly number[]
}

/** A sketch with the rarity of its terms. */
export interface WeighedSketch {
  sketch: Sketch
  /** Of each of the sketch's terms; what two sketches share is weighed by the first one's. */
  rarities: Float64Array
  /** Per field, the sums of the terms' weights (count times rarity) and of their squares. */
  sums: Float64Array
  squares: Float64Array
  vectors: Meaning
  /** The rarity that its terms have on average; 0 where they are not known. */
  usual: number
}

/** What title and lead mean beyond what all news does, as vectors of length 1. */
interface Meaning {
  lead: Float64Array
  title: Float64Array
}

const unit = (vector: Float64Array): Float64Array => {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares) || 1
  return vector.map((value) => value / length)
}

const centred = (vector: Float64Array, mean: readonly number[]): Float64Array =>
  unit(unit(vector).map((value, index) => value - (mean[index] ?? 0)))

const meanings = new WeakMap<Sketch, { means: MeanVectors; meaning: Meaning }>()

const meaningOf = (sketch: Sketch, means: MeanVectors): Meaning => {
  const known = meanings.get(sketch)
  if (known?.means === means) return known.meaning
  const meaning = { lead: centred(sketch.leadVector, means.lead), title: centred(sketch.titleVector, means.title) }
  meanings.set(sketch, { means, meaning })
  return meaning
}

export const weighSketch = (sketch: Sketch, rarity: Rarity, means: MeanVectors): WeighedSketch => {
  const rarities = Float64Array.from(sketch.ids, (id, term) => rarity(id, sketch.ranks[term] as number))
  const sums = new Float64Array(FIELD_COUNT)
  const squares = new Float64Array(FIELD_COUNT)
  for (let term = 0; term < rarities.length; term += 1)
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const weight = (sketch.counts[term * FIELD_COUNT + field] as number) * (rarities[term] as number)
      sums[field] = (sums[field] as number) + weight
      squares[field] = (squares[field] as number) + weight * weight
    }
  return { sketch, rarities, sums, squares, vectors: meaningOf(sketch, means), usual: usualRarity(rarities) }
}

const NONE = new Float64Array(0)

/** Of the sketch beside another; made once and used for every pair. */
const besideSums = new Float64Array(FIELD_COUNT)
const besideSquares = new Float64Array(FIELD_COUNT)

/**
 * Another sketch beside a weighed one of which alone the rarities are known: the terms that the two do not share are each
 * taken to be as rare as the first one's are on average. Measured against knowing all: as good or better on every
 * labelled set. What it gives is good until it is asked again.
 */
export const weighBeside = (own: WeighedSketch, sketch: Sketch, means: MeanVectors): WeighedSketch => {
  const { usual } = own
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    besideSums[field] = (sketch.sums[field] as number) * usual
    besideSquares[field] = (sketch.squares[field] as number) * usual * usual
  }
  const shared = sharedTerms.of(own.sketch.ids, sketch.ids)
  for (let at = 0; at < shared.count; at += 1) {
    const rarity = own.rarities[shared.own[at] as number] as number
    const row = (shared.other[at] as number) * FIELD_COUNT
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const count = sketch.counts[row + field] as number
      if (count === 0) continue
      besideSums[field] = (besideSums[field] as number) + count * (rarity - usual)
      besideSquares[field] = (besideSquares[field] as number) + count * count * (rarity * rarity - usual * usual)
    }
  }
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    besideSums[field] = notBelowZero(besideSums[field] as number)
    besideSquares[field] = notBelowZero(besideSquares[field] as number)
  }
  const vectors = meaningOf(sketch, means)
  return { sketch, rarities: NONE, sums: besideSums, squares: besideSquares, vectors, usual: 0 }
}

/** Differences of equal sums leave crumbs. */
const notBelowZero = (value: number): number => (value > 1e-9 ? value : 0)

const usualRarity = (rarities: Float64Array): number =>
  rarities.length === 0 ? 0 : Math.sqrt(rarities.reduce((sum, rarity) => sum + rarity * rarity, 0) / rarities.length)
