import type { Sentence, Token } from '../reading.js'
import { type AttributionLexicon, type CueShares, cueShares } from './attribution-lexicon.js'
import { quotedRegions } from './quoted-regions.js'
import { ADP, AUX, codeOf, kindOf, NOUN, PRON, PROPN, VERB, type WordCode, type WordKind } from './word-code.js'

/** Tokens from `first` up to, not including, `end`. */
export interface TokenRange {
  first: number
  end: number
}

/** Two ranges tell the same from this share of their tokens on: the measure of an attribution in the evaluation. */
export const SAME_MIN = 0.8

/** Share of the tokens in one of two ranges that stand in both. */
export const overlapOf = (a: TokenRange, b: TokenRange): number => {
  const shared = Math.min(a.end, b.end) - Math.max(a.first, b.first)
  return shared > 0 ? shared / (Math.max(a.end, b.end) - Math.min(a.first, b.first)) : 0
}

/** How many of something stand before each token: what stands between two is a difference. */
export type Running = Int32Array

/** A text laid out for the search for attributions: everything is asked for by the index of a token. */
export interface Passage {
  text: string
  tokens: readonly Token[]
  codes: readonly WordCode[]
  kinds: readonly WordKind[]
  shares: readonly CueShares[]
  lexicon: AttributionLexicon
  /** Quoted stretches with their marks, in order. */
  regions: readonly TokenRange[]
  /** Index of the region a token is in, or -1. */
  regionOf: Int32Array
  sentences: readonly Sentence[]
  sentenceOf: Int32Array
  /** By sentence, the best share of a cue outside quotation marks: does the sentence name a speaker itself? */
  speaking: Float64Array
  verbs: Running
  nominals: Running
  commas: Running
  prepositions: Running
  quoted: Running
}

const running = (count: number, is: (index: number) => boolean): Running => {
  const sums = new Int32Array(count + 1)
  for (let at = 0; at < count; at += 1) sums[at + 1] = (sums[at] as number) + (is(at) ? 1 : 0)
  return sums
}

/** The parts of speech on both sides of the place before token `at`, as one number. */
export const jointCode = ({ codes }: Pick<Passage, 'codes'>, at: number): number =>
  ((codes[at - 1] ?? -1) + 1) * 32 + (codes[at] ?? -1) + 1

const NOMINALS = new Set([NOUN, PROPN, PRON])

/** How many of a running count stand in a range. */
export const between = (counts: Running, first: number, end: number): number =>
  end > first ? (counts[end] as number) - (counts[first] as number) : 0

const speakingIn = (sentences: readonly Sentence[], shareOf: (at: number) => number): Float64Array =>
  Float64Array.from(sentences, ({ firstToken, endToken }) => {
    let best = 0
    for (let at = firstToken; at < endToken; at += 1) best = Math.max(best, shareOf(at))
    return best
  })

/** Lays a text out: sentences, quoted regions, codes and running counts. */
export const passageOf = (
  { text, tokens, sentences }: { text: string; tokens: readonly Token[]; sentences: readonly Sentence[] },
  lexicon: AttributionLexicon,
): Passage => {
  const sentenceOf = new Int32Array(tokens.length).fill(-1)
  sentences.forEach(({ firstToken, endToken }, index) => {
    sentenceOf.fill(index, firstToken, endToken)
  })
  const regions = quotedRegions({ text, tokens, sentences })
  const regionOf = new Int32Array(tokens.length).fill(-1)
  regions.forEach(({ first, end }, index) => {
    regionOf.fill(index, first, end)
  })
  const codes = tokens.map(codeOf)
  const shares = tokens.map((token) => cueShares(token, lexicon))
  return {
    text,
    tokens,
    codes,
    kinds: tokens.map(kindOf),
    shares,
    lexicon,
    regions,
    regionOf,
    sentences,
    sentenceOf,
    speaking: speakingIn(sentences, (at) => ((regionOf[at] as number) < 0 ? (shares[at]?.cue ?? 0) : 0)),
    verbs: running(tokens.length, (at) => codes[at] === VERB || codes[at] === AUX),
    nominals: running(tokens.length, (at) => NOMINALS.has(codes[at] ?? -1)),
    commas: running(tokens.length, (at) => tokens[at]?.normal === ','),
    prepositions: running(tokens.length, (at) => codes[at] === ADP),
    quoted: running(tokens.length, (at) => (regionOf[at] as number) >= 0),
  }
}
