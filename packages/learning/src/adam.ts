/** A step of Adam. */
export type Adam = (options: { rate: number; ridge: number }) => void

const KEEP_MEAN = 0.9
const KEEP_SQUARE = 0.999

/**
 * Moves weights against their slopes, and sets the slopes to 0. Powers are kept as
 * products: the last bit of `**` is not the same on every processor, and training amplifies it.
 */
export const adam = (weights: Float32Array, slopes: Float32Array): Adam => {
  const means = new Float32Array(weights.length)
  const squares = new Float32Array(weights.length)
  let keptMean = 1
  let keptSquare = 1
  return ({ rate, ridge }) => {
    keptMean *= KEEP_MEAN
    keptSquare *= KEEP_SQUARE
    const meanScale = rate / (1 - keptMean)
    const squareScale = 1 / (1 - keptSquare)
    for (let at = 0; at < weights.length; at += 1) {
      const slope = (slopes[at] as number) + ridge * (weights[at] as number)
      slopes[at] = 0
      const mean = KEEP_MEAN * (means[at] as number) + (1 - KEEP_MEAN) * slope
      const square = KEEP_SQUARE * (squares[at] as number) + (1 - KEEP_SQUARE) * slope * slope
      means[at] = mean
      squares[at] = square
      if (mean !== 0)
        weights[at] = (weights[at] as number) - (meanScale * mean) / (Math.sqrt(square * squareScale) + 1e-8)
    }
  }
}
