import { lexicon, polarityOf, type Token, wordVectors } from '@parallax/language'
import { type Among, rarityOf } from '../align/rarity.js'
import type { SentenceWord, WordKind } from '../align/sentence-words.js'
import type { Vocabulary } from '../align/vocabulary.js'
import type { ComparableSentence, ComparedWord } from './compared-sentence.js'
import { oppositeSide } from './opposite-sides.js'

/** What a kind of word counts for, against 1 for a plain word. Set by hand, then swept by halves on labelled facts. */
const KIND_WEIGHTS: Record<WordKind, number> = { word: 1, name: 1, given: 0.3, number: 1.2, saying: 0.35, time: 0.5 }
/** A name that a pronoun stands for says less than one that is written: the main person of a story is "he" throughout. */
const REFERRED = 0.5

/** Which tokens stand in double quotation marks. */
const quotedTokens = (tokens: readonly Token[]): boolean[] => {
  let inside = false
  return tokens.map(({ normal }) => {
    if (normal === '"') inside = !inside
    return inside && normal !== '"'
  })
}

const NEGATORS = new Set(['not', "n't", 'never', 'cannot'])
/** The words between a negation and its verb: "will never again visit", "did not, he said, sign". */
const NEGATION_REACH = 4

const isFlatlyNegated = (tokens: readonly Token[], verb: number): boolean => {
  for (let at = verb - 1; at >= Math.max(0, verb - NEGATION_REACH); at -= 1) {
    const token = tokens[at]
    if (!token || (token.pos === 'VERB' && !token.stop)) return false
    if (NEGATORS.has(token.normal)) return true
  }
  return false
}

/** What the sentences that are compared have together. */
export interface Counted {
  vocabulary: Vocabulary
  /** How many of the sentences have a term. */
  sentencesWith: ReadonlyMap<string, number>
  among: Among
}

/** The words of a sentence as numbers, with what each of them says and how it stands there. */
export const comparedWords = (
  sentence: ComparableSentence,
  words: readonly SentenceWord[],
  counted: Counted,
): ComparedWord[] => {
  const { indexOf } = lexicon()
  const vectors = wordVectors()
  const { tokens } = sentence
  const quoted = quotedTokens(tokens)
  const polarities = new Map(polarityOf(tokens).map((polarity) => [polarity.token, polarity]))
  return words.map(({ term, stem, kind, token }) => {
    const written = tokens[token]
    const rarity = rarityOf(term, counted.sentencesWith.get(term) ?? 0, counted.among)
    const isVerb = written?.pos === 'VERB'
    const own = written ? vectors.indexOf(written.normal) : -1
    return {
      term: counted.vocabulary.number(term),
      stem: counted.vocabulary.number(`~${stem}`),
      weight: Math.max(0.1, rarity) * KIND_WEIGHTS[kind] * (written ? 1 : REFERRED),
      kind,
      vector: kind === 'number' ? -1 : own >= 0 ? own : vectors.indexOf(term),
      lexeme: kind === 'word' || kind === 'saying' ? indexOf(term) : -1,
      phrase: isVerb ? indexOf(`${term}_${tokens[token + 1]?.normal ?? ''}`) : -1,
      isVerb,
      isQuoted: quoted[token] ?? false,
      isNegated: polarities.get(token)?.negated ?? false,
      isFlatlyNegated: (polarities.get(token)?.denied ?? false) || isFlatlyNegated(tokens, token),
      isReferred: !written,
      side: written ? oppositeSide(tokens, token) : 0,
    }
  })
}
