/**
 * Places whose rank breaks the order of the others: those outside the longest run of ranks that never fall (patience
 * sorting, Fredman 1975). Negative ranks are no ranks and never among them.
 */
export function outOfOrder(ranks: readonly number[]): Set<number> {
  const rankAt = (place: number | undefined) => (place === undefined ? -1 : (ranks[place] ?? -1))
  const tails: number[] = []
  const before = new Map<number, number | undefined>()
  ranks.forEach((rank, place) => {
    if (rank < 0) return
    const higher = tails.findIndex((tail) => rankAt(tail) > rank)
    const length = higher < 0 ? tails.length : higher
    before.set(place, tails[length - 1])
    tails[length] = place
  })
  const strays = new Set(before.keys())
  for (let place = tails.at(-1); place !== undefined; place = before.get(place)) strays.delete(place)
  return strays
}
