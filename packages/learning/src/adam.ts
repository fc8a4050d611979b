/** A step of Adam: `step` from 1. */
export type Adam = (options: { step: number; rate: number; ridge: number }) => void

const KEEP_MEAN = 0.9
const KEEP_SQUARE = 0.999

/** Moves weights against their slopes, and sets the slopes to 0. */
export const adam = (weights: Float32Array, slopes: Float32Array): Adam => {
  const means = new Float32Array(weights.length)
  const squares = new Float32Array(weights.length)
  return ({ step, rate, ridge }) => {
    const meanScale = rate / (1 - KEEP_MEAN ** step)
    const squareScale = 1 / (1 - KEEP_SQUARE ** step)
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
