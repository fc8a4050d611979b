import type { AttributionModel } from './attribution-model.js'
import { endsAfter, endsBefore, startsAfter, startsBefore } from './boundaries.js'
import { boundaryRoom, boundaryRow, cueView } from './boundary-row.js'
import type { Passage, TokenRange } from './passage.js'

/** A stretch that may be the content, or a part of it, and how likely. */
export interface Stretch extends TokenRange {
  probability: number
  /** Of its end near the cue alone: that a content of this side begins (or ends) there. */
  nearProbability: number
}

/** What a cue may say, on either side of it. */
export interface ContentOptions {
  before: readonly Stretch[]
  after: readonly Stretch[]
  /** How likely there is a content on that side. */
  beforeProbability: number
  afterProbability: number
}

interface Place {
  at: number
  probability: number
}

/** The first ends of a content that are followed up: the best of those more likely than this. */
const LIKELY = 0.05
const AFTER_MAX = 3
const BEFORE_MAX = 2

const sum = (places: readonly Place[]): number => places.reduce((total, { probability }) => total + probability, 0)

const bestOf = (places: readonly Place[], most: number): Place[] =>
  places
    .filter(({ probability }) => probability >= LIKELY)
    .sort((a, b) => b.probability - a.probability || a.at - b.at)
    .slice(0, most)

/** Room for the row of a place, used again for every place. */
const row = boundaryRoom()

/** All stretches that the cue at a token may say, with their probabilities: of the one end, times of the other given it. */
export const contentOptions = (passage: Passage, cue: number, model: AttributionModel): ContentOptions => {
  const { starts, ends } = model.lexicon
  const view = cueView(passage, cue)
  const atStart = { cue: view, table: starts, row }
  const atEnd = { cue: view, table: ends, row }

  const startPlaces = startsAfter(passage, cue).map((at) => ({
    at,
    probability: model.startAfter(boundaryRow(passage, { cue, from: cue, to: at }, atStart)),
  }))
  const afterProbability = sum(startPlaces)
  const after = bestOf(startPlaces, AFTER_MAX).flatMap((start) => {
    const endPlaces = endsAfter(passage, start.at).map((at) => ({
      at,
      probability: model.endAfter(boundaryRow(passage, { cue, from: start.at, to: at }, atEnd)),
    }))
    const share = start.probability / Math.max(1, afterProbability) / (sum(endPlaces) || 1)
    return endPlaces.map(({ at, probability }) => ({
      first: start.at,
      end: at,
      probability: share * probability,
      nearProbability: start.probability,
    }))
  })

  const endPlaces = endsBefore(passage, cue).map((at) => ({
    at,
    probability: model.endBefore(boundaryRow(passage, { cue, from: cue, to: at }, atEnd)),
  }))
  const beforeProbability = sum(endPlaces)
  const before = bestOf(endPlaces, BEFORE_MAX).flatMap((end) => {
    const places = startsBefore(passage, end.at).map((at) => ({
      at,
      probability: model.startBefore(boundaryRow(passage, { cue, from: end.at, to: at }, atStart)),
    }))
    const share = end.probability / Math.max(1, beforeProbability) / (sum(places) || 1)
    return places.map(({ at, probability }) => ({
      first: at,
      end: end.at,
      probability: share * probability,
      nearProbability: end.probability,
    }))
  })
  return { before, after, beforeProbability, afterProbability }
}
