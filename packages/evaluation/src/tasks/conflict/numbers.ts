import { relateNumbers } from '@parallax/analysis'
import { macroF1, ofLabel } from '../../metrics/judged.js'
import { numbersModel } from '../../train/conflict/numbers-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { Figure, TaskSet } from '../task.js'
import { judge } from './judge.js'
import { NUMBERS_FILE, numbersGroups, numbersRows } from './numbers-rows.js'

/** How two numbers in two sentences that say much the same stand to each other. */
export const numbers: TaskSet = {
  set: 'numbers',
  files: [NUMBERS_FILE],
  score: (run) => {
    const rows = numbersRows(run.data)
    const groups = numbersGroups(rows)
    const weighing = outOfFold(numbersModel, { file: NUMBERS_FILE, groups, by: 'sentence' }, run)
    const items = rows.map((row, index) => {
      const found = relateNumbers(row, weighing.of(groups[index] ?? ''))
      return judge(run, { gold: row.label, found }, `${row.aNumber} / ${row.bNumber}\n  ${row.a}\n  ${row.b}`)
    })
    const conflict = ofLabel(items, 'conflict')
    const figures = { conflictPrecision: conflict.precision, conflictRecall: conflict.recall, macroF1: macroF1(items) }
    return Object.entries(figures).map(
      ([metric, value]): Figure => ({
        set: 'numbers',
        setting: null,
        metric,
        value,
        n: items.length,
        how: weighing.how,
      }),
    )
  },
}
