export { ANSWER_INPUTS, type AnswerPair, answerInputs } from './answer-inputs.js'
export { readClaimEvidence } from './claim-evidence.js'
export {
  ENTAILMENT_INPUTS,
  type Entailment,
  type EntailmentWeights,
  entailmentOf,
  entailmentRow,
} from './entailment-of.js'
export { isSupported, SUPPORT_INPUTS, supportRow } from './is-supported.js'
export { sameAnswer } from './same-answer.js'
