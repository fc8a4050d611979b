import type { Order, Outcome, Report } from './messages.js'
import { TaskRunner } from './task-runner.js'

/** Tasks scored at once. */
const PROCESSES = 2

export type Watch = (order: Order, report: Report) => void

/** Scores tasks, two at a time, and gives what they came to in their own order. */
export const runTasks = async (orders: readonly Order[], watch: Watch): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  const waiting = [...orders.entries()]
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
