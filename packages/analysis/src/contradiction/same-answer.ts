import { type Logistic, logisticProbability } from '@parallax/learning'
import { ANSWER_INPUTS, type AnswerPair, answerInputs } from './answer-inputs.js'
import { ANSWER_WEIGHTS } from './answer-weights.js'

const OPPOSED = ANSWER_INPUTS.indexOf('opposed')

/** From this probability two answers are taken for one. The model is fitted with both kinds equally heavy. */
const SAME_MIN = 0.5

/** Whether a row of `ANSWER_INPUTS` is of two answers that agree. */
export const isSameAnswer = (row: readonly number[], weights: Logistic = ANSWER_WEIGHTS): boolean =>
  row[OPPOSED] !== 1 && logisticProbability(weights, row) >= SAME_MIN

/**
 * Whether two short answers to one question agree: by the words in common that are not the question's, by what else
 * stands for them, by their vectors and figures. An answer that turns the other round (`no`, `not`, an opposite) is
 * never the same. The same both ways round.
 */
export const sameAnswer = (pair: AnswerPair, weights: Logistic = ANSWER_WEIGHTS): boolean =>
  isSameAnswer(answerInputs(pair), weights)
