import type { AttributionModel } from './attribution-model.js'
import { type ContentCandidate, contentCandidates, stretchesOf } from './content-candidates.js'
import { contentRows } from './content-row.js'
import type { Passage, TokenRange } from './passage.js'

/** A content is taken from this probability on: out of fold, overlap F1 is within .005 of its best from 0.20 to 0.33. */
const TAKEN_MIN = 0.24

/** The contents of a text: the likeliest first, one for a cue, none with a word of another. In the order of their cues. */
export const chooseContents = (passage: Passage, model: AttributionModel): ContentCandidate[] => {
  const candidates = contentCandidates(passage, model)
  const rated = contentRows(passage, candidates)
    .map((row, index) => ({ index, probability: model.content(row) }))
    .filter(({ probability }) => probability >= TAKEN_MIN)
    .sort((a, b) => b.probability - a.probability || a.index - b.index)
  const taken = new Uint8Array(passage.tokens.length)
  const isFree = ({ first, end }: TokenRange): boolean => !taken.subarray(first, end).includes(1)
  const served = new Set<number>()
  const chosen: ContentCandidate[] = []
  for (const { index } of rated) {
    const candidate = candidates[index]
    if (!candidate || served.has(candidate.cue)) continue
    const stretches = stretchesOf(candidate)
    if (!stretches.every(isFree)) continue
    for (const { first, end } of stretches) taken.fill(1, first, end)
    served.add(candidate.cue)
    chosen.push(candidate)
  }
  return chosen.sort((a, b) => a.cue - b.cue)
}
