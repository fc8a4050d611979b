import { ANSWER_INPUTS, answerInputs } from '@parallax/analysis'
import type { Logistic } from '@parallax/learning'
import { NANCO_FILE, nancoRows } from '../../tasks/conflict/nanco-rows.js'
import { fitSignedLogistic, type Signs } from '../signed-logistic.js'
import type { TrainedModel } from '../trained-model.js'
import { evenWeights } from './even-weights.js'

const SIGNS: Signs = {
  overlap: 1,
  contained: 1,
  soft: 1,
  softMost: 1,
  vectors: 1,
  figuresAgree: 1,
  figuresDiffer: -1,
  figuresOneSided: -1,
  opposed: -1,
}

/** Whether two short answers to one question agree. */
export const answersModel: TrainedModel<Logistic> = {
  name: 'answers',
  trainedOn: [NANCO_FILE],
  weightsFile: 'packages/analysis/src/contradiction/answer-weights.ts',
  exported: { name: 'ANSWER_WEIGHTS', type: 'Logistic', from: '@parallax/learning' },
  chosen:
    'Logistic regression with weights of the sign that reason gives them, every question and either label as heavy; ridge 10 of 10, 50 and 200, and the inputs, by leaving one question out.',
  shownBy: ['conflict'],
  train: (data, { leaveOut = () => false } = {}) => {
    const all = data.kept('answers examples', () =>
      nancoRows(data).map(({ question, a, b, same }) => ({
        question,
        label: same ? 1 : 0,
        row: answerInputs({ question, a: a.answer, b: b.answer }),
      })),
    )
    const learned = all.filter(({ question }) => !leaveOut(question))
    const examples = {
      inputs: ANSWER_INPUTS,
      rows: learned.map(({ row }) => row),
      labels: learned.map(({ label }) => label),
      weights: evenWeights(learned.map(({ question, label }) => `${label} ${question}`)),
    }
    return fitSignedLogistic(examples, SIGNS, 10)
  },
}
