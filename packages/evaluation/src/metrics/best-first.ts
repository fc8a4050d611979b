/** Two items, by index, that could be paired, and how good that would be. */
export interface Match {
  a: number
  b: number
  score: number
}

/** Pairs one to one: the best match first, of equal ones that of the smaller indices. */
export const bestFirst = (matches: readonly Match[]): Match[] => {
  const takenA = new Set<number>()
  const takenB = new Set<number>()
  return [...matches]
    .sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b)
    .filter(({ a, b }) => {
      if (takenA.has(a) || takenB.has(b)) return false
      takenA.add(a)
      takenB.add(b)
      return true
    })
}
