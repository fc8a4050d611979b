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
  /** Of each of the sketch's terms. */
  rarities: Float64Array
  /** Per field, the sums of the terms' weights (count times rarity) and of their squares. */
  sums: Float64Array
  squares: Float64Array
  pairSquares: number
  leadPairSquares: number
  tripleSquares: number
  leadVector: Float64Array
  titleVector: Float64Array
}

const squaresOf = (values: Float32Array): number => {
  let sum = 0
  for (const value of values) sum += value * value
  return sum
}

const unit = (vector: Float64Array): Float64Array => {
  let squares = 0
  for (const value of vector) squares += value * value
  const length = Math.sqrt(squares) || 1
  return vector.map((value) => value / length)
}

const centred = (vector: Float64Array, mean: readonly number[]): Float64Array =>
  unit(unit(vector).map((value, index) => value - (mean[index] ?? 0)))

export const weighSketch = (sketch: Sketch, rarity: Rarity, means: MeanVectors): WeighedSketch => {
  const rarities = Float64Array.from(sketch.words, (word) => rarity(word.id, word.rank))
  const sums = new Float64Array(FIELD_COUNT)
  const squares = new Float64Array(FIELD_COUNT)
  for (let term = 0; term < rarities.length; term += 1)
    for (let field = 0; field < FIELD_COUNT; field += 1) {
      const count = sketch.counts[term * FIELD_COUNT + field] as number
      if (count === 0) continue
      const weight = count * (rarities[term] as number)
      sums[field] = (sums[field] as number) + weight
      squares[field] = (squares[field] as number) + weight * weight
    }
  return {
    sketch,
    rarities,
    sums,
    squares,
    pairSquares: squaresOf(sketch.two.full),
    leadPairSquares: squaresOf(sketch.two.lead),
    tripleSquares: squaresOf(sketch.three.full),
    leadVector: centred(sketch.leadVector, means.lead),
    titleVector: centred(sketch.titleVector, means.title),
  }
}
