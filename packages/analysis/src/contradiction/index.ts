export { ANSWER_INPUTS, type AnswerPair, answerInputs } from './answer-inputs.js'
export { sameAnswer } from './same-answer.js'
