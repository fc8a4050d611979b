import { ENTAILMENT_INPUTS, type EntailmentWeights, entailmentRow, readClaimEvidence } from '@parallax/analysis'
import { RTE3_FILE, rte3Groups, rte3Rows } from '../../tasks/conflict/rte3-rows.js'
import { fitSignedLogistic, type Signs } from '../signed-logistic.js'
import type { TrainedModel } from '../trained-model.js'

const ENTAILED: Signs = {
  cover: 1,
  coverBest: 1,
  vectors: 1,
  newName: -1,
  newNoun: -1,
  newVerb: -1,
  newOther: -1,
  newSum: -1,
  strange: -1,
  siblings: -1,
  antonym: -1,
  otherFigure: -1,
  newFigure: -1,
  opposed: -1,
  negations: -1,
  futureOnly: -1,
  loose: -1,
  swapped: -1,
}

/** What is contradicted is mostly covered, so that it is the same matter, and turned in one place. */
const CONTRADICTED: Signs = {
  cover: 1,
  coverBest: 1,
  newName: -1,
  newNoun: -1,
  siblings: 1,
  antonym: 1,
  otherFigure: 1,
  opposed: 1,
  negations: 1,
  loose: 1,
  swapped: 1,
}

/** Whether a text entails a hypothesis, contradicts it, or neither. */
export const entailmentModel: TrainedModel<EntailmentWeights> = {
  name: 'entailment',
  trainedOn: [RTE3_FILE],
  weightsFile: 'packages/analysis/src/contradiction/entailment-weights.ts',
  exported: { name: 'ENTAILMENT_WEIGHTS', type: 'EntailmentWeights', from: './entailment-of.js' },
  chosen:
    'Two logistic regressions with weights of the sign that reason gives them; ridge 10 of 3, 10 and 30, and contradiction from .2 of .15 to .35, by repeated 5-fold cross-validation over pairs linked by a text. Boosted trees were no better.',
  shownBy: ['conflict'],
  train: (data, { leaveOut = () => false } = {}) => {
    const all = data.kept('entailment examples', () => {
      const rows = rte3Rows(data)
      const groups = rte3Groups(rows)
      return rows.map(({ text, hypothesis, label }, index) => ({
        group: groups[index] ?? '',
        label,
        row: entailmentRow(readClaimEvidence(text, hypothesis)),
      }))
    })
    const learned = all.filter(({ group }) => !leaveOut(group))
    const labelled = (wanted: string) => ({
      inputs: ENTAILMENT_INPUTS,
      rows: learned.map(({ row }) => row),
      labels: learned.map(({ label }) => (label === wanted ? 1 : 0)),
    })
    return {
      entailed: fitSignedLogistic(labelled('entailment'), ENTAILED, 10),
      contradicted: fitSignedLogistic(labelled('contradiction'), CONTRADICTED, 10),
      contradictedMin: 0.2,
    }
  },
}
