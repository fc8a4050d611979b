import type { ChildProcess } from 'node:child_process'
import { forkBeside } from './fork-beside.js'
import type { Order, Outcome, Report } from './messages.js'

/** A task that says nothing for so long will not end. */
const SILENCE_MAX_MS = 600_000

const failed = (problem: string): Outcome => ({ figures: [], mistakes: [], problems: [problem] })

/** Scores tasks one after the other in a process of its own, so that what hangs or runs out of memory there ends there. */
export class TaskRunner {
  #child: ChildProcess | undefined

  #process(): ChildProcess {
    if (!this.#child?.connected) this.#child = forkBeside(import.meta.url, 'task-process')
    return this.#child
  }

  run(order: Order, watch: (report: Report) => void): Promise<Outcome> {
    const child = this.#process()
    return new Promise((resolve) => {
      let silence: NodeJS.Timeout | undefined
      const finish = (outcome: Outcome): void => {
        clearTimeout(silence)
        child.removeAllListeners()
        resolve(outcome)
      }
      const listen = (): void => {
        clearTimeout(silence)
        silence = setTimeout(() => {
          child.kill('SIGKILL')
          const minutes = SILENCE_MAX_MS / 60_000
          finish(failed(`${order.task} was given up: it made no progress for ${minutes} minutes.`))
        }, SILENCE_MAX_MS)
      }
      child.on('message', (report: Report) => {
        listen()
        watch(report)
        if (report.kind === 'done') finish(report.outcome)
      })
      child.on('exit', (code, signal) =>
        finish(failed(`${order.task} ended before it was scored (${signal ?? `exit code ${code}`}).`)),
      )
      listen()
      child.send(order)
    })
  }

  close(): void {
    if (this.#child?.connected) this.#child.disconnect()
  }
}
