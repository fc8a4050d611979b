import type { Order, Report } from './messages.js'
import { scoreTask } from './score-task.js'

/** Beyond this many reports of progress a set is not told any better. */
const REPORTS_MAX = 50

let lastStep = ''
const say = (report: Report): void => {
  if (report.kind === 'progress') {
    const step = `${report.set} ${Math.floor((REPORTS_MAX * report.done) / report.total)}`
    if (step === lastStep) return
    lastStep = step
  }
  process.send?.(report)
}

process.on('message', (order: Order) => {
  scoreTask(order, say).then((outcome) => say({ kind: 'done', outcome }))
})
process.on('disconnect', () => process.exit())
