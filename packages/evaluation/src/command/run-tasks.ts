import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import type { Order, Outcome, Report } from './messages.js'

/** Tasks scored at once. */
const PROCESSES = 2

/** A task that says nothing for so long will not end. */
const SILENCE_MAX_MS = 600_000

const PROCESS = fileURLToPath(
  new URL(import.meta.url.endsWith('.ts') ? 'task-process.ts' : 'task-process.js', import.meta.url),
)

export type Watch = (order: Order, report: Report) => void

const failed = (problem: string): Outcome => ({ figures: [], mistakes: [], problems: [problem] })

/** Scores one task in a process of its own, so that what hangs or runs out of memory there ends there. */
const runTask = (order: Order, watch: Watch): Promise<Outcome> =>
  new Promise((resolve) => {
    const child: ChildProcess = fork(PROCESS, { serialization: 'advanced' })
    let silence: NodeJS.Timeout
    const listen = (): void => {
      clearTimeout(silence)
      silence = setTimeout(() => {
        child.kill('SIGKILL')
        resolve(failed(`${order.task} was given up: it made no progress for ${SILENCE_MAX_MS / 60_000} minutes.`))
      }, SILENCE_MAX_MS)
    }
    listen()
    child.on('message', (report: Report) => {
      listen()
      watch(order, report)
      if (report.kind !== 'done') return
      resolve(report.outcome)
      child.disconnect()
    })
    child.on('exit', (code, signal) => {
      clearTimeout(silence)
      resolve(failed(`${order.task} ended before it was scored (${signal ?? `exit code ${code}`}).`))
    })
    child.send(order)
  })

/** Scores tasks, two at a time, and gives what they came to in their own order. */
export const runTasks = async (orders: readonly Order[], watch: Watch): Promise<Outcome[]> => {
  const outcomes: Outcome[] = []
  const waiting = [...orders.entries()]
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, order] = next
      outcomes[index] = await runTask(order, watch)
    }
  }
  await Promise.all(Array.from({ length: PROCESSES }, work))
  return outcomes
}
