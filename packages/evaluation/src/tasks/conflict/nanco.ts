import { sameAnswer } from '@parallax/analysis'
import { balancedAccuracy } from '../../metrics/judged.js'
import { answersModel } from '../../train/conflict/answers-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { TaskSet } from '../task.js'
import { judge } from './judge.js'
import { NANCO_FILE, nancoRows } from './nanco-rows.js'

/** Whether two outlets answer a question alike, told from the answers alone. */
export const nanco: TaskSet = {
  set: 'nanco',
  files: [NANCO_FILE],
  score: (run) => {
    const rows = nancoRows(run.data)
    const groups = rows.map(({ question }) => question)
    const weighing = outOfFold(answersModel, { file: NANCO_FILE, groups, by: 'question' }, run)
    const items = rows.map(({ question, a, b, same }) => {
      const found = sameAnswer({ question, a: a.answer, b: b.answer }, weighing.of(question))
      const item = { gold: same ? 'same' : 'other', found: found ? 'same' : 'other' }
      return judge(run, item, `${question}\n  ${a.answer}\n  ${b.answer}`)
    })
    const value = balancedAccuracy(items)
    return [{ set: 'nanco', setting: null, metric: 'balancedAccuracy', value, n: rows.length, how: weighing.how }]
  },
}
