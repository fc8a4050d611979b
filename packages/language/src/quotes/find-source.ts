import type { TreeScore } from '@parallax/learning'
import { onceEach } from '../once-each.js'
import { type NounPhrase, nounPhrases } from './noun-phrases.js'
import type { Passage, TokenRange } from './passage.js'
import { inContent, type Sourceless, sourceCandidates, sourceRow } from './source-row.js'

/** The best noun phrase is the source from this probability on; below it the text most often names none. */
const SOURCE_MIN = 0.25
const LINKS_MAX = 2
const LINKED_MAX = 12
const LINK = /^(?:of|for)$/

/** By sentence: each is looked through for every cue in it and in the next. */
const phrasesOf = onceEach((_: Passage) => new Map<number, readonly NounPhrase[]>())

const phrasesIn = (passage: Passage, sentence: number): readonly NounPhrase[] => {
  const known = phrasesOf(passage)
  const found = passage.sentences[sentence]
  const phrases =
    known.get(sentence) ?? (found ? nounPhrases(passage.tokens, { first: found.firstToken, end: found.endToken }) : [])
  known.set(sentence, phrases)
  return phrases
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

/** A noun phrase that is most likely the source. */
export interface LikelySource {
  phrase: NounPhrase
  probability: number
}

const likeliest = (options: readonly RatedSource[], probabilityOf: TreeScore): LikelySource | null => {
  let best: LikelySource | null = null
  for (const { phrase, row } of options) {
    const probability = probabilityOf(row)
    if (probability > (best?.probability ?? 0)) best = { phrase, probability }
  }
  return best
}

/** The likeliest source of an attribution, however unlikely. */
export const likeliestSource = (passage: Passage, wanted: Sourceless, probabilityOf: TreeScore): LikelySource | null =>
  likeliest(sourceOptions(passage, wanted), probabilityOf)

/** The source of an attribution, as the text writes it, and the word that says who it is. */
export interface Source extends TokenRange {
  head: number
}

/** Prepositions of places and companions; what hangs on "for" or "of" may well be who speaks: "a spokesman for". */
const PLACING = /^(?:to|in|at|with|from|on|near|beside|before|after|against|outside|behind)$/
const JOINED = /^(?:,|and)$/

/**
 * Whom a verb before the cue was done with or to, where the cue goes on after him: "he stood next to Ana Ruiz, and admitted".
 * The same man did both, and only the choice knows that, not what was learned: nobody is better than a wrong name.
 */
const isCompanion = ({ tokens }: Passage, { first, end }: NounPhrase, { cue }: Sourceless): boolean =>
  end <= cue && PLACING.test(tokens[first - 1]?.normal ?? '') && JOINED.test(tokens[end]?.normal ?? '')

/** "R-Wis." after the name of a member of Congress. */
const isParty = ({ tokens }: Passage, { first, end }: NounPhrase): boolean =>
  /^[dri]-\p{L}+\.?$/u.test(
    tokens
      .slice(first, end)
      .map(({ normal }) => normal)
      .join(''),
  )

const NAMING = /^(?:call|describe|brand|label|dub|deem)$/

/** What is called something: "calling her tenure as mayor 'a disaster'". */
const isNamedThing = ({ tokens }: Passage, { first }: NounPhrase, { cue, after }: Sourceless): boolean =>
  NAMING.test(tokens[cue]?.lemma ?? '') && after !== null && first > cue && first < after.first

/** To whom somebody wrote, or whose words came when, where the cue hangs on the verb as in "he wrote to Ana Ruiz, saying". */
const isAside = ({ tokens }: Passage, { first, end }: NounPhrase, { cue }: Sourceless): boolean => {
  const hangs = (tokens[cue]?.normal.endsWith('ing') ?? false) && tokens[cue - 1]?.normal === ','
  const joined = tokens[first - 1]?.normal === 'and' ? first - 3 : first - 1
  const isOwned = tokens.slice(first, end + 1).some(({ normal }) => /^'s?$/.test(normal))
  return hangs && end < cue && (isOwned || PLACING.test(tokens[joined]?.normal ?? ''))
}

/** Where something is said; who is heard "from" or agreed "with" may well be who said it. */
const SAID_AT = /^(?:in|at|on|near|beside|before|after|against|outside|behind)$/

/** "Shouted behind Mr Hale": what a preposition after a verb of saying leads to. */
const isPlaceOfCue = ({ tokens }: Passage, { first }: NounPhrase, { cue }: Sourceless): boolean =>
  first > cue && tokens[cue]?.pos === 'VERB' && SAID_AT.test(tokens[first - 1]?.normal ?? '')

/** Who is the source of an attribution; null where the text does not say. */
export const findSource = (passage: Passage, wanted: Sourceless, probabilityOf: TreeScore): Source | null => {
  const isNobody = [isCompanion, isParty, isNamedThing, isAside, isPlaceOfCue]
  const options = sourceOptions(passage, wanted).filter(
    ({ phrase }) => !isNobody.some((is) => is(passage, phrase, wanted)),
  )
  const best = likeliest(options, probabilityOf)
  if (!best || best.probability <= SOURCE_MIN) return null
  return { ...extended(passage, best.phrase, wanted), head: best.phrase.head }
}
