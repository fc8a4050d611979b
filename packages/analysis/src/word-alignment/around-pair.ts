/** The value of a table at a place, 0 outside of it. */
export const valueAt = (
  values: ArrayLike<number>,
  i: number,
  j: number,
  [rows, columns]: readonly [number, number],
): number => (i < 0 || j < 0 || i >= rows || j >= columns ? 0 : (values[i * columns + j] as number))

/** Where the partners of the words around a pair stand, besides straight before and after it. */
export const NEAR = [
  [-1, 0],
  [0, -1],
  [1, 0],
  [0, 1],
  [-2, -1],
  [-1, -2],
  [2, 1],
  [1, 2],
  [-3, -3],
  [3, 3],
] as const

/** How far into its sentence a word stands, 0 to 1. */
export const ratio = (i: number, length: number): number => (length <= 1 ? 0 : i / (length - 1))

/** 1 where two words have a relation of the lexicon. */
export const flag = (relation: number, which: number): number => (relation & which ? 1 : 0)
