import type { Watch } from './run-tasks.js'

/** Says on standard error how far the tasks are: a line for every quarter of a set, and one at the end of a task. */
export const progressLines = (): Watch => {
  const told = new Map<string, number>()
  return ({ task }, report) => {
    if (report.kind === 'done') {
      console.error(`${task}: done`)
      return
    }
    const { set, done, total } = report
    const quarter = Math.floor((4 * done) / total)
    const before = told.get(`${task} ${set}`) ?? 0
    told.set(`${task} ${set}`, quarter)
    if (quarter > before) console.error(`${task} ${set}: ${done} of ${total}`)
  }
}
