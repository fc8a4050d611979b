import type { Attribution, Sentence, Token } from '../reading.js'
import { type AttributionModel, attributionModel } from './attribution-model.js'
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js'
import type { AttributionWeights } from './attribution-weights-type.js'
import { candidateCues } from './candidate-cues.js'
import { type ChosenContent, chooseContent } from './choose-content.js'
import { type ContentOptions, contentOptions } from './content-options.js'
import { cuePhrase } from './cue-phrase.js'
import { cueRow } from './cue-row.js'
import { findSource } from './find-source.js'
import { type Passage, passageOf, type TokenRange } from './passage.js'
import { spanned } from './spanned.js'

/** A cue is followed up from this probability on; most of what is said hangs on cues far above it. */
const CUE_MIN = 0.16
/** An attribution is kept from this probability on: the best overlap F1 in cross-validation between 0.05 and 0.4. */
const KEPT_MIN = 0.22

interface Drafted extends ChosenContent {
  cue: number
  cueProbability: number
  options: ContentOptions
}

const sure = ({ cueProbability, probability }: Drafted): number => cueProbability * probability

/** Most cues that are followed up in one sentence, so that a text of nothing but "said" takes bounded time. */
const SENTENCE_CUES_MAX = 8

interface Cue {
  at: number
  probability: number
}

/** Words that are likely to attribute something, the likeliest of each sentence. */
const likelyCues = (passage: Passage, model: AttributionModel): Cue[] => {
  const bySentence = new Map<number, Cue[]>()
  for (const at of candidateCues(passage)) {
    const probability = model.cue(cueRow(passage, at))
    if (probability < CUE_MIN) continue
    const sentence = passage.sentenceOf[at] as number
    const cues = bySentence.get(sentence) ?? []
    cues.push({ at, probability })
    bySentence.set(sentence, cues)
  }
  return [...bySentence.values()].flatMap((cues) =>
    cues.sort((a, b) => b.probability - a.probability || a.at - b.at).slice(0, SENTENCE_CUES_MAX),
  )
}

const draftsIn = (passage: Passage, model: AttributionModel): Drafted[] =>
  likelyCues(passage, model).flatMap(({ at: cue, probability: cueProbability }) => {
    const options = contentOptions(passage, cue, model)
    const content = chooseContent(options, () => true)
    return content ? [{ ...content, cue, cueProbability, options }] : []
  })

const stretchesOf = ({ before, after }: ChosenContent): TokenRange[] =>
  [before, after].filter((range) => range !== null)

/** Keeps the surest first; no two contents share a word. What is in the way of a surer one is cut down or dropped. */
const withoutOverlaps = (drafts: readonly Drafted[], tokenCount: number): Drafted[] => {
  const taken = new Uint8Array(tokenCount)
  const isFree = ({ first, end }: TokenRange): boolean => !taken.subarray(first, end).includes(1)
  const kept: Drafted[] = []
  for (const draft of drafts.toSorted((a, b) => sure(b) - sure(a) || a.cue - b.cue)) {
    const content = stretchesOf(draft).every(isFree) ? draft : chooseContent(draft.options, isFree)
    const final = content && { ...draft, ...content }
    if (!final || sure(final) < KEPT_MIN) continue
    for (const { first, end } of stretchesOf(final)) taken.fill(1, first, end)
    kept.push(final)
  }
  return kept.sort((a, b) => a.cue - b.cue)
}

const WORD = /[\p{L}\p{N}]/u

const kindOf = ({ tokens, regionOf }: Passage, stretches: readonly TokenRange[]): Attribution['kind'] => {
  let [words, quoted] = [0, 0]
  for (const { first, end } of stretches)
    for (let at = first; at < end; at += 1) {
      if (!WORD.test(tokens[at]?.normal ?? '')) continue
      words += 1
      if ((regionOf[at] as number) >= 0) quoted += 1
    }
  if (quoted === 0) return 'indirect'
  return quoted === words ? 'direct' : 'mixed'
}

/**
 * Who says, thinks or wants what, with or without quotation marks: a word that attributes (the cue), what it attributes
 * (the content), and to whom (the source, where the text names one). Each step is a classifier by boosted trees over
 * the words around: is this word a cue, where does its content begin and end, which noun phrase is the source (the
 * pipeline of Pareti, "A Database of Attribution Relations", and of Newell et al., LREC 2018, on whose corpus it is
 * trained). `weights` are the ones that ship, unless others are given.
 */
export const findAttributions = (
  reading: { text: string; tokens: readonly Token[]; sentences: readonly Sentence[] },
  weights: AttributionWeights = ATTRIBUTION_WEIGHTS,
): Attribution[] => {
  const model = attributionModel(weights)
  const passage = passageOf(reading, model.lexicon)
  return withoutOverlaps(draftsIn(passage, model), passage.tokens.length).map((draft) => {
    const stretches = stretchesOf(draft)
    const source = findSource(passage, draft, model.source)
    return {
      content: stretches.map((stretch) => spanned(passage, stretch)),
      source: source && spanned(passage, source),
      cue: spanned(passage, cuePhrase(passage, draft)),
      kind: kindOf(passage, stretches),
    }
  })
}
