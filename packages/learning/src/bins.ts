/** Rows with each input cut into at most 255 bins of about equal weight. */
export interface Binned {
  /** One array per input, the bin of each row. */
  columns: readonly Uint8Array[]
  /** Per input, the highest value of each bin but the last. */
  edges: readonly Float64Array[]
}

const edgesOf = (values: Float64Array, binsMax: number): Float64Array => {
  const sorted = values.slice().sort()
  const distinct = sorted.filter((value, index) => value !== sorted[index - 1])
  // Few values, as codes and counts have, are each told from the next, however rare.
  if (distinct.length <= binsMax)
    return distinct.slice(1).map((value, index) => (value + (distinct[index] ?? value)) / 2)
  const edges: number[] = []
  for (let bin = 1; bin < binsMax; bin += 1) {
    const place = Math.floor((bin * sorted.length) / binsMax)
    const [below, above] = [sorted[place - 1], sorted[place]]
    if (below === undefined || above === undefined || below === above) continue
    const edge = (below + above) / 2
    if (edge > (edges.at(-1) ?? Number.NEGATIVE_INFINITY)) edges.push(edge)
  }
  // Rare values at either end, such as a flag set in one row of a hundred, get an edge of their own.
  const [least, most] = [sorted[0], sorted.at(-1)]
  if (least === undefined || most === undefined || least === most) return Float64Array.from(edges)
  const second = sorted.find((value) => value > least)
  const beforeLast = sorted.findLast((value) => value < most)
  for (const [a, b] of [[least, second] as const, [beforeLast, most] as const])
    if (a !== undefined && b !== undefined) edges.push((a + b) / 2)
  return Float64Array.from(new Set(edges)).sort()
}

const binOf = (value: number, edges: Float64Array): number => {
  let low = 0
  let high = edges.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (value <= (edges[middle] ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}

export const binRows = (rows: readonly ArrayLike<number>[], inputs: number, binsMax: number): Binned => {
  const columns: Uint8Array[] = []
  const edges: Float64Array[] = []
  for (let input = 0; input < inputs; input += 1) {
    const values = Float64Array.from(rows, (row) => row[input] ?? 0)
    const own = edgesOf(values, binsMax - 2)
    edges.push(own)
    columns.push(Uint8Array.from(values, (value) => binOf(value, own)))
  }
  return { columns, edges }
}
