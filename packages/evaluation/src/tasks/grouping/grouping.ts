import { type PartlyScored, partGroupsF1 } from '../../metrics/part-groups-f1.js'
import type { Figure, Run, Task, TaskSet } from '../task.js'
import { groupOutOfFold } from './group-out-of-fold.js'
import { GroupingRow } from './grouping-rows.js'

const keepMistakes = (
  rows: readonly GroupingRow[],
  { items, isScored }: PartlyScored,
  mistake: Run['mistake'],
): void => {
  const title = (at: number): string => rows[at]?.title ?? ''
  rows.forEach((row, index) => {
    const item = items[index]
    if (!item || !isScored[index]) return
    const before = items.slice(0, index)
    const sameEvent = before.findLastIndex(({ gold }) => gold === item.gold)
    const sameGroup = before.findLastIndex(({ found }) => found === item.found)
    if (sameEvent >= 0 && !before.some(({ gold, found }) => gold === item.gold && found === item.found))
      mistake('put apart', () => `${row.title}\n  is of ${title(sameEvent)}`)
    if (sameGroup >= 0 && before[sameGroup]?.gold !== item.gold)
      mistake('put together', () => `${row.title}\n  is not of ${title(sameGroup)}`)
  })
}

const scoreSet = (set: string, settings: readonly ('dated' | 'undated')[]): TaskSet => {
  const file = `grouping/${set}.jsonl`
  return {
    set,
    files: [file],
    score: (run) => {
      const rows = run.data.rows(file, GroupingRow)
      return settings.flatMap((setting, index): Figure[] => {
        const progress = (done: number, total: number): void =>
          run.progress(index * total + done, settings.length * total)
        const { how, runs } = groupOutOfFold(rows, { file, dated: setting === 'dated', run: { ...run, progress } })
        for (const one of runs) keepMistakes(rows, one, (list, text) => run.mistake(`${setting}, ${list}`, text))
        const { pairF1, b3F1 } = partGroupsF1(runs)
        const figure = { set, setting, n: rows.length, how }
        return [
          { ...figure, metric: 'pairF1', value: pairF1 },
          { ...figure, metric: 'b3F1', value: b3F1 },
        ]
      })
    },
  }
}

/** Which articles report the same event. */
export const grouping: Task = {
  name: 'grouping',
  sets: [
    scoreSet('basil', ['dated', 'undated']),
    scoreSet('seesaw', ['dated', 'undated']),
    scoreSet('allsides-items', ['dated', 'undated']),
    scoreSet('ecbplus', ['undated']),
  ],
}
