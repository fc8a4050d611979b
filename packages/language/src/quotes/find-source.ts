import type { TreeScore } from '@parallax/learning'
import { type NounPhrase, nounPhrases } from './noun-phrases.js'
import type { Passage, TokenRange } from './passage.js'
import { inContent, type Sourceless, sourceCandidates, sourceRow } from './source-row.js'

/** The best noun phrase is the source from this probability on; below it the text most often names none. */
const SOURCE_MIN = 0.25
const LINKS_MAX = 2
const LINKED_MAX = 12
const LINK = /^(?:of|for)$/

const phrasesIn = (passage: Passage, sentence: number): NounPhrase[] => {
  const found = passage.sentences[sentence]
  return found ? nounPhrases(passage.tokens, { first: found.firstToken, end: found.endToken }) : []
}

/** A candidate with its row. */
export interface RatedSource {
  phrase: NounPhrase
  row: number[]
}

/** The noun phrases that may be the source of an attribution, each with what is asked about it. */
export const sourceOptions = (passage: Passage, wanted: Sourceless): RatedSource[] => {
  const candidates = sourceCandidates(passage, wanted, (sentence) => phrasesIn(passage, sentence))
  const nearest = candidates.findIndex(({ end }) => end > wanted.cue)
  const left = nearest < 0 ? candidates.length : nearest
  return candidates.map((phrase, index) => {
    const rank = index < left ? left - 1 - index : index - left
    return { phrase, row: sourceRow(passage, wanted, phrase, rank) }
  })
}

/** "a spokeswoman for the city of Hull": what hangs on a noun phrase by "of" or "for". */
const extended = ({ tokens, sentences, sentenceOf }: Passage, phrase: NounPhrase, wanted: Sourceless): TokenRange => {
  const limit = sentences[sentenceOf[phrase.first] as number]?.endToken ?? phrase.end
  let end = phrase.end
  for (let links = 0; links < LINKS_MAX; links += 1) {
    if (!LINK.test(tokens[end]?.normal ?? '') || end + 1 >= limit) break
    const linked = nounPhrases(tokens, { first: end + 1, end: Math.min(limit, end + LINKED_MAX) })
      .filter(({ first }) => first === end + 1)
      .at(-1)
    if (!linked || inContent(wanted, linked.first) || (wanted.cue >= linked.first && wanted.cue < linked.end)) break
    end = linked.end
  }
  return { first: phrase.first, end }
}

/** Who is the source of an attribution, as the text writes it; null where the text does not say. */
export const findSource = (passage: Passage, wanted: Sourceless, probabilityOf: TreeScore): TokenRange | null => {
  let best: NounPhrase | null = null
  let most = SOURCE_MIN
  for (const { phrase, row } of sourceOptions(passage, wanted)) {
    const probability = probabilityOf(row)
    if (probability <= most) continue
    most = probability
    best = phrase
  }
  return best && extended(passage, best, wanted)
}
