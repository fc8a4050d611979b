/** One figure of a benchmark. `ratio` is value / peerValue; all three are null where there is nothing to hold it against. */
export interface Result {
  bench: string
  metric: string
  value: number
  unit: string
  peer: string | null
  peerValue: number | null
  ratio: number | null
}

export interface Measured {
  metric: string
  value: number
  unit: string
  peer?: { name: string; value: number }
}

const rounded = (value: number): number => Number(value.toPrecision(4))

export const resultOf = (bench: string, { metric, value, unit, peer }: Measured): Result => ({
  bench,
  metric,
  value: rounded(value),
  unit,
  peer: peer?.name ?? null,
  peerValue: peer === undefined ? null : rounded(peer.value),
  ratio: peer === undefined ? null : rounded(value / peer.value),
})
