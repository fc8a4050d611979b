/** Numbers that look random and are the same in every run. */
export interface Random {
  /** From 0, below 1. */
  next(): number
  /** A whole number from 0, below `end`. */
  below(end: number): number
  pick<T>(items: readonly [T, ...T[]]): T
}

/** The generator mulberry32 (Tommy Ettinger, 2017): 32 bits of state, plenty for invented news. */
export const randomOf = (seed: number): Random => {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { next, below, pick: (items) => items[below(items.length)] ?? items[0] }
}
