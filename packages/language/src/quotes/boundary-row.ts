import { formOf } from './cue-row.js'
import { between, type Passage } from './passage.js'
import { THAT, VERB } from './word-code.js'

/**
 * A place between two tokens where a content may begin or end, as seen from a cue or from its other end. `to` is the
 * token right after the place.
 */
export interface Boundary {
  cue: number
  /** What the place is measured from: the cue itself, or the other end of the content. */
  from: number
  to: number
}

/** What is asked about such a place. */
export const BOUNDARY_INPUTS = [
  'distance',
  'codeBefore',
  'codeAfter',
  'codeSecond',
  'codeSecondBefore',
  'kindBefore',
  'kindAfter',
  'kindSecond',
  'kindSecondBefore',
  'shareBefore',
  'shareAfter',
  'verbsBetween',
  'nominalsBetween',
  'commasBetween',
  'prepositionsBetween',
  'sentencesBetween',
  'fromSentenceStart',
  'toSentenceEnd',
  'opensRegion',
  'closesRegion',
  'insideRegion',
  'regionOfOther',
  'regionsBetween',
  'toNextVerb',
  'verbsRest',
  'thatBetween',
  'cueShareAfter',
  'bestShareRest',
  'cueCode',
  'cueForm',
  'cueAtOnce',
  'cueThat',
  'cueTo',
  'cueBefore',
  'cueShare',
  'kindAfterCue',
  'codeAfterCue',
  'kindBeforeCue',
  'cueFromSentenceStart',
  'cueToSentenceEnd',
  'regionBeforeCue',
  'regionAfterCue',
  'fromCue',
  'cueOutsideQuotes',
  'newSentenceQuoted',
  'quotedBetween',
  'verbLikeCue',
] as const

const FAR = 40

const regionAt = ({ regionOf }: Passage, at: number): number =>
  at < 0 || at >= regionOf.length ? -1 : (regionOf[at] as number)

const nextVerb = ({ verbs, tokens }: Passage, at: number): number => {
  const end = Math.min(tokens.length, at + 12)
  for (let next = at; next < end; next += 1) if (between(verbs, next, next + 1) > 0) return next - at
  return 12
}

const bestShareIn = ({ shares }: Passage, first: number, end: number): number => {
  let best = 0
  for (let at = first; at < Math.min(end, first + 8); at += 1) best = Math.max(best, shares[at]?.cue ?? 0)
  return best
}

const hasThat = ({ kinds }: Passage, first: number, end: number): number => {
  for (let at = first; at < Math.min(end, first + 10); at += 1) if (kinds[at] === THAT) return 1
  return 0
}

/** Share of the tokens in a range that stand in quotation marks. */
const quotedShare = ({ quoted }: Passage, first: number, end: number): number =>
  end > first ? between(quoted, first, end) / (end - first) : 0

/** Does a verb in the form of the cue follow, as in "said X and called for Y"? Its share as a cue, else 0. */
const verbLikeCue = ({ tokens, codes, shares }: Passage, to: number, cue: number): number => {
  const token = tokens[cue]
  const form = token ? formOf(token.normal, token.lemma) : -1
  for (let at = to; at < Math.min(tokens.length, to + 4); at += 1) {
    const next = tokens[at]
    if (next && codes[at] === VERB) return formOf(next.normal, next.lemma) === form ? (shares[at]?.cue ?? 0) : 0
  }
  return 0
}

/** Everything about a cue that does not change from place to place. */
export interface CueView {
  row: readonly number[]
  first: number
  end: number
}

export const cueView = (passage: Passage, cue: number): CueView => {
  const { tokens, codes, kinds, shares, sentences, sentenceOf } = passage
  const sentence = sentences[sentenceOf[cue] as number]
  const { firstToken: first, endToken: end } = sentence ?? { firstToken: cue, endToken: cue + 1 }
  const token = tokens[cue]
  const share = shares[cue]
  let regionBefore = FAR
  for (let at = cue - 1; at >= first; at -= 1)
    if (regionAt(passage, at) >= 0) {
      regionBefore = Math.min(FAR, cue - at)
      break
    }
  let regionAfter = FAR
  for (let at = cue + 1; at < end; at += 1)
    if (regionAt(passage, at) >= 0) {
      regionAfter = Math.min(FAR, at - cue)
      break
    }
  return {
    first,
    end,
    row: [
      codes[cue] ?? -1,
      token ? formOf(token.normal, token.lemma) : -1,
      share?.atOnce ?? 0,
      share?.that ?? 0,
      share?.to ?? 0,
      share?.before ?? 0,
      share?.cue ?? 0,
      cue + 1 < end ? (kinds[cue + 1] ?? -1) : -1,
      cue + 1 < end ? (codes[cue + 1] ?? -1) : -1,
      cue > first ? (kinds[cue - 1] ?? -1) : -1,
      cue - first,
      end - cue,
      regionBefore,
      regionAfter,
    ],
  }
}

