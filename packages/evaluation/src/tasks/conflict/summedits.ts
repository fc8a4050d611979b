import { isSupported } from '@parallax/analysis'
import { balancedAccuracy } from '../../metrics/judged.js'
import { supportModel } from '../../train/conflict/support-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { TaskSet } from '../task.js'
import { judge } from './judge.js'
import { SUMMEDITS_FILE, summeditsRows } from './summedits-rows.js'

/** Whether an edited sentence is still true to its document. */
export const summedits: TaskSet = {
  set: 'summedits',
  files: [SUMMEDITS_FILE],
  score: (run) => {
    const rows = summeditsRows(run.data)
    const groups = rows.map(({ document }) => document)
    const weighing = outOfFold(supportModel, { file: SUMMEDITS_FILE, groups, by: 'document' }, run)
    const items = rows.map(({ document, edited, consistent }, index) => {
      run.progress(index, rows.length)
      const found = isSupported(document, edited, weighing.of(document))
      const item = { gold: consistent ? 'consistent' : 'not', found: found ? 'consistent' : 'not' }
      return judge(run, item, edited)
    })
    const value = balancedAccuracy(items)
    return [{ set: 'summedits', setting: null, metric: 'balancedAccuracy', value, n: rows.length, how: weighing.how }]
  },
}
