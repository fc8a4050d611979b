import { seededRandom } from './random.js'

/**
 * The fold, 0 to `count` - 1, of each row, for cross-validation: rows of one group (an event, a document) always fall
 * into one fold, and folds hold about as many rows each. The same for the same groups, whatever their order.
 */
export const foldsOf = (groups: readonly string[], count: number, seed = 1): number[] => {
  const sizes = new Map<string, number>()
  for (const group of groups) sizes.set(group, (sizes.get(group) ?? 0) + 1)
  const random = seededRandom(seed)
  const shuffled = [...sizes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([group, size]) => ({ group, size, key: random() }))
  shuffled.sort((a, b) => b.size - a.size || a.key - b.key)
  const rows = new Array<number>(count).fill(0)
  const foldOf = new Map<string, number>()
  for (const { group, size } of shuffled) {
    const smallest = rows.indexOf(Math.min(...rows))
    foldOf.set(group, smallest)
    rows[smallest] = (rows[smallest] ?? 0) + size
  }
  return groups.map((group) => foldOf.get(group) ?? 0)
}
