import { opposedWord, polarityOf, type Quantity, type Reading, read } from '@parallax/language'
import { comparableValues } from '../numbers/comparable-values.js'
import { compareValues } from '../numbers/compare-values.js'
import { coveredShare, type FullWord, fullWords, matchWords } from './match-words.js'
import { meanCosine } from './mean-vector.js'

/** Two short answers to one question. */
export interface AnswerPair {
  question: string
  a: string
  b: string
}

/** What is looked at in two answers. Each is the same both ways round. */
export const ANSWER_INPUTS = [
  'overlap',
  'contained',
  'soft',
  'softMost',
  'vectors',
  'figuresAgree',
  'figuresDiffer',
  'figuresOneSided',
  'opposed',
] as const

/** What is read of an answer or question: they are short, and every word is compared with every word. */
const ANSWER_MAX = 1000

/** A day for both to count dates from. */
const ANY_DAY = '2020-06-30T12:00:00Z'

const wordsBut = (reading: Reading, question: ReadonlySet<string>): readonly FullWord[] => {
  const words = fullWords(reading.tokens)
  const own = words.filter(({ stem }) => !question.has(stem))
  return own.length > 0 ? own : words
}

/** Weighted share of the words in common (Dice), and of the shorter answer's. */
const overlap = (a: readonly FullWord[], b: readonly FullWord[]): { dice: number; contained: number } => {
  const [stemsA, stemsB] = [
    new Map(a.map((word) => [word.stem, word.weight])),
    new Map(b.map((word) => [word.stem, word.weight])),
  ]
  const sum = (weights: Iterable<number>): number => [...weights].reduce((total, weight) => total + weight, 0)
  const shared = sum([...stemsA].flatMap(([stem, weight]) => (stemsB.has(stem) ? [weight] : [])))
  const [totalA, totalB] = [sum(stemsA.values()), sum(stemsB.values())]
  return {
    dice: totalA + totalB === 0 ? 0 : (2 * shared) / (totalA + totalB),
    contained: shared / Math.max(Math.min(totalA, totalB), 0.001),
  }
}

interface Figures {
  agree: number
  differ: number
  oneSided: number
}

const isFigure = ({ unit, low, high }: Quantity): boolean => unit !== 'ordinal' && (low !== null || high !== null)

/** Whether the answers give figures that can be compared, and whether these can both hold. */
const figuresOf = (a: Reading, b: Reading): Figures => {
  const [figuresA, figuresB] = [a.quantities.filter(isFigure), b.quantities.filter(isFigure)]
  if (figuresA.length === 0 || figuresB.length === 0) {
    return { agree: 0, differ: 0, oneSided: figuresA.length + figuresB.length > 0 ? 1 : 0 }
  }
  const relations = figuresA.flatMap((one) =>
    figuresB.flatMap((other) => (comparableValues(one, other) ? [compareValues(one, other)] : [])),
  )
  const agree = relations.some((relation) => relation !== 'conflict')
  return {
    agree: agree ? 1 : 0,
    differ: agree || relations.length === 0 ? 0 : 1,
    oneSided: relations.length === 0 ? 1 : 0,
  }
}

const YES = /^(?:yes|yeah|yep|true|correct|indeed)\b/i
const NO = /^(?:no|nope|not|never|false|incorrect)\b/i

/** One says yes and the other no. */
const isYesAgainstNo = (a: string, b: string): boolean => (YES.test(a) && NO.test(b)) || (NO.test(a) && YES.test(b))

/** One row of `ANSWER_INPUTS`. Words of the question say nothing about the answer, and are left out where others stand. */
export const answerInputs = ({ question, a, b }: AnswerPair): number[] => {
  const asked = new Set(fullWords(read(question.slice(0, ANSWER_MAX)).tokens).map(({ stem }) => stem))
  const [readingA, readingB] = [
    read(a.slice(0, ANSWER_MAX), { statedAt: ANY_DAY }),
    read(b.slice(0, ANSWER_MAX), { statedAt: ANY_DAY }),
  ]
  const [wordsA, wordsB] = [wordsBut(readingA, asked), wordsBut(readingB, asked)]
  const { dice, contained } = overlap(wordsA, wordsB)
  const matches = matchWords(wordsA, wordsB)
  const softs = [coveredShare(wordsA, matches), coveredShare(wordsB, matchWords(wordsB, wordsA))] as const
  const figures = figuresOf(readingA, readingB)
  const antonym = matches.some(({ antonym: other }) => other >= 0)
  const turned = opposedWord(polarityOf(readingA.tokens), polarityOf(readingB.tokens)) !== undefined
  return [
    dice,
    contained,
    (softs[0] + softs[1]) / 2,
    Math.max(...softs),
    meanCosine(wordsA, wordsB),
    figures.agree,
    figures.differ,
    figures.oneSided,
    turned || antonym || isYesAgainstNo(a.trim(), b.trim()) ? 1 : 0,
  ]
}
