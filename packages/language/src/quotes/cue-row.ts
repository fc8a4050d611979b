import { cueLikeness } from './attribution-lexicon.js'
import type { Passage } from './passage.js'
import { between } from './passage.js'
import { ADV, AUX, BE, HAVE, HE, MODAL, NOT, NOUN, PART, PRON, PROPN, THAT, TO } from './word-code.js'

/** What is asked about a word that may attribute something. */
export const CUE_INPUTS = [
  'share',
  'seen',
  'code',
  'form',
  'code-2',
  'code-1',
  'code+1',
  'code+2',
  'code+3',
  'kind-2',
  'kind-1',
  'kind+1',
  'kind+2',
  'atOnce',
  'that',
  'to',
  'before',
  'quoted',
  'toNextRegion',
  'fromLastRegion',
  'fromSentenceStart',
  'toSentenceEnd',
  'bestShareLeft',
  'bestShareRight',
  'fromGoodCue',
  'be',
  'modal',
  'not',
  'toLeft',
  'have',
  'subjectCode',
  'subjectKind',
  'subjectDistance',
  'subjectShare',
  'verbsLeft',
  'verbsRight',
  'toNextVerb',
  'nominalsRight',
  'thatNear',
  'commaLeft',
  'previousQuotes',
  'nextQuotes',
  'headline',
  'nextShare',
  'personSubject',
  'likeness',
] as const

const FAR = 30

/** 0 base form, 1 -ing, 2 -ed, 3 -s, 4 other: an irregular past. */
export const formOf = (normal: string, lemma: string): number => {
  if (normal.endsWith('ing')) return 1
  if (normal.endsWith('ed')) return 2
  if (normal === lemma) return 0
  return normal.endsWith('s') ? 3 : 4
}

const NOMINAL = new Set([NOUN, PROPN, PRON])
const SKIPPED = new Set([ADV, AUX, PART])

/** The noun or pronoun that a verb at `at` most likely has as its subject, or -1. */
const subjectOf = ({ codes }: Passage, at: number, first: number): number => {
  for (let left = at - 1; left >= first && at - left < 8; left -= 1) {
    const code = codes[left] as number
    if (NOMINAL.has(code)) return left
    if (!SKIPPED.has(code) && left < at - 4) return -1
  }
  return -1
}

const hasKind = (kinds: readonly number[], kind: number, [from, to]: readonly [number, number]): number => {
  for (let at = from; at < to; at += 1) if (kinds[at] === kind) return 1
  return 0
}

const headShare = ({ lexicon, tokens }: Passage, at: number): number =>
  at < 0 ? -1 : (lexicon.heads.get(tokens[at]?.lemma ?? '') ?? 0.05)

/** Best share of a cue in a range of tokens. */
const bestShare = ({ shares }: Passage, first: number, end: number): number => {
  let best = 0
  for (let at = first; at < end; at += 1) best = Math.max(best, shares[at]?.cue ?? 0)
  return best
}

const toNextRegion = ({ regionOf }: Passage, at: number, end: number): number => {
  for (let next = at + 1; next < end && next - at < FAR; next += 1)
    if ((regionOf[next] as number) >= 0) return next - at
  return FAR
}

const fromLastRegion = ({ regionOf }: Passage, at: number, first: number): number => {
  for (let last = at - 1; last >= first && at - last < FAR; last -= 1)
    if ((regionOf[last] as number) >= 0) return at - last
  return FAR
}

const fromGoodCue = ({ shares }: Passage, at: number, first: number): number => {
  for (let left = at - 1; left >= first && at - left < FAR; left -= 1)
    if ((shares[left]?.cue ?? 0) > 0.35) return at - left
  return FAR
}

const toNextVerb = ({ verbs }: Passage, at: number, end: number): number => {
  for (let next = at + 1; next < end && next - at < FAR; next += 1)
    if (between(verbs, next, next + 1) > 0) return next - at
  return FAR
}

/** One row for the word at `at`, in the order of `CUE_INPUTS`. */
export const cueRow = (passage: Passage, at: number): number[] => {
  const { tokens, codes, kinds, shares, regionOf, sentences, sentenceOf } = passage
  const token = tokens[at]
  const share = shares[at]
  const index = sentenceOf[at] as number
  const sentence = sentences[index]
  if (!token || !share || !sentence) return CUE_INPUTS.map(() => -1)
  const { firstToken: first, endToken: end, paragraph } = sentence
  const code = (place: number): number => (place < first || place >= end ? -1 : (codes[place] ?? -1))
  const kind = (place: number): number => (place < first || place >= end ? -1 : (kinds[place] ?? -1))
  const left = [Math.max(first, at - 4), at] as const
  const subject = subjectOf(passage, at, first)
  const quotesIn = (which: number): number => {
    const other = sentences[which]
    if (!other || other.paragraph !== paragraph) return -1
    return (regionOf[other.firstToken] as number) >= 0 ? 1 : 0
  }
  return [
    share.cue,
    Math.log1p(share.seen),
    codes[at] ?? -1,
    formOf(token.normal, token.lemma),
    code(at - 2),
    code(at - 1),
    code(at + 1),
    code(at + 2),
    code(at + 3),
    kind(at - 2),
    kind(at - 1),
    kind(at + 1),
    kind(at + 2),
    share.atOnce,
    share.that,
    share.to,
    share.before,
    (regionOf[at] as number) >= 0 ? 1 : 0,
    toNextRegion(passage, at, end),
    fromLastRegion(passage, at, first),
    at - first,
    end - at,
    bestShare(passage, first, at),
    bestShare(passage, at + 1, end),
    fromGoodCue(passage, at, first),
    hasKind(kinds, BE, left),
    hasKind(kinds, MODAL, left),
    hasKind(kinds, NOT, left),
    hasKind(kinds, TO, left),
    hasKind(kinds, HAVE, left),
    code(subject),
    kind(subject),
    subject < 0 ? FAR : at - subject,
    headShare(passage, subject),
    between(passage.verbs, first, at),
    between(passage.verbs, at + 1, end),
    toNextVerb(passage, at, end),
    between(passage.nominals, at + 1, end),
    hasKind(kinds, THAT, [at + 1, Math.min(end, at + 7)]),
    between(passage.commas, Math.max(first, at - 6), at),
    quotesIn(index - 1),
    quotesIn(index + 1),
    paragraph === 0 ? 1 : 0,
    shares[at + 1]?.cue ?? 0,
    kind(subject) === HE ? 1 : 0,
    cueLikeness(token, passage.lexicon),
  ]
}
