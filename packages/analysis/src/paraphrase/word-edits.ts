/** The words to put in, take out or change that turn one row of words into the other (Levenshtein). */
export const wordEdits = (a: readonly string[], b: readonly string[]): number => {
  const costs = Array.from({ length: b.length + 1 }, (_, at) => at)
  a.forEach((word, row) => {
    let diagonal = costs[0] as number
    costs[0] = row + 1
    b.forEach((other, at) => {
      const changed = diagonal + (word === other ? 0 : 1)
      diagonal = costs[at + 1] as number
      costs[at + 1] = Math.min(changed, diagonal + 1, (costs[at] as number) + 1)
    })
  })
  return costs[b.length] as number
}
