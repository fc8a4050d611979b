import { harmonicMean } from './harmonic-mean.js'

/** One item with the group it belongs to and the group it was put in. */
export interface Grouped {
  gold: string
  found: string
}

const sizes = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const sizesOf = (items: readonly Grouped[]) => ({
  gold: sizes(items.map(({ gold }) => gold)),
  found: sizes(items.map(({ found }) => found)),
  both: sizes(items.map(({ gold, found }) => JSON.stringify([gold, found]))),
})

const pairsIn = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0)

/** F1 over all pairs of items: together in gold, together in the result. Without any pair on a side, that side is right. */
export const pairF1 = (items: readonly Grouped[]): number => {
  const { gold, found, both } = sizesOf(items)
  const right = pairsIn(both)
  const precision = pairsIn(found) === 0 ? 1 : right / pairsIn(found)
  const recall = pairsIn(gold) === 0 ? 1 : right / pairsIn(gold)
  return harmonicMean(precision, recall)
}

/** B-cubed F1 (Bagga and Baldwin 1998): each item's share of its group that is right, averaged, both ways. */
export const bCubedF1 = (items: readonly Grouped[]): number => {
  const { gold, found, both } = sizesOf(items)
  let precision = 0
  let recall = 0
  for (const item of items) {
    const shared = both.get(JSON.stringify([item.gold, item.found])) ?? 0
    precision += shared / (found.get(item.found) ?? 1) / items.length
    recall += shared / (gold.get(item.gold) ?? 1) / items.length
  }
  return harmonicMean(precision, recall)
}
