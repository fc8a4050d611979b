import type { Order, Report } from './messages.js'
import { scoreTask } from './score-task.js'

/** Progress of one set is told in this many steps. */
const STEPS = 50

let lastStep = ''
const say = (report: Report): void => {
  if (report.kind === 'progress') {
    const step = `${report.set} ${Math.floor((STEPS * report.done) / report.total)}`
    if (step === lastStep) return
    lastStep = step
  }
  process.send?.(report)
}

process.on('message', async (order: Order) => {
  say({ kind: 'done', outcome: await scoreTask(order, say) })
})
process.on('disconnect', () => process.exit())
