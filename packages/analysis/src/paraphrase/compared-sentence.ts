import type { Quantity, Token } from '@parallax/language'
import type { WordKind } from '../align/sentence-words.js'

/** A word of a sentence: numbers for the strings, and how much the word says. */
export interface ComparedWord {
  term: number
  stem: number
  weight: number
  kind: WordKind
  /** Rank of its vector; -1 for none. */
  vector: number
  /** Number of the lemma in the lexicon, and of the verb with its particle; -1 for none. */
  lexeme: number
  phrase: number
  isVerb: boolean
  isQuoted: boolean
  isNegated: boolean
  /** Turned round by a plain "not" or by a denial, not by the sense of another verb ("failed to"). */
  isFlatlyNegated: boolean
  /** The side it takes in a pair of opposites ("rose", "fell"), turned round where it is negated; 0 for none. */
  side: number
  /** Not written here: a pronoun, an office or initials stand for it. */
  isReferred: boolean
}

/** A sentence ready to be compared with others that were made ready with it. */
export interface ComparedSentence {
  /** Telling words, in the order of the sentence. */
  words: readonly ComparedWord[]
  terms: ReadonlySet<number>
  stems: ReadonlySet<number>
  weight: number
  /** Weights of the words before each place, one more than there are words. */
  weightBefore: Float64Array
  /** Places in `words` where a clause may begin or end, from 0 to the number of words. */
  clauses: readonly number[]
  /** Every word as it is written, in plain letters. */
  wording: readonly number[]
  placesOf: ReadonlyMap<number, readonly number[]>
  /** Two telling words in a row, as numbers, sorted. */
  bigrams: Int32Array
  /** Three plain words in a row, as numbers, sorted. */
  trigrams: Int32Array
  /** Groups of four letters, as numbers, sorted. */
  letters: Int32Array
  hasPronoun: boolean
  hasQuote: boolean
  /** Sum of the words' vectors by their rarity, from the middle of all sentences, of length 1; 0 where no word has one. */
  direction: Float64Array
}

/** What is compared: the words of a sentence, and what its text refers to without naming it. */
export interface ComparableSentence {
  text: string
  tokens: readonly Token[]
  quantities: readonly Quantity[]
  /** Names of those whom a pronoun, an office or initials in the sentence stand for, in lower case. */
  referents?: readonly string[]
}
