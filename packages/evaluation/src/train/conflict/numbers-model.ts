import {
  CONFLICT_INPUTS,
  conflictRow,
  NUMBER_INPUTS,
  type NumberWeights,
  numberRow,
  readNumberSide,
} from '@parallax/analysis'
import type { Examples, Logistic } from '@parallax/learning'
import { NUMBERS_FILE, type NumbersRow, numbersGroups, numbersRows } from '../../tasks/conflict/numbers-rows.js'
import { fitSignedLogistic, type Signs } from '../signed-logistic.js'
import type { TrainedModel } from '../trained-model.js'

const SIGNS: Signs = {
  cover: 1,
  clauseCover: 1,
  near: 1,
  neighbours: 1,
  sameThing: 1,
  otherThing: -1,
  sharedFigures: 1,
  otherFigures: -1,
  bothOtherFigures: -1,
  market: -1,
  results: -1,
  contrast: -1,
  otherScope: -1,
  otherPlaces: -1,
  gap: -1,
  close: 1,
  conflicting: -1,
  rounding: 1,
  same: 1,
}

const MARKET = NUMBER_INPUTS.indexOf('market')

interface Example {
  group: string
  row: number[]
  isConflicting: boolean
  same: number
}

/** Prices that differ are left out: a rule already says that they are of two moments. */
const exampleOf = (row: NumbersRow, group: string): Example[] => {
  const a = readNumberSide(row.a, row.aNumber)
  const b = readNumberSide(row.b, row.bNumber)
  const seen = a && b && numberRow(a, b)
  if (!seen || (seen.relation === 'conflict' && (seen.row[MARKET] ?? 0) >= 0.9)) return []
  const isConflicting = seen.relation === 'conflict'
  return [{ group, row: seen.row, isConflicting, same: row.label === 'different-quantity' ? 0 : 1 }]
}

const RIDGE = 10

const fitted = (learned: readonly Example[]): Logistic => {
  const examples: Examples = {
    inputs: NUMBER_INPUTS,
    rows: learned.map(({ row }) => row),
    labels: learned.map(({ same }) => same),
  }
  return fitSignedLogistic(examples, SIGNS, RIDGE)
}

const fittedToConflicts = (learned: readonly Example[]): Logistic => {
  const conflicting = learned.filter(({ isConflicting }) => isConflicting)
  const examples: Examples = {
    inputs: CONFLICT_INPUTS,
    rows: conflicting.map(({ row }) => conflictRow(row)),
    labels: conflicting.map(({ same }) => same),
  }
  return fitSignedLogistic(examples, SIGNS, RIDGE)
}

/** Whether two numbers are of one quantity. */
export const numbersModel: TrainedModel<NumberWeights> = {
  name: 'numbers',
  trainedOn: [NUMBERS_FILE],
  weightsFile: 'packages/analysis/src/numbers/number-weights.ts',
  exported: { name: 'NUMBER_WEIGHTS', type: 'NumberWeights', from: './relate-numbers.js' },
  chosen:
    'Logistic regressions with weights of the sign that reason gives them, one for values that can both hold and one for values that cannot, ridge 10 of 1, 3 and 10; inputs of the latter and its threshold .31 of .25 to .5, and .3 for what agrees, by 5-fold cross-validation over pairs linked by a sentence, repeated ten times.',
  shownBy: ['conflict'],
  train: (data, { leaveOut = () => false } = {}) => {
    const rows = numbersRows(data)
    const groups = numbersGroups(rows)
    const all = data.kept('numbers examples', () => rows.flatMap((row, index) => exampleOf(row, groups[index] ?? '')))
    const learned = all.filter(({ group }) => !leaveOut(group))
    return { model: fitted(learned), conflict: fittedToConflicts(learned), conflictMin: 0.31, agreeMin: 0.3 }
  },
}
