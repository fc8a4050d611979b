import { lexicon, onceEach, RELATION, type Token, wordVectors } from '@parallax/language'
import { stem } from '../align/stem.js'

/** A word that says something, ready to be compared with many others. */
export interface FullWord {
  /** Index of its token. */
  token: number
  normal: string
  lemma: string
  stem: string
  pos: string
  /** Its number among the word vectors and in the lexicon; -1 where it has none. */
  vector: number
  lexeme: number
  /** How much it says, from its frequency rank: 1 for the rarest. */
  weight: number
}

/** What stands for a word in another sentence. */
export interface WordMatch {
  /** 0 for nothing to 1 for the same word. */
  score: number
  /** Index among the other sentence's full words; -1 for none. */
  to: number
  /** The other sentence has an opposite of it ("rise", "fall") and not the word itself. */
  antonym: number
}

const RANKS = Math.log(100_000)

const weightOf = (vector: number, pos: string): number =>
  vector < 0 ? 1 : Math.max(0.15, Math.log(vector + 2) / RANKS) * (pos === 'ADV' ? 0.7 : 1)

const bare = (word: string): string => word.replace(/'s$/, '').replace(/\.$/, '')

/** Words of a sentence that are looked at: the longest in news has fewer, and they are compared each with each. */
const WORDS_MAX = 200

const readFullWords = (tokens: readonly Token[]): FullWord[] =>
  tokens.slice(0, 2 * WORDS_MAX).flatMap((token, at): FullWord[] => {
    if (token.stop || token.pos === 'NUM' || !/\p{L}/u.test(token.normal)) return []
    const normal = bare(token.normal)
    const vector = wordVectors().indexOf(normal)
    const lemma = bare(token.lemma)
    const lexeme = lexicon().indexOf(lemma)
    return [
      {
        token: at,
        normal,
        lemma,
        stem: stem(lemma),
        pos: token.pos,
        vector,
        lexeme,
        weight: weightOf(vector, token.pos),
      },
    ]
  })

/** The words of a sentence that say something; numbers and marks are left out. Read once a sentence. */
export const fullWords = onceEach((tokens: readonly Token[]): readonly FullWord[] => readFullWords(tokens))

/** Below this two words' vectors say nothing about them. */
const COSINE_MIN = 0.45

const relatedBy = (relation: number): number => {
  if (relation & RELATION.synonym) return 0.85
  if (relation & RELATION.derived) return 0.85
  return relation & RELATION.general ? 0.6 : 0
}

const relationOf = (a: FullWord, b: FullWord): number =>
  a.lexeme >= 0 && b.lexeme >= 0 ? lexicon().relation(a.lexeme, b.lexeme) : 0

const isSame = (a: FullWord, b: FullWord): boolean => a.normal === b.normal || a.lemma === b.lemma

/** `wordScore` of words that are not the same, by what relates them. */
const scoreBy = (relation: number, a: FullWord, b: FullWord): number => {
  if (a.stem === b.stem && a.stem.length >= 4) return 0.9
  if (relation & RELATION.antonym) return 0
  const names = a.pos === 'PROPN' || b.pos === 'PROPN'
  if (names) return relation & RELATION.derived ? 0.85 : 0
  const cosine = a.vector >= 0 && b.vector >= 0 ? wordVectors().cosine(a.vector, b.vector) : 0
  return Math.max(relatedBy(relation), cosine < COSINE_MIN ? 0 : cosine * 0.9)
}

/** How far one word may stand for another: 1 the same, 0 not at all. Opposites never do, though their vectors are near. */
export const wordScore = (a: FullWord, b: FullWord): number => (isSame(a, b) ? 1 : scoreBy(relationOf(a, b), a, b))

const noMatch = (): WordMatch => ({ score: 0, to: -1, antonym: -1 })

const note = (match: WordMatch, to: number, score: number, isOpposite: boolean): void => {
  if (score > match.score) {
    match.score = score
    match.to = to
  }
  if (match.antonym < 0 && isOpposite) match.antonym = to
}

/**
 * For each full word of `a` what stands for it best among `b`, and for each of `b` what stands for it among `a`. Quadratic
 * in words: give it sentences, not texts.
 */
export const matchBothWays = (a: readonly FullWord[], b: readonly FullWord[]): [WordMatch[], WordMatch[]] => {
  const [ofA, ofB] = [a.map(noMatch), b.map(noMatch)]
  a.forEach((word, i) => {
    b.forEach((other, j) => {
      const same = isSame(word, other)
      const relation = same ? 0 : relationOf(word, other)
      const score = same ? 1 : scoreBy(relation, word, other)
      const isOpposite = (relation & RELATION.antonym) !== 0
      note(ofA[i] as WordMatch, j, score, isOpposite)
      note(ofB[j] as WordMatch, i, score, isOpposite)
    })
  })
  for (const match of [...ofA, ...ofB]) if (match.score >= 1) match.antonym = -1
  return [ofA, ofB]
}

/** For each full word of `a` what stands for it best among `b`. */
export const matchWords = (a: readonly FullWord[], b: readonly FullWord[]): WordMatch[] => matchBothWays(a, b)[0]

/** The share of the words' weight that the other sentence has too, 0 to 1. */
export const coveredShare = (words: readonly FullWord[], matches: readonly WordMatch[]): number => {
  let had = 0
  let total = 0
  words.forEach(({ weight }, at) => {
    total += weight
    had += weight * (matches[at]?.score ?? 0)
  })
  return total === 0 ? 0 : had / total
}
