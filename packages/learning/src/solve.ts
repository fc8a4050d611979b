const TINY = 1e-10

/** Lower triangular L with L L' = matrix; only the lower half of `matrix` is read. */
const cholesky = (matrix: readonly Float64Array[]): Float64Array[] => {
  const lower = matrix.map((line) => new Float64Array(line.length))
  matrix.forEach((line, i) => {
    const own = lower[i]
    if (!own) return
    for (let j = 0; j <= i; j += 1) {
      const other = lower[j]
      let sum = line[j] ?? 0
      for (let k = 0; k < j; k += 1) sum -= (own[k] ?? 0) * (other?.[k] ?? 0)
      own[j] = i === j ? Math.sqrt(Math.max(sum, TINY)) : sum / (other?.[j] ?? 1)
    }
  })
  return lower
}

/** The solution x of matrix x = right, for a symmetric positive matrix of which the lower half is given. */
export const solve = (matrix: readonly Float64Array[], right: Float64Array): Float64Array => {
  const lower = cholesky(matrix)
  const size = right.length
  const x = Float64Array.from(right)
  for (let i = 0; i < size; i += 1) {
    for (let k = 0; k < i; k += 1) x[i] = (x[i] ?? 0) - (lower[i]?.[k] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (lower[i]?.[i] ?? 1)
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    for (let k = i + 1; k < size; k += 1) x[i] = (x[i] ?? 0) - (lower[k]?.[i] ?? 0) * (x[k] ?? 0)
    x[i] = (x[i] ?? 0) / (lower[i]?.[i] ?? 1)
  }
  return x
}
