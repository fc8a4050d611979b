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
  const rarities = Float64Array.from(sketch.words, (word) => rarity(word.id, word.rank))
  const sums = new Float64Array(FIELD_COUNT)
  const squares = new Float64Array(FIELD_COUNT)
  for (let term = 0; term < rarities.length; term += 1)
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const weight = (sketch.counts[term * FIELD_COUNT + field] as number) * (rarities[term] as number)
      sums[field] = (sums[field] as number) + weight
      squares[field] = (squares[field] as number) + weight * weight
    }
  return { sketch, rarities, sums, squares, vectors: meaningOf(sketch, means) }
}

const NONE = new Float64Array(0)

/**
 * Another sketch beside a weighed one of which alone the rarities are known: the terms that the two do not share are each
 * taken to be as rare as the first one's are on average. Measured against knowing all: as good or better on every
 * labelled set.
 */
export const weighBeside = (own: WeighedSketch, sketch: Sketch, means: MeanVectors): WeighedSketch => {
  const usual = usualRarity(own)
  const sums = sketch.sums.map((sum) => sum * usual)
  const squares = sketch.squares.map((square) => square * usual * usual)
  const ids = own.sketch.ids
  for (let i = 0, j = 0; i < ids.length && j < sketch.ids.length; ) {
    const difference = (ids[i] as number) - (sketch.ids[j] as number)
    if (difference === 0) {
      const rarity = own.rarities[i] as number
      for (let field = 0; field < FIELD_COUNT; field += 1) {
        const count = sketch.counts[j * FIELD_COUNT + field] as number
        sums[field] = (sums[field] as number) + count * (rarity - usual)
        squares[field] = (squares[field] as number) + count * count * (rarity * rarity - usual * usual)
      }
    }
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  for (let field = 0; field < FIELD_COUNT; field += 1) {
    sums[field] = notBelowZero(sums[field] as number)
    squares[field] = notBelowZero(squares[field] as number)
  }
  return { sketch, rarities: NONE, sums, squares, vectors: meaningOf(sketch, means) }
}

/** Differences of equal sums leave crumbs. */
const notBelowZero = (value: number): number => (value > 1e-9 ? value : 0)

const usualRarity = ({ rarities }: WeighedSketch): number =>
  rarities.length === 0 ? 0 : Math.sqrt(rarities.reduce((sum, rarity) => sum + rarity * rarity, 0) / rarities.length)
