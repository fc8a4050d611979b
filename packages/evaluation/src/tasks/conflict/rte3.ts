import { entailmentOf } from '@parallax/analysis'
import { accuracy, ofLabel } from '../../metrics/judged.js'
import { entailmentModel } from '../../train/conflict/entailment-model.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { TaskSet } from '../task.js'
import { judge } from './judge.js'
import { RTE3_FILE, rte3Groups, rte3Rows } from './rte3-rows.js'

/** Whether a text entails a hypothesis, contradicts it, or neither. */
export const rte3: TaskSet = {
  set: 'rte3',
  files: [RTE3_FILE],
  score: (run) => {
    const rows = rte3Rows(run.data)
    const groups = rte3Groups(rows)
    const weighing = outOfFold(entailmentModel, { file: RTE3_FILE, groups, by: 'text' }, run)
    const items = rows.map(({ text, hypothesis, label }, index) => {
      const found = entailmentOf(text, hypothesis, weighing.of(groups[index] ?? ''))
      return judge(run, { gold: label, found }, `${text}\n  ${hypothesis}`)
    })
    const figure = { set: 'rte3', setting: null, n: items.length, how: weighing.how }
    return [
      { ...figure, metric: 'accuracy', value: accuracy(items) },
      { ...figure, metric: 'contradictionF1', value: ofLabel(items, 'contradiction').f1 },
    ]
  },
}
