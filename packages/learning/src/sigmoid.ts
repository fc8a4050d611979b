/** A probability from log odds. */
export const sigmoid = (logOdds: number): number => 1 / (1 + Math.exp(-logOdds))
