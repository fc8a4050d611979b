import { hasLetterOrDigit } from '@parallax/language'
import { type SentenceWord, sentenceWords } from '../align/sentence-words.js'
import { Vocabulary } from '../align/vocabulary.js'
import { groupBy } from '../group-by.js'
import { clauseEdges } from './clause-edges.js'
import type { ComparableSentence, ComparedSentence, ComparedWord } from './compared-sentence.js'
import { type Counted, comparedWords } from './compared-words.js'
import { directionOf, fromMiddle } from './direction-of.js'
import { lettersOf, runsOf } from './runs-of.js'

const PRONOUNS = new Set(['he', 'she', 'they', 'him', 'her', 'his', 'their', 'them', 'it', 'its'])

const plainWords = ({ tokens }: ComparableSentence): string[] =>
  tokens.map(({ normal }) => normal).filter((normal) => hasLetterOrDigit(normal))

const referredWords = ({ referents = [] }: ComparableSentence, named: ReadonlySet<string>): SentenceWord[] =>
  referents
    .flatMap((name) => name.split(' ').slice(-1))
    .filter((word) => word.length > 1 && !named.has(word))
    .map((word): SentenceWord => ({ term: word, stem: word, kind: 'name', token: -1 }))

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
  const named = comparedWords(sentence, words, counted)
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
