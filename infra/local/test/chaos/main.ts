import { parseArgs } from 'node:util'
import { failuresOf, printLedger } from './print-ledger.js'
import { runChaos } from './run-chaos.js'

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: '1' },
    seconds: { type: 'string', default: '120' },
    queue: { type: 'string', default: 'postgres' },
    stories: { type: 'string', default: '30' },
    outlets: { type: 'string', default: '6' },
  },
})
const ledger = await runChaos({
  seed: Number(values.seed),
  seconds: Number(values.seconds),
  queue: values.queue === 'redis' ? 'redis' : 'postgres',
  stories: Number(values.stories),
  outlets: Number(values.outlets),
  background: 20,
  killEveryMs: 4_000,
  undisturbed: true,
  progress: (line) => console.error(line),
})
if (ledger === null) process.exit(1)
console.log(printLedger(ledger))
const failures = failuresOf(ledger)
for (const failure of failures) console.log(`FAILED: ${failure}`)
process.exit(failures.length > 0 ? 1 : 0)
