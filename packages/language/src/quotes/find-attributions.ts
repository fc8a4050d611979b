import type { Attribution, Entity, Sentence, Token } from '../reading.js'
import { attributionModel } from './attribution-model.js'
import { ATTRIBUTION_WEIGHTS } from './attribution-weights.js'
import type { AttributionWeights } from './attribution-weights-type.js'
import { chooseContents } from './choose-contents.js'
import { classOfCue } from './class-of-cue.js'
import { stretchesOf } from './content-candidates.js'
import { cuePhrase } from './cue-phrase.js'
import { findSource } from './find-source.js'
import { isUnnamed } from './is-unnamed.js'
import { type Passage, passageOf, type TokenRange } from './passage.js'
import { spanned } from './spanned.js'

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

/** By token, whom it mentions; of two mentions that share a word, the longer. */
const mentionedBy = (entities: readonly Entity[]): ReadonlyMap<number, Entity> => {
  const by = new Map<number, { entity: Entity; length: number }>()
  for (const entity of entities)
    for (const { firstToken, endToken } of entity.mentions)
      for (let at = firstToken; at < endToken; at += 1)
        if (endToken - firstToken > (by.get(at)?.length ?? 0)) by.set(at, { entity, length: endToken - firstToken })
  return new Map([...by].map(([at, { entity }]) => [at, entity]))
}

/** What the search reads: the entities tell who a source is, and may be left out. */
export interface AttributableText {
  text: string
  tokens: readonly Token[]
  sentences: readonly Sentence[]
  entities?: readonly Entity[]
}

/**
 * Who says, thinks or wants what, with or without quotation marks: a word that attributes (the cue), what it attributes
 * (the content), and to whom (the source, where the text names one). Each step is a classifier by boosted trees over
 * the words around: is this word a cue, where may its content begin and end, which noun phrase is the source (the
 * pipeline of Pareti, "A Database of Attribution Relations", and of Newell et al., LREC 2018, on whose corpus it is
 * trained); a last one rates whole contents, of which the surest are taken. `weights` are the ones that ship, unless
 * others are given.
 */
export const findAttributions = (
  reading: AttributableText,
  weights: AttributionWeights = ATTRIBUTION_WEIGHTS,
): Attribution[] => {
  const model = attributionModel(weights)
  const passage = passageOf(reading, model.lexicon)
  const mentioned = mentionedBy(reading.entities ?? [])
  const wordsOf = ({ first, end }: TokenRange): readonly Token[] => passage.tokens.slice(first, end)
  return chooseContents(passage, model).flatMap((chosen) => {
    const head = passage.tokens[chosen.cue]
    if (!head) return []
    const stretches = stretchesOf(chosen)
    const source = findSource(passage, chosen, model.source)
    const from = source && spanned(passage, source)
    const phrase = cuePhrase(passage, chosen)
    return [
      {
        content: stretches.map((stretch) => spanned(passage, stretch)),
        source: from,
        entity: (source && mentioned.get(source.head)) ?? null,
        unnamed:
          source !== null && from !== null && isUnnamed(reading.text.slice(from.start, from.end), wordsOf(source)),
        cue: spanned(passage, phrase),
        lemma: head.lemma,
        verbClass: classOfCue({ head, phrase: wordsOf(phrase), content: stretches.flatMap(wordsOf) }),
        kind: kindOf(passage, stretches),
      },
    ]
  })
}
