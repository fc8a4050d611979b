import type { Token } from '../reading.js'
import { wordVectors } from '../vectors/word-vectors.js'

/** How often a word does what, learned from attributed text. Every number but `seen` is a share, 0 to 1. */
export interface CueShares {
  seen: number
  /** Of its occurrences, those that attribute something. */
  cue: number
  /** Of those: the content follows at once, begins with "that", begins with "to", comes before the cue. */
  atOnce: number
  that: number
  to: number
  before: number
}

/** Counts and shares of words, learned from attributed text, as they are written to a file. */
export interface WrittenLexicon {
  /** By `cueKey`: seen, cue, at once, that, to, before, as counts. */
  cues: Readonly<Record<string, readonly number[]>>
  /** Shares of places where a content begins: [before this word, after this word]. */
  starts: Readonly<Record<string, readonly [number, number]>>
  /** Shares of places where a content ends: [after this word, before this word]. */
  ends: Readonly<Record<string, readonly [number, number]>>
  /** By lemma of a noun or pronoun: share of its occurrences that are the head of a source. */
  heads: Readonly<Record<string, number>>
  /**
   * What verbs that attribute have in common in the space of word vectors, as weights and a bias behind them: log odds
   * of a verb that was never seen.
   */
  direction: readonly number[]
  /** Parts of speech between which no content begins or ends, by `jointCode`. */
  never: Readonly<Record<JointKind, readonly number[]>>
}

/** A place where the content after a cue begins or ends, or that before it. */
export type JointKind = 'startAfter' | 'endAfter' | 'endBefore' | 'startBefore'

type Pair = readonly [number, number]

/** The same, to look words up in. */
export interface AttributionLexicon {
  cues: ReadonlyMap<string, readonly number[]>
  starts: ReadonlyMap<string, Pair>
  ends: ReadonlyMap<string, Pair>
  heads: ReadonlyMap<string, number>
  direction: readonly number[]
  never: Readonly<Record<JointKind, ReadonlySet<number>>>
}

export const openLexicon = ({ cues, starts, ends, heads, direction, never }: WrittenLexicon): AttributionLexicon => ({
  cues: new Map(Object.entries(cues)),
  starts: new Map(Object.entries(starts)),
  ends: new Map(Object.entries(ends)),
  heads: new Map(Object.entries(heads)),
  direction,
  never: {
    startAfter: new Set(never.startAfter),
    endAfter: new Set(never.endAfter),
    endBefore: new Set(never.endBefore),
    startBefore: new Set(never.startBefore),
  },
})

export type CueClass = 'v' | 'n' | 'o'

const CLASSES: Readonly<Record<string, CueClass>> = { VERB: 'v', AUX: 'v', NOUN: 'n', PROPN: 'n' }

export const cueClass = ({ pos }: Token): CueClass => CLASSES[pos] ?? 'o'

/** What a cue is looked up by: its lemma, verbs and nouns apart. */
export const cueKey = (token: Token): string => `${cueClass(token)} ${token.lemma}`

/** Share of cues among verbs, nouns and other words that were never seen, and how many such sightings it counts for. */
const UNSEEN: Readonly<Record<CueClass, number>> = { v: 0.12, n: 0.01, o: 0.001 }
const UNSEEN_WEIGHT = 4
/** Shares of at once, that, to, before among all cues. */
const USUAL = [0.4, 0.12, 0.06, 0.3] as const
const USUAL_WEIGHT = 3

/** What is known of a word as a cue; shares lean towards the usual where it was seen rarely. */
export const cueShares = (token: Token, { cues }: AttributionLexicon): CueShares => {
  const [seen = 0, cue = 0, ...ways] = cues.get(cueKey(token)) ?? []
  const share = (way: number): number => ((ways[way] ?? 0) + (USUAL[way] ?? 0) * USUAL_WEIGHT) / (cue + USUAL_WEIGHT)
  return {
    seen,
    cue: (cue + UNSEEN[cueClass(token)] * UNSEEN_WEIGHT) / (seen + UNSEEN_WEIGHT),
    atOnce: share(0),
    that: share(1),
    to: share(2),
    before: share(3),
  }
}

/** Log odds that a word like this one attributes something, by its vector alone; 0 where it has none. */
export const cueLikeness = ({ lemma }: Token, { direction }: AttributionLexicon): number => {
  const { indexOf, addTo, dimensions } = wordVectors()
  const index = indexOf(lemma)
  if (index < 0) return 0
  const vector = new Float64Array(dimensions)
  addTo(vector, index, 1)
  let sum = direction[dimensions] ?? 0
  for (let at = 0; at < dimensions; at += 1) sum += (vector[at] as number) * (direction[at] ?? 0)
  return sum
}
