import { readClaimEvidence, SUPPORT_INPUTS, supportRow } from '@parallax/analysis'
import type { Logistic } from '@parallax/learning'
import { SUMMEDITS_FILE, summeditsRows } from '../../tasks/conflict/summedits-rows.js'
import { fitSignedLogistic, type Signs } from '../signed-logistic.js'
import type { TrainedModel } from '../trained-model.js'
import { evenWeights } from './even-weights.js'

const SIGNS: Signs = {
  newName: -1,
  negations: -1,
  opposed: -1,
  antonym: -1,
  newFigure: -1,
  siblings: -1,
  loose: -1,
  retoldShare: 1,
  verbShare: 1,
}

/** Whether a sentence is true to the document that it retells. */
export const supportModel: TrainedModel<Logistic> = {
  name: 'support',
  trainedOn: [SUMMEDITS_FILE],
  weightsFile: 'packages/analysis/src/contradiction/support-weights.ts',
  exported: { name: 'SUPPORT_WEIGHTS', type: 'Logistic', from: '@parallax/learning' },
  chosen:
    'Logistic regression with weights of the sign that reason gives them, either label as heavy; ridge 10 of 3, 10 and 30, and the inputs, by leaving one document out.',
  shownBy: ['conflict'],
  train: (data, { leaveOut = () => false } = {}) => {
    const all = data.kept('support examples', () =>
      summeditsRows(data).map(({ document, edited, consistent }) => ({
        document,
        label: consistent ? 1 : 0,
        row: supportRow(readClaimEvidence(document, edited)),
      })),
    )
    const learned = all.filter(({ document }) => !leaveOut(document))
    const examples = {
      inputs: SUPPORT_INPUTS,
      rows: learned.map(({ row }) => row),
      labels: learned.map(({ label }) => label),
      weights: evenWeights(learned.map(({ label }) => `${label}`)),
    }
    return fitSignedLogistic(examples, SIGNS, 10)
  },
}
