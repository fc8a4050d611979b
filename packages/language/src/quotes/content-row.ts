import { type ContentCandidate, hullOf, stretchesOf } from './content-candidates.js'
import type { Stretch } from './content-options.js'
import { contentRegions, quotedNames } from './content-regions.js'
import { type Rivalry, rivalry } from './content-rivals.js'
import { formOf } from './cue-row.js'
import { type CuesInside, cuesInside } from './cues-inside.js'
import { between, overlapOf, type Passage, type Running, SAME_MIN, type TokenRange } from './passage.js'

/** What is asked about a content as a whole, when its cue and its ends have been rated. */
export const CONTENT_INPUTS = [
  'cueProbability',
  'beforeProbability',
  'afterProbability',
  'before',
  'after',
  'bestBefore',
  'bestAfter',
  'likeBefore',
  'likeAfter',
  'beforeLength',
  'afterLength',
  'cueCode',
  'cueForm',
  'cueShare',
  'cueAtOnce',
  'cueThat',
  'cueTo',
  'cueBefore',
  'quotedShare',
  'opensRegion',
  'closesRegion',
  'regionsCut',
  'regionsWhole',
  'quotedLeft',
  'startKind',
  'startCode',
  'beforeStartKind',
  'beforeStartCode',
  'lastKind',
  'lastCode',
  'nextKind',
  'nextCode',
  'verbs',
  'otherCueInside',
  'otherCues',
  'gapBefore',
  'gapAfter',
  'sentenceStart',
  'sentenceEnd',
  'sentences',
  'headline',
  'cueQuoted',
  'rivalOverlap',
  'rivalSame',
  'rivalCues',
  'pairs',
  'sideLeft',
  'sourceProbability',
  'sourceInside',
  'sourceDistance',
  'startAt',
  'endAt',
  'startShare',
  'beforeStartShare',
  'lastShare',
  'nextShare',
  'kindBeforeCue',
  'codeBeforeCue',
  'kindAfterCue',
  'codeAfterCue',
  'secondCode',
  'plainWords',
  'longestRegion',
  'namesQuoted',
  'commaGap',
] as const

const FAR = 40

const likeness = (stretch: Stretch | null, options: readonly Stretch[]): number => {
  if (!stretch) return 0
  let sum = 0
  for (const other of options) if (overlapOf(stretch, other) >= SAME_MIN) sum += other.probability
  return sum
}

const bestIn = (options: readonly Stretch[]): number => {
  let best = 0
  for (const { probability } of options) best = Math.max(best, probability)
  return best
}

/** What is asked of all the contents of a text together. */
interface Around {
  rivals: (candidate: ContentCandidate) => Rivalry
  cues: (stretches: readonly TokenRange[]) => CuesInside
  names: Running
}

const rowOf = (passage: Passage, candidate: ContentCandidate, around: Around): number[] => {
  const { tokens, codes, kinds, shares, regionOf, sentences, sentenceOf } = passage
  const { starts, ends } = passage.lexicon
  const { cue, cueProbability, before, after, options, source } = candidate
  const stretches = stretchesOf(candidate)
  const { first, end } = hullOf(candidate)
  const regions = contentRegions(passage, stretches, around.names)
  const words = stretches.reduce((sum, range) => sum + range.end - range.first, 0)
  const token = tokens[cue]
  const share = shares[cue]
  const own = sentences[sentenceOf[cue] as number]
  const from = sentences[sentenceOf[first] as number]
  const to = sentences[sentenceOf[end - 1] as number]
  const within = own ? between(passage.quoted, Math.min(own.firstToken, first), Math.max(own.endToken, end)) : 0
  const inside = around.cues(stretches)
  const rivals = around.rivals(candidate)
  const opens = (regionOf[first] as number) >= 0 && regionOf[first] !== regionOf[first - 1]
  const closes = (regionOf[end - 1] as number) >= 0 && regionOf[end - 1] !== regionOf[end]
  return [
    cueProbability,
    options.beforeProbability,
    options.afterProbability,
    before?.probability ?? 0,
    after?.probability ?? 0,
    bestIn(options.before),
    bestIn(options.after),
    likeness(before, options.before),
    likeness(after, options.after),
    before ? before.end - before.first : 0,
    after ? after.end - after.first : 0,
    codes[cue] ?? -1,
    token ? formOf(token.normal, token.lemma) : -1,
    share?.cue ?? 0,
    share?.atOnce ?? 0,
    share?.that ?? 0,
    share?.to ?? 0,
    share?.before ?? 0,
    words > 0 ? regions.quoted / words : 0,
    opens ? 1 : 0,
    closes ? 1 : 0,
    regions.cut,
    regions.whole,
    within - regions.quoted,
    kinds[first] ?? -1,
    codes[first] ?? -1,
    kinds[first - 1] ?? -1,
    codes[first - 1] ?? -1,
    kinds[end - 1] ?? -1,
    codes[end - 1] ?? -1,
    kinds[end] ?? -1,
    codes[end] ?? -1,
    stretches.reduce((sum, range) => sum + between(passage.verbs, range.first, range.end), 0),
    inside.best,
    inside.count,
    before ? cue - before.end : -1,
    after ? after.first - cue : -1,
    from ? first - from.firstToken : -1,
    to ? to.endToken - end : -1,
    (sentenceOf[end - 1] as number) - (sentenceOf[first] as number),
    own?.paragraph === 0 ? 1 : 0,
    (regionOf[cue] as number) >= 0 ? 1 : 0,
    rivals.overlap,
    rivals.same,
    rivals.cues,
    before && after ? 1 : 0,
    before && !after ? options.afterProbability : after && !before ? options.beforeProbability : 0,
    source?.probability ?? 0,
    source && stretches.some((range) => source.head >= range.first && source.head < range.end) ? 1 : 0,
    source ? source.head - cue : FAR,
    after?.nearProbability ?? 0,
    before?.nearProbability ?? 0,
    starts.get(tokens[first]?.normal ?? '')?.[0] ?? -1,
    starts.get(tokens[first - 1]?.normal ?? '')?.[1] ?? -1,
    ends.get(tokens[end - 1]?.normal ?? '')?.[1] ?? -1,
    ends.get(tokens[end]?.normal ?? '')?.[0] ?? -1,
    kinds[cue - 1] ?? -1,
    codes[cue - 1] ?? -1,
    kinds[cue + 1] ?? -1,
    codes[cue + 1] ?? -1,
    codes[first + 1] ?? -1,
    words - regions.quoted,
    regions.longest,
    regions.names,
    after ? between(passage.commas, cue, after.first) : before ? between(passage.commas, before.end, cue) : 0,
  ]
}

/** A row for every candidate, in the order of `CONTENT_INPUTS`. */
export const contentRows = (passage: Passage, candidates: readonly ContentCandidate[]): number[][] => {
  const around = { rivals: rivalry(candidates), cues: cuesInside(candidates), names: quotedNames(passage) }
  return candidates.map((candidate) => rowOf(passage, candidate, around))
}
