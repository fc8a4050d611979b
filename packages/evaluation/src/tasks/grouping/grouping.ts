import { bCubedF1, type Grouped, pairF1 } from '../../metrics/groups-f1.js'
import type { Figure, Run, Task, TaskSet } from '../task.js'
import { groupInMemory } from './group-in-memory.js'
import { GroupingRow, placingArticle } from './grouping-rows.js'

const keepMistakes = (rows: readonly GroupingRow[], items: readonly Grouped[], { mistake }: Run): void => {
  rows.forEach((row, index) => {
    const item = items[index]
    const before = items.slice(0, index)
    const sameEvent = before.findLastIndex(({ gold }) => gold === item?.gold)
    const sameGroup = before.findLastIndex(({ found }) => found === item?.found)
    const title = (at: number): string => rows[at]?.title ?? ''
    if (sameEvent >= 0 && !before.some(({ gold, found }) => gold === item?.gold && found === item.found))
      mistake('put apart', () => `${row.title}\n  is of ${title(sameEvent)}`)
    if (sameGroup >= 0 && before[sameGroup]?.gold !== item?.gold)
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
        const articles = rows.map((row) => placingArticle(row, setting === 'dated'))
        const total = rows.length * settings.length
        const found = groupInMemory(articles, (done) => run.progress(index * rows.length + done, total))
        const items = rows.map(({ event }, at) => ({ gold: event, found: found[at] ?? '' }))
        keepMistakes(rows, items, { ...run, mistake: (list, text) => run.mistake(`${setting}, ${list}`, text) })
        const figure = { set, setting, n: rows.length, how: 'rules' }
        return [
          { ...figure, metric: 'pairF1', value: pairF1(items) },
          { ...figure, metric: 'b3F1', value: bCubedF1(items) },
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
