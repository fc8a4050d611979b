import { expect, test } from 'vitest'
import { failuresOf, printLedger } from './print-ledger.js'
import { runChaos } from './run-chaos.js'

/** Short: `npm run chaos` goes on for two minutes, on either queue, and holds the outcome against an undisturbed run. */
test('kill -9 of workers, dashboard and database under load loses and doubles nothing', {
  timeout: 300_000,
}, async () => {
  const ledger = await runChaos({
    ...{ seed: 7, seconds: 6, killEveryMs: 1_000, queue: 'postgres', undisturbed: false },
    ...{ stories: 4, outlets: 3, background: 6 },
    progress: () => {},
  })
  if (ledger === null) throw new Error('the queue on PostgreSQL is always there')
  expect(failuresOf(ledger), printLedger(ledger)).toEqual([])
})
