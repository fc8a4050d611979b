import { groupBy } from '../group-by.js'
import type { AlignedSentence } from './aligned-event.js'
import { negatedLemmas } from './negated-lemmas.js'
import { rarityOf } from './rarity.js'
import { type SentenceWord, sentenceWords, type WordKind } from './sentence-words.js'
import { Vocabulary } from './vocabulary.js'

/** A word of a statement: numbers for the strings, and how much the word says. */
export interface StatementWord {
  term: number
  stem: number
  weight: number
  kind: WordKind
}

/** One wording and every sentence of the event that has it: copies are compared once. */
export interface Statement {
  index: number
  sentences: AlignedSentence[]
  /** Sorted by term. */
  words: readonly StatementWord[]
  terms: ReadonlySet<number>
  stems: ReadonlySet<number>
  weight: number
  /** Every word as it is written, in plain letters. */
  wording: readonly number[]
  /** Where each word of the wording stands in it. */
  placesOf: ReadonlyMap<number, readonly number[]>
  /** Two telling words in a row, as numbers, sorted. */
  bigrams: readonly number[]
  /** Three plain words in a row, as numbers, sorted. */
  trigrams: readonly number[]
  lemmas: ReadonlySet<string>
  negated: ReadonlySet<string>
  /** Holds a pronoun that may stand for a name. */
  pronoun: boolean
  quotes: boolean
  /** Stands in a headline. */
  headline: boolean
  /** Where it stands first, as the index of the sentence; -1 for a headline. */
  position: number
  /** Index of the article that has it first. */
  article: number
}

/** What a kind of word counts for, against 1 for a plain word. Set by hand, then swept by halves on labelled facts. */
const KIND_WEIGHTS: Record<WordKind, number> = { word: 1, name: 1, given: 0.3, number: 1.2, saying: 0.35, time: 0.5 }

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'his', 'their', 'them', 'it', 'its'])

const isWord = (normal: string): boolean => /[\p{L}\p{N}]/u.test(normal)

const plainWords = (sentence: AlignedSentence): string[] =>
  sentence.tokens.map(({ normal }) => normal).filter((normal) => isWord(normal))

const byWording = (sentences: readonly AlignedSentence[]): AlignedSentence[][] => {
  const groups = new Map<string, AlignedSentence[]>()
  for (const sentence of sentences) {
    const key = plainWords(sentence).join(' ') || `${sentence.article}:${sentence.in}:${sentence.start}`
    const group = groups.get(key)
    if (group) group.push(sentence)
    else groups.set(key, [sentence])
  }
  return [...groups.values()]
}

const runsOf = (words: readonly string[], length: number, vocabulary: Vocabulary): number[] => {
  const found = new Set<number>()
  for (let at = 0; at + length <= words.length; at += 1) {
    found.add(vocabulary.number(`${length} ${words.slice(at, at + length).join(' ')}`))
  }
  return [...found].sort((a, b) => a - b)
}

interface Counted {
  vocabulary: Vocabulary
  sentencesWith: ReadonlyMap<string, number>
  sentences: number
}

const weigh = (words: readonly SentenceWord[], counted: Counted): StatementWord[] =>
  words.map((word) => {
    const rarity = rarityOf(word.term, counted.sentencesWith.get(word.term) ?? 0, counted.sentences)
    return {
      term: counted.vocabulary.number(word.term),
      stem: counted.vocabulary.number(`~${word.stem}`),
      weight: Math.max(0.1, rarity) * KIND_WEIGHTS[word.kind],
      kind: word.kind,
    }
  })

interface Worded {
  sentences: AlignedSentence[]
  /** The one that stands for all: they read alike. */
  first: AlignedSentence
  words: readonly SentenceWord[]
}

const statementOf = ({ sentences, first, words }: Worded, counted: Counted): Omit<Statement, 'index'> => {
  const { vocabulary } = counted
  const weighed = weigh(words, counted)
  const plain = plainWords(first)
  const wording = plain.map((word) => vocabulary.number(word))
  return {
    sentences,
    words: weighed.sort((a, b) => a.term - b.term),
    terms: new Set(weighed.map(({ term }) => term)),
    stems: new Set(weighed.map(({ stem }) => stem)),
    weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
    wording,
    placesOf: groupBy([...wording.keys()], (place) => wording[place] ?? -1),
    bigrams: runsOf(
      words.map(({ stem }) => stem),
      2,
      vocabulary,
    ),
    trigrams: runsOf(plain, 3, vocabulary),
    lemmas: new Set(first.tokens.map(({ lemma }) => lemma)),
    negated: negatedLemmas(first.tokens),
    pronoun: plain.some((word) => PRONOUNS.has(word)),
    quotes: /[“"]/.test(first.text),
    headline: sentences.some((sentence) => sentence.in === 'title'),
    position: Math.min(...sentences.map(({ position }) => position)),
    article: first.article,
  }
}

/** The different wordings among `sentences`, which must be in the order of the event, with their words weighed. */
export const statementsOf = (sentences: readonly AlignedSentence[]): Statement[] => {
  const worded = byWording(sentences).flatMap((group): Worded[] => {
    const [first] = group
    return first ? [{ sentences: group, first, words: sentenceWords(first) }] : []
  })
  const sentencesWith = new Map<string, number>()
  for (const { words } of worded)
    for (const { term } of words) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  const counted = { vocabulary: new Vocabulary(), sentencesWith, sentences: worded.length }
  return worded.map((one, index) => ({ index, ...statementOf(one, counted) }))
}
