import { LONG_TASKS } from '../tasks/index.js'
import type { Order, Outcome, Report } from './messages.js'
import { TaskRunner } from './task-runner.js'

/** Tasks scored at once. */
const PROCESSES = 2

export type Watch = (order: Order, report: Report) => void

/** Scores tasks, two at a time, and gives what they came to in their own order. */
export const runTasks = async (orders: readonly Order[], watch: Watch): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  const isLong = ([, { task }]: [number, Order]): boolean => LONG_TASKS.includes(task)
  const waiting = [...orders.entries()]
    .filter(isLong)
    .sort(([, a], [, b]) => LONG_TASKS.indexOf(a.task) - LONG_TASKS.indexOf(b.task))
    .concat([...orders.entries()].filter((entry) => !isLong(entry)))
  const work = async (): Promise<void> => {
    const runner = new TaskRunner()
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, order] = next
      outcomes[index] = await runner.run(order, (report) => watch(order, report))
    }
    runner.close()
  }
  await Promise.all(Array.from({ length: PROCESSES }, work))
  return outcomes
}
