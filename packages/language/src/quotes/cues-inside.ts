import type { ContentCandidate } from './content-candidates.js'
import type { TokenRange } from './passage.js'

/** Other words that may attribute something, inside a content. */
export interface CuesInside {
  best: number
  count: number
}

/** In a quotation of many sentences no more cues than these are looked at. */
const CUES_MAX = 100

/** A function that tells the likely cues inside stretches of the text. */
export const cuesInside = (
  candidates: readonly ContentCandidate[],
): ((stretches: readonly TokenRange[]) => CuesInside) => {
  const probability = new Map(candidates.map(({ cue, cueProbability }) => [cue, cueProbability]))
  const places = [...probability.keys()].sort((a, b) => a - b)
  const firstFrom = (token: number): number => {
    let [low, high] = [0, places.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((places[middle] ?? 0) < token) low = middle + 1
      else high = middle
    }
    return low
  }
  return (stretches) => {
    const found = { best: 0, count: 0 }
    for (const { first, end } of stretches)
      for (let at = firstFrom(first); at < places.length && found.count < CUES_MAX; at += 1) {
        const cue = places[at] ?? end
        if (cue >= end) break
        found.best = Math.max(found.best, probability.get(cue) ?? 0)
        found.count += 1
      }
    return found
  }
}
