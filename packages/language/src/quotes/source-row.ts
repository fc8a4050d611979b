import { formOf } from './cue-row.js'
import type { NounPhrase } from './noun-phrases.js'
import { between, type Passage, type TokenRange } from './passage.js'

/** An attribution of which the source is still looked for. */
export interface Sourceless {
  cue: number
  before: TokenRange | null
  after: TokenRange | null
}

/** What is asked about a noun phrase that may be the source. */
export const SOURCE_INPUTS = [
  'offset',
  'isBefore',
  'phrasesBetween',
  'verbsBetween',
  'commasBetween',
  'prepositionsBetween',
  'headCode',
  'headKind',
  'headShare',
  'length',
  'kindBefore',
  'kindSecondBefore',
  'codeBefore',
  'kindAfter',
  'codeAfter',
  'adjacent',
  'sentencesAway',
  'cueForm',
  'cueCode',
  'kindAfterCue',
  'codeAfterCue',
  'kindBeforeCue',
  'contentBefore',
  'contentAfter',
  'fromSentenceStart',
  'capital',
  'contentBetween',
  'holdsCue',
  'cueShare',
] as const

export const inContent = ({ before, after }: Sourceless, at: number): boolean =>
  (before !== null && at >= before.first && at < before.end) || (after !== null && at >= after.first && at < after.end)

const overlapOf = (range: TokenRange | null, { first, end }: TokenRange): number =>
  range ? Math.max(0, Math.min(range.end, end) - Math.max(range.first, first)) : 0

/** The noun phrases of the cue's sentence and of the one before it that may be the source: none of the content's own. */
export const sourceCandidates = (
  passage: Passage,
  wanted: Sourceless,
  phrasesOf: (sentence: number) => readonly NounPhrase[],
): NounPhrase[] => {
  const { sentenceOf, sentences, regionOf } = passage
  const index = sentenceOf[wanted.cue] as number
  const sameParagraph = sentences[index - 1]?.paragraph === sentences[index]?.paragraph
  const quotedCue = regionOf[wanted.cue]
  return [...(sameParagraph ? phrasesOf(index - 1) : []), ...phrasesOf(index)].filter(({ first, head }) => {
    const region = regionOf[first] as number
    return head !== wanted.cue && !inContent(wanted, first) && (region < 0 || region === quotedCue)
  })
}

/** One row for a noun phrase, in the order of `SOURCE_INPUTS`; `rank`: how many candidates stand between it and the cue. */
export const sourceRow = (passage: Passage, wanted: Sourceless, phrase: NounPhrase, rank: number): number[] => {
  const { text, tokens, codes, kinds, shares, lexicon, sentences, sentenceOf } = passage
  const { cue, before, after } = wanted
  const { first, end, head } = phrase
  const isBefore = end <= cue
  const gap = isBefore ? { first: end, end: cue } : { first: cue + 1, end: first }
  const token = tokens[cue]
  const sentence = sentences[sentenceOf[first] as number]
  return [
    isBefore ? end - 1 - cue : first - cue,
    isBefore ? 1 : 0,
    rank,
    between(passage.verbs, gap.first, gap.end),
    between(passage.commas, gap.first, gap.end),
    between(passage.prepositions, gap.first, gap.end),
    codes[head] ?? -1,
    kinds[head] ?? -1,
    lexicon.heads.get(tokens[head]?.lemma ?? '') ?? 0.05,
    end - first,
    kinds[first - 1] ?? -1,
    kinds[first - 2] ?? -1,
    codes[first - 1] ?? -1,
    kinds[end] ?? -1,
    codes[end] ?? -1,
    end === cue || first === cue + 1 ? 1 : 0,
    (sentenceOf[cue] as number) - (sentenceOf[first] as number),
    token ? formOf(token.normal, token.lemma) : -1,
    codes[cue] ?? -1,
    kinds[cue + 1] ?? -1,
    codes[cue + 1] ?? -1,
    kinds[cue - 1] ?? -1,
    before ? 1 : 0,
    after ? 1 : 0,
    first - (sentence?.firstToken ?? first),
    /^\p{Lu}/u.test(text.slice(tokens[head]?.start ?? 0, (tokens[head]?.start ?? 0) + 2)) ? 1 : 0,
    overlapOf(before, gap) + overlapOf(after, gap),
    first <= cue && cue < end ? 1 : 0,
    shares[cue]?.cue ?? 0,
  ]
}
