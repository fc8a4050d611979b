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

const room = (): Found => ({ from: 0, to: 0, f: 0, weight: 0 })

/** The run of clauses of `side` that goes best with a window of the other sentence, written into `best`. */
const bestWindow = (side: Side, other: Side, within: Window, best: Found): Found => {
  const { words, weightBefore, clauses } = side.sentence
  const aligned = alignedBefore(side, within)
  const otherWeights = other.sentence.weightBefore
  const otherWeight = (otherWeights[within.to] as number) - (otherWeights[within.from] as number)
  best.from = 0
  best.to = words.length
  best.f = 0
  best.weight = 0
  for (let start = 0; start + 1 < clauses.length; start += 1) {
    const from = clauses[start] as number
    for (let end = start + 1; end < clauses.length; end += 1) {
      const to = clauses[end] as number
      const weight = (weightBefore[to] as number) - (weightBefore[from] as number)
      const common = (aligned[to] as number) - (aligned[from] as number)
      const f = (2 * common) / Math.max(weight + otherWeight, 1e-9)
      if (f <= best.f) continue
      best.from = from
      best.to = to
      best.f = f
      best.weight = Math.min(weight, otherWeight)
    }
  }
  return best
}

/** What is found for a pair, used again for every pair. */
const rooms = { a: room(), b: room(), both: room() }

const whole = ({ sentence }: Side): Window => ({ from: 0, to: sentence.words.length })

/**
 * The best match of clauses of one sentence with the whole of the other (`wholeMatch`), and with clauses of the other
 * (`clauseMatch`), found by fitting one to the other in turn. They hold until the next two sentences are matched.
 */
export const bestClauses = (a: Side, b: Side): { wholeMatch: ClauseMatch; clauseMatch: ClauseMatch } => {
  const ofA = bestWindow(a, b, whole(b), rooms.a)
  const ofB = bestWindow(b, a, whole(a), rooms.b)
  const wholeMatch = ofA.f >= ofB.f ? ofA : ofB
  const both = ofA.f >= ofB.f ? bestWindow(b, a, ofA, rooms.both) : bestWindow(a, b, ofB, rooms.both)
  return { wholeMatch, clauseMatch: both.f >= wholeMatch.f ? both : wholeMatch }
}
