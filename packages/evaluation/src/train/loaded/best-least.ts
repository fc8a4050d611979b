/** A thing with its probability and whether it is so. */
export interface Weighed {
  probability: number
  label: number
}

const bestFirst = (things: readonly Weighed[]): Weighed[] => [...things].sort((a, b) => b.probability - a.probability)

/** The probability from which saying yes gives the best F1. */
export const leastForF1 = (things: readonly Weighed[]): number => {
  const all = things.reduce((sum, { label }) => sum + label, 0)
  let [right, best, least] = [0, 0, 1]
  bestFirst(things).forEach(({ probability, label }, at) => {
    right += label
    const f1 = (2 * right) / (at + 1 + all)
    if (f1 <= best) return
    best = f1
    least = probability
  })
  return least
}

/** The probability from which saying yes gives the best mean of the F1 of yes and of no. */
export const leastForMacroF1 = (things: readonly Weighed[]): number => {
  const all = things.reduce((sum, { label }) => sum + label, 0)
  let [right, best, least] = [0, 0, 1]
  bestFirst(things).forEach(({ probability, label }, at) => {
    right += label
    const no = things.length - at - 1
    const rightNo = no - (all - right)
    const macro = right / (at + 1 + all) + rightNo / (no + things.length - all)
    if (macro <= best) return
    best = macro
    least = probability
  })
  return least
}

/** The smallest probability from which at least a share of what is said yes to is so. */
export const leastForPrecision = (things: readonly Weighed[], share: number): number => {
  let [right, least] = [0, 1]
  bestFirst(things).forEach(({ probability, label }, at) => {
    right += label
    if (at >= 20 && right / (at + 1) >= share) least = probability
  })
  return least
}
