import type { ComparedSentence } from './compared-sentence.js'

/** A part of one sentence that says best what the other sentence, or a part of it, says. */
export interface ClauseMatch {
  /** Harmonic mean of the shares of both that are aligned, 0 to 1. */
  f: number
  /** Weight of the smaller of the two. */
  weight: number
}

interface Window {
  from: number
  to: number
}

interface Side {
  sentence: ComparedSentence
  likeness: Float64Array
  partner: Int32Array
}

/** Sums before each place, used again for every sentence. The first is 0. */
let sums = new Float64Array(64)

/** Aligned weight of a window of one sentence whose partners stand in a window of the other, before each place. */
const alignedBefore = ({ sentence, likeness, partner }: Side, within: Window): Float64Array => {
  if (sums.length <= sentence.words.length) sums = new Float64Array(2 * sentence.words.length)
  for (let at = 0; at < sentence.words.length; at += 1) {
    const other = partner[at] as number
    const inside = other >= within.from && other < within.to
    const weight = sentence.words[at]?.weight ?? 0
    sums[at + 1] = (sums[at] as number) + (inside ? weight * (likeness[at] as number) : 0)
  }
  return sums
}

interface Found extends Window, ClauseMatch {}

/** The run of clauses of `side` that goes best with a window of the other sentence. */
const bestWindow = (side: Side, other: Side, within: Window): Found => {
  const { sentence } = side
  const aligned = alignedBefore(side, within)
  const otherWeight =
    (other.sentence.weightBefore[within.to] as number) - (other.sentence.weightBefore[within.from] as number)
  let best: Found = { from: 0, to: sentence.words.length, f: 0, weight: 0 }
  const { clauses } = sentence
  for (let start = 0; start + 1 < clauses.length; start += 1) {
    for (let end = start + 1; end < clauses.length; end += 1) {
      const [from, to] = [clauses[start] as number, clauses[end] as number]
      const weight = (sentence.weightBefore[to] as number) - (sentence.weightBefore[from] as number)
      const common = (aligned[to] as number) - (aligned[from] as number)
      const f = (2 * common) / Math.max(weight + otherWeight, 1e-9)
      if (f > best.f) best = { from, to, f, weight: Math.min(weight, otherWeight) }
    }
  }
  return best
}

const whole = ({ sentence }: Side): Window => ({ from: 0, to: sentence.words.length })

/**
 * The best match of clauses of one sentence with the whole of the other (`wholeMatch`), and with clauses of the other
 * (`clauseMatch`), found by fitting one to the other in turn.
 */
export const bestClauses = (a: Side, b: Side): { wholeMatch: ClauseMatch; clauseMatch: ClauseMatch } => {
  const ofA = bestWindow(a, b, whole(b))
  const ofB = bestWindow(b, a, whole(a))
  const wholeMatch = ofA.f >= ofB.f ? ofA : ofB
  const both = ofA.f >= ofB.f ? bestWindow(b, a, ofA) : bestWindow(a, b, ofB)
  return { wholeMatch, clauseMatch: both.f >= wholeMatch.f ? both : wholeMatch }
}
