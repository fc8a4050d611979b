import { parseArgs } from 'node:util'
import { failuresOf } from './ledger.js'
import { printLedger } from './print-ledger.js'
import { runSoak } from './run-soak.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    feeds: { type: 'string', default: '500' },
    seconds: { type: 'string', default: '120' },
    'warm-up': { type: 'string', default: '120' },
  },
})
const warmUpSeconds = Number(values['warm-up'])
const until = warmUpSeconds + Number(values.seconds)

const ledger = await runSoak({
  seed: Number(values.seed),
  feeds: Number(values.feeds),
  pollMinSeconds: 5,
  warmUpSeconds,
  isOver: ({ seconds }) => seconds >= until,
})
console.log(printLedger(ledger))
const failures = failuresOf(ledger)
for (const failure of failures) console.log(`FAILED: ${failure}`)
process.exit(failures.length > 0 ? 1 : 0)
