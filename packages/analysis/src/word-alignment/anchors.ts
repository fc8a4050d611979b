/** For each word of one sentence the word of the other that it surely stands for, or -1. */
export type Anchors = Int32Array

/** The nearest word before and after each word that has an anchor, itself aside; -1 and the length where none has. */
export interface AnchorsAround {
  of: Anchors
  before: Int32Array
  after: Int32Array
}

export const anchorsAround = (of: Anchors): AnchorsAround => {
  const before = new Int32Array(of.length)
  const after = new Int32Array(of.length)
  for (let at = 0, last = -1; at < of.length; at += 1) {
    before[at] = last
    if ((of[at] as number) >= 0) last = at
  }
  for (let at = of.length - 1, last = of.length; at >= 0; at -= 1) {
    after[at] = last
    if ((of[at] as number) >= 0) last = at
  }
  return { of, before, after }
}

/** The same anchors seen from the other sentence. */
export const turnedAnchors = (of: Anchors, others: number): Anchors => {
  const turned = new Int32Array(others).fill(-1)
  of.forEach((other, at) => {
    if (other >= 0) turned[other] = at
  })
  return turned
}

/** Farther than this is far. */
const FAR = 12

/** How far word `other` is from where the anchors around word `at` lead to expect it: from the one before, the one after. */
export const distancesFromAnchors = (
  around: AnchorsAround,
  at: number,
  other: number,
  others: number,
): [number, number] => {
  const before = around.before[at] as number
  const after = around.after[at] as number
  const anchorBefore = before < 0 ? -1 : (around.of[before] as number)
  const anchorAfter = after >= around.of.length ? others : (around.of[after] as number)
  const fromBefore = other - anchorBefore - (at - before)
  const fromAfter = anchorAfter - other - (after - at)
  return [Math.max(-FAR, Math.min(FAR, fromBefore)), Math.max(-FAR, Math.min(FAR, fromAfter))]
}
