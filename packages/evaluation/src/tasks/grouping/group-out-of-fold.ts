import { groupArticles } from '@parallax/analysis'
import type { PartlyScored } from '../../metrics/part-groups-f1.js'
import { groupingModel } from '../../train/grouping/grouping-model.js'
import { groupOf } from '../../train/grouping/grouping-sets.js'
import { outOfFold } from '../../train/out-of-fold.js'
import type { Run } from '../task.js'
import { type GroupingRow, placingArticle } from './grouping-rows.js'

interface Order {
  file: string
  dated: boolean
  run: Run
}

/**
 * The groups that `groupArticles` makes of all rows, once by each of the weights that rows may be scored with; in each
 * run those rows are scored whose events or topics its weights were trained without.
 */
export const groupOutOfFold = (
  rows: readonly GroupingRow[],
  { file, dated, run }: Order,
): { how: string; runs: PartlyScored[] } => {
  const groups = rows.map(({ event }) => groupOf(event))
  const weighing = outOfFold(groupingModel, { file, groups, by: 'event or topic' }, run)
  const articles = rows.map((row) => placingArticle(row, dated))
  const kinds = [...new Set(groups.map(weighing.of))]
  const runs = kinds.map((weights, index) => {
    const found = groupArticles(articles, { dated }, weights)
    run.progress(index + 1, kinds.length)
    return {
      items: rows.map(({ event }, at) => ({ gold: event, found: found[at] ?? '' })),
      isScored: groups.map((group) => weighing.of(group) === weights),
    }
  })
  return { how: weighing.how, runs }
}
