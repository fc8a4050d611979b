import { lexicon, polarityOf, type Quantity, type Token, wordVectors } from '@parallax/language'
import { type Among, rarityOf } from '../align/rarity.js'
import { type SentenceWord, sentenceWords, type WordKind } from '../align/sentence-words.js'
import { Vocabulary } from '../align/vocabulary.js'
import { groupBy } from '../group-by.js'
import { clauseEdges } from './clause-edges.js'
import { oppositeSide } from './opposite-sides.js'

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
  bigrams: readonly number[]
  /** Three plain words in a row, as numbers, sorted. */
  trigrams: readonly number[]
  /** Groups of four letters, as numbers, sorted. */
  letters: readonly number[]
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

/** What a kind of word counts for, against 1 for a plain word. Set by hand, then swept by halves on labelled facts. */
const KIND_WEIGHTS: Record<WordKind, number> = { word: 1, name: 1, given: 0.3, number: 1.2, saying: 0.35, time: 0.5 }
/** A name that a pronoun stands for says less than one that is written: the main person of a story is "he" throughout. */
const REFERRED = 0.5

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'his', 'their', 'them', 'it', 'its'])

const isWord = (normal: string): boolean => /[\p{L}\p{N}]/u.test(normal)

const plainWords = ({ tokens }: ComparableSentence): string[] =>
  tokens.map(({ normal }) => normal).filter((normal) => isWord(normal))

/** Runs of `length` words, each as one number mixed from the numbers of its words. */
const runsOf = (words: readonly number[], length: number): number[] => {
  const found = new Set<number>()
  for (let at = 0; at + length <= words.length; at += 1) {
    let run = length
    for (let place = at; place < at + length; place += 1)
      run = Math.imul(run ^ (words[place] as number), 0x9e3779b1) ^ (run >>> 13)
    found.add(run)
  }
  return [...found].sort((a, b) => a - b)
}

/** Groups of four letters of the plain words with their spaces. */
const lettersOf = (words: readonly string[]): number[] => {
  const text = words.join(' ')
  const found = new Set<number>()
  let four = 0
  for (let at = 0; at < text.length; at += 1) {
    four = ((four << 7) ^ text.charCodeAt(at)) & 0xfff_ffff
    if (at >= 3) found.add(four)
  }
  return [...found].sort((a, b) => a - b)
}

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

interface Counted {
  vocabulary: Vocabulary
  /** How many of the sentences have a term. */
  sentencesWith: ReadonlyMap<string, number>
  among: Among
}

const referredWords = ({ referents = [] }: ComparableSentence, named: ReadonlySet<string>): SentenceWord[] =>
  referents
    .flatMap((name) => name.split(' ').slice(-1))
    .filter((word) => word.length > 1 && !named.has(word))
    .map((word): SentenceWord => ({ term: word, stem: word, kind: 'name', token: -1 }))

const weighed = (sentence: ComparableSentence, words: readonly SentenceWord[], counted: Counted): ComparedWord[] => {
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

const ofLengthOne = (vector: Float64Array): Float64Array => {
  const length = Math.sqrt(vector.reduce((total, value) => total + value * value, 0))
  return length === 0 ? vector : vector.map((value) => value / length)
}

const directionOf = (words: readonly ComparedWord[]): Float64Array => {
  const vectors = wordVectors()
  const sum = new Float64Array(vectors.dimensions)
  for (const { vector, weight } of words) if (vector >= 0) vectors.addTo(sum, vector, weight)
  return ofLengthOne(sum)
}

/** So few sentences have no middle that says what they are all about. */
const MIDDLE_MIN = 10

/** Directions from the middle of them all: what the sentences of one event have in common tells none from another. */
const fromMiddle = (directions: readonly Float64Array[]): readonly Float64Array[] => {
  if (directions.length < MIDDLE_MIN) return directions
  const middle = new Float64Array(wordVectors().dimensions)
  for (const direction of directions)
    for (let at = 0; at < middle.length; at += 1)
      middle[at] = (middle[at] as number) + (direction[at] as number) / directions.length
  return directions.map((direction) => ofLengthOne(direction.map((value, at) => value - (middle[at] as number))))
}

const sumsBefore = (words: readonly ComparedWord[]): Float64Array => {
  const sums = new Float64Array(words.length + 1)
  words.forEach(({ weight }, at) => {
    sums[at + 1] = (sums[at] as number) + weight
  })
  return sums
}

interface Worded {
  sentence: ComparableSentence
  words: readonly SentenceWord[]
}

const comparedSentence = ({ sentence, words }: Worded, counted: Counted): ComparedSentence => {
  const { vocabulary } = counted
  const named = weighed(sentence, words, counted)
  const plain = plainWords(sentence)
  const wording = plain.map((word) => vocabulary.number(word))
  const weightBefore = sumsBefore(named)
  return {
    words: named,
    terms: new Set(named.map(({ term }) => term)),
    stems: new Set(named.map(({ stem }) => stem)),
    weight: weightBefore[named.length] as number,
    weightBefore,
    clauses: clauseEdges(sentence.tokens, words),
    wording,
    placesOf: groupBy([...wording.keys()], (place) => wording[place] ?? -1),
    bigrams: runsOf(
      named.map(({ stem }) => stem),
      2,
    ),
    trigrams: runsOf(wording, 3),
    letters: lettersOf(plain),
    hasPronoun: plain.some((word) => PRONOUNS.has(word)),
    hasQuote: /[“"]/.test(sentence.text),
    direction: directionOf(named),
  }
}

/** Pair F1 on labelled facts is flat from 20 to 300 sentences of general English beside those of the event. */
const GENERAL_SENTENCES = 80

/**
 * Sentences made ready to be compared with each other. How much a word says is counted among them and over general
 * English (`general` sentences of it); words get numbers that hold among them only.
 */
export const comparedSentences = (
  sentences: readonly ComparableSentence[],
  general = GENERAL_SENTENCES,
): ComparedSentence[] => {
  const worded = sentences.map((sentence): Worded => {
    const written = sentenceWords(sentence)
    const named = new Set(written.map(({ term }) => term))
    return { sentence, words: [...written, ...referredWords(sentence, named)] }
  })
  const sentencesWith = new Map<string, number>()
  for (const { words } of worded)
    for (const { term, token } of words) if (token >= 0) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  const counted = { vocabulary: new Vocabulary(), sentencesWith, among: { own: worded.length, general } }
  const compared = worded.map((one) => comparedSentence(one, counted))
  const directions = fromMiddle(compared.map(({ direction }) => direction))
  return compared.map((one, at) => ({ ...one, direction: directions[at] ?? one.direction }))
}
