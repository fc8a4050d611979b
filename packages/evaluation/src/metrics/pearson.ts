const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length

/** Pearson's correlation of two lists of equal length, -1 to 1; 0 where one of them never varies. */
export const pearson = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [mean(a), mean(b)]
  let together = 0
  let ofA = 0
  let ofB = 0
  a.forEach((value, index) => {
    const [x, y] = [value - meanA, (b[index] ?? 0) - meanB]
    together += x * y
    ofA += x * x
    ofB += y * y
  })
  return ofA === 0 || ofB === 0 ? 0 : together / Math.sqrt(ofA * ofB)
}
