import type { Grouped } from './groups-f1.js'
import { harmonicMean } from './harmonic-mean.js'

/** Items that were grouped at once, of which a part is scored: those the weights were not trained on. */
export interface PartlyScored {
  items: readonly Grouped[]
  isScored: readonly boolean[]
}

interface Sums {
  items: number
  precision: number
  recall: number
  /** Pairs of a scored item and any other: right ones, all in its found group, all in its gold group. */
  right: number
  found: number
  gold: number
}

const counted = (keys: readonly string[]): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

const both = ({ gold, found }: Grouped): string => JSON.stringify([gold, found])

const addRun = (sums: Sums, { items, isScored }: PartlyScored): void => {
  const golds = counted(items.map(({ gold }) => gold))
  const founds = counted(items.map(({ found }) => found))
  const rights = counted(items.map(both))
  items.forEach((item, index) => {
    if (!isScored[index]) return
    const gold = golds.get(item.gold) ?? 1
    const found = founds.get(item.found) ?? 1
    const right = rights.get(both(item)) ?? 1
    sums.items += 1
    sums.precision += right / found
    sums.recall += right / gold
    sums.right += right - 1
    sums.found += found - 1
    sums.gold += gold - 1
  })
}

/**
 * Pair F1 and B-cubed F1 over the scored items of several runs, each item judged by the whole group that its run put it
 * in. For one run that is scored whole they are `pairF1` and `bCubedF1`.
 */
export const partGroupsF1 = (runs: readonly PartlyScored[]): { pairF1: number; b3F1: number } => {
  const sums: Sums = { items: 0, precision: 0, recall: 0, right: 0, found: 0, gold: 0 }
  for (const run of runs) addRun(sums, run)
  return {
    pairF1: harmonicMean(sums.found === 0 ? 1 : sums.right / sums.found, sums.gold === 0 ? 1 : sums.right / sums.gold),
    b3F1: harmonicMean(sums.precision / sums.items, sums.recall / sums.items),
  }
}
