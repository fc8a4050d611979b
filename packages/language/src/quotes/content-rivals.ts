import { type ContentCandidate, hullOf } from './content-candidates.js'
import { overlapOf, SAME_MIN, type TokenRange } from './passage.js'

/** What other cues have to say to the words of a content. */
export interface Rivalry {
  /** The surest content of another cue that shares words with this one, and that is nearly the same. */
  overlap: number
  same: number
  /** How many other cues want its words. */
  cues: number
}

interface Rival {
  range: TokenRange
  cue: number
  /** How sure it was before it is asked about as a whole. */
  sure: number
}

const sureness = ({ cueProbability, before, after }: ContentCandidate): number =>
  cueProbability * Math.max(before?.probability ?? 0, after?.probability ?? 0)

/** A text that is one long quotation has contents that all share words: no more rivals than these are looked at. */
const RIVALS_MAX = 500

/** A function that tells the rivals of each of these contents; about as long as the contents are many. */
export const rivalry = (candidates: readonly ContentCandidate[]): ((candidate: ContentCandidate) => Rivalry) => {
  const rivals: Rival[] = candidates
    .map((candidate) => ({ range: hullOf(candidate), cue: candidate.cue, sure: sureness(candidate) }))
    .sort((a, b) => a.range.first - b.range.first || a.range.end - b.range.end || a.cue - b.cue)
  let furthest = 0
  const reach = rivals.map(({ range }) => {
    furthest = Math.max(furthest, range.end)
    return furthest
  })
  /** The first rival that may reach beyond a token. */
  const firstBeyond = (token: number): number => {
    let [low, high] = [0, rivals.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((reach[middle] ?? 0) <= token) low = middle + 1
      else high = middle
    }
    return low
  }
  return (candidate) => {
    const range = hullOf(candidate)
    const found = { overlap: 0, same: 0 }
    const cues = new Set<number>()
    const from = firstBeyond(range.first)
    for (let at = from; at < Math.min(rivals.length, from + RIVALS_MAX); at += 1) {
      const rival = rivals[at]
      if (!rival || rival.range.first >= range.end) break
      if (rival.cue === candidate.cue || rival.range.end <= range.first) continue
      cues.add(rival.cue)
      if (overlapOf(range, rival.range) >= SAME_MIN) found.same = Math.max(found.same, rival.sure)
      else found.overlap = Math.max(found.overlap, rival.sure)
    }
    return { ...found, cues: cues.size }
  }
}
