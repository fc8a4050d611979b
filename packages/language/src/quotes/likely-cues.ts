import type { AttributionModel } from './attribution-model.js'
import { candidateCues } from './candidate-cues.js'
import { cueRow } from './cue-row.js'
import type { Passage } from './passage.js'

/** A cue is followed up from this probability on; most of what is said hangs on cues far above it. */
const CUE_MIN = 0.1
/** Most cues that are followed up in one sentence, so that a text of nothing but "said" takes bounded time. */
const SENTENCE_CUES_MAX = 8

export interface LikelyCue {
  at: number
  probability: number
}

/** Words that are likely to attribute something, the likeliest of each sentence. */
export const likelyCues = (passage: Passage, model: AttributionModel): LikelyCue[] => {
  const bySentence = new Map<number, LikelyCue[]>()
  for (const at of candidateCues(passage)) {
    const probability = model.cue(cueRow(passage, at))
    if (probability < CUE_MIN) continue
    const sentence = passage.sentenceOf[at] as number
    const cues = bySentence.get(sentence) ?? []
    cues.push({ at, probability })
    bySentence.set(sentence, cues)
  }
  return [...bySentence.values()].flatMap((cues) =>
    cues.sort((a, b) => b.probability - a.probability || a.at - b.at).slice(0, SENTENCE_CUES_MAX),
  )
}
