import type { Passage, TokenRange } from './passage.js'
import { inContent, type Sourceless } from './source-row.js'
import { ADP, ADV, AUX, PART } from './word-code.js'

const LEFT_MAX = 4
const LEFT = new Set([AUX, ADV, PART])

/** The cue with what belongs to it: "has also called for", "according to", "did not say". */
export const cuePhrase = ({ codes, sentences, sentenceOf }: Passage, draft: Sourceless): TokenRange => {
  const { cue } = draft
  const sentence = sentences[sentenceOf[cue] as number]
  const isOwn = (at: number): boolean => !inContent(draft, at)
  let first = cue
  while (
    first > (sentence?.firstToken ?? cue) &&
    cue - first < LEFT_MAX &&
    LEFT.has(codes[first - 1] ?? -1) &&
    isOwn(first - 1)
  )
    first -= 1
  // A phrase does not begin with "'s" or "to".
  while (first < cue && codes[first] === PART) first += 1
  const next = cue + 1
  const particle = next < (sentence?.endToken ?? next) && codes[next] === ADP && isOwn(next)
  const belongs = particle && (draft.after?.first === next + 1 || draft.before !== null)
  return { first, end: belongs ? next + 1 : next }
}
