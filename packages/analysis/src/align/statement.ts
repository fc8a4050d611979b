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
  weight: number
  /** Numbers of the stems, in the order of the words as written. */
  order: readonly number[]
  /** Three plain words in a row, as numbers, sorted. */
  trigrams: readonly number[]
  lemmas: ReadonlySet<string>
  negated: ReadonlySet<string>
  /** Begins with or holds a pronoun that may stand for a name. */
  pronoun: boolean
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

const trigramsOf = (words: readonly string[], vocabulary: Vocabulary): number[] => {
  const found = new Set<number>()
  for (let at = 0; at + 2 < words.length; at += 1) found.add(vocabulary.number(words.slice(at, at + 3).join(' ')))
  return [...found].sort((a, b) => a - b)
}

interface Counted {
  vocabulary: Vocabulary
  sentencesWith: ReadonlyMap<string, number>
  sentences: number
}

const statementOf = (
  sentences: AlignedSentence[],
  words: readonly SentenceWord[],
  counted: Counted,
): Omit<Statement, 'index'> => {
  const { vocabulary } = counted
  const weighed = words.map((word): StatementWord => {
    const rarity = rarityOf(word.term, counted.sentencesWith.get(word.term) ?? 0, counted.sentences)
    return {
      term: vocabulary.number(word.term),
      stem: vocabulary.number(`~${word.stem}`),
      weight: Math.max(0.1, rarity) * KIND_WEIGHTS[word.kind],
      kind: word.kind,
    }
  })
  const [first] = sentences
  const plain = first ? plainWords(first) : []
  return {
    sentences,
    words: [...weighed].sort((a, b) => a.term - b.term),
    weight: weighed.reduce((sum, { weight }) => sum + weight, 0),
    order: weighed.map((word) => word.stem),
    trigrams: trigramsOf(plain, vocabulary),
    lemmas: new Set(first?.tokens.map(({ lemma }) => lemma)),
    negated: first ? negatedLemmas(first.tokens) : new Set(),
    pronoun: plain.some((word) => PRONOUNS.has(word)),
  }
}

/** The different wordings among `sentences`, which must be in the order of the event, with their words weighed. */
export const statementsOf = (sentences: readonly AlignedSentence[]): Statement[] => {
  const groups = byWording(sentences)
  const words = groups.map(([first]) => (first ? sentenceWords(first) : []))
  const sentencesWith = new Map<string, number>()
  for (const list of words) for (const { term } of list) sentencesWith.set(term, (sentencesWith.get(term) ?? 0) + 1)
  const counted = { vocabulary: new Vocabulary(), sentencesWith, sentences: groups.length }
  return groups.map((group, index) => ({ index, ...statementOf(group, words[index] ?? [], counted) }))
}