/** Room for one row of `BOUNDARY_INPUTS`. */
export const boundaryRoom = (): Float64Array => new Float64Array(BOUNDARY_INPUTS.length)

/** One row for a place, in the order of `BOUNDARY_INPUTS`, written into `row`. `table`: the lexicon's starts or ends. */
export const boundaryRow = (
  passage: Passage,
  { cue, from, to }: Boundary,
  view: { cue: CueView; table: ReadonlyMap<string, readonly [number, number]>; row: Float64Array },
): Float64Array => {
  const { tokens, codes, kinds, sentences, sentenceOf, shares } = passage
  const low = Math.min(from, to)
  const high = Math.max(from, to)
  const before = regionAt(passage, to - 1)
  const after = regionAt(passage, to)
  const opens = after >= 0 && after !== before
  const closes = before >= 0 && after !== before
  const sentenceAfter = sentences[sentenceOf[Math.min(to, tokens.length - 1)] as number]
  const sentenceBefore = sentences[sentenceOf[Math.max(0, to - 1)] as number]
  const known = view.table
  const other = from === cue ? -1 : from > to ? regionAt(passage, from - 1) : regionAt(passage, from)
  const same = from > to ? after : before
  const { row } = view
  let at = 0
  row[at++] = to - from
  row[at++] = codes[to - 1] ?? -1
  row[at++] = codes[to] ?? -1
  row[at++] = codes[to + 1] ?? -1
  row[at++] = codes[to - 2] ?? -1
  row[at++] = kinds[to - 1] ?? -1
  row[at++] = kinds[to] ?? -1
  row[at++] = kinds[to + 1] ?? -1
  row[at++] = kinds[to - 2] ?? -1
  row[at++] = known.get(tokens[to - 1]?.normal ?? '')?.[1] ?? -1
  row[at++] = known.get(tokens[to]?.normal ?? '')?.[0] ?? -1
  row[at++] = between(passage.verbs, low, high)
  row[at++] = between(passage.nominals, low, high)
  row[at++] = between(passage.commas, low, high)
  row[at++] = between(passage.prepositions, low, high)
  row[at++] = Math.abs((sentenceOf[Math.min(to, tokens.length - 1)] as number) - (sentenceOf[from] ?? 0))
  row[at++] = sentenceAfter ? to - sentenceAfter.firstToken : -1
  row[at++] = sentenceBefore ? sentenceBefore.endToken - to : -1
  row[at++] = opens ? 1 : 0
  row[at++] = closes ? 1 : 0
  row[at++] = before >= 0 && after === before ? 1 : 0
  row[at++] = other < 0 ? 0 : other === same ? 2 : 1
  row[at++] = Math.abs(Math.max(before, after, 0) - Math.max(regionAt(passage, from), 0))
  row[at++] = nextVerb(passage, to)
  row[at++] = sentenceBefore ? between(passage.verbs, to, sentenceBefore.endToken) : 0
  row[at++] = hasThat(passage, low, high)
  row[at++] = shares[to]?.cue ?? 0
  row[at++] = bestShareIn(passage, to, sentenceBefore?.endToken ?? to)
  for (const input of view.cue.row) row[at++] = input
  row[at++] = Math.abs(to - cue)
  row[at++] = passage.speaking[sentenceOf[closes ? to - 1 : to] ?? -1] ?? -1
  row[at++] = opens && sentenceAfter?.firstToken === to ? 1 : 0
  row[at++] = quotedShare(passage, low, high)
  row[at++] = verbLikeCue(passage, to, cue)
  return row
}
