/**
 * A group for each row such that rows which share a key, directly or through others, are in one group: pairs of
 * sentences that have a sentence in common must not be on both sides of a fold. The group is named by its smallest key.
 */
export const linkedGroups = (keysOfRows: readonly (readonly string[])[]): string[] => {
  const parent = new Map<string, string>()
  const rootOf = (key: string): string => {
    let root = key
    for (let next = parent.get(root); next !== undefined && next !== root; next = parent.get(root)) root = next
    parent.set(key, root)
    return root
  }
  for (const keys of keysOfRows) {
    const roots = keys.map(rootOf).sort()
    const [smallest = ''] = roots
    for (const root of roots) parent.set(root, smallest)
  }
  return keysOfRows.map(([first = '']) => rootOf(first))
}
