/** What the rows of one kind weigh together. */
const KIND_WEIGHT = 100

/** A weight for each row, so that the rows of every kind weigh as much together, however many they are. */
export const evenWeights = (kinds: readonly string[]): number[] => {
  const counts = new Map<string, number>()
  for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return kinds.map((kind) => KIND_WEIGHT / (counts.get(kind) ?? 1))
}
