import { expect, test } from 'vitest'
import { failuresOf, printLedger } from './print-ledger.js'
import { runChaos } from './run-chaos.js'

test.each(['postgres', 'redis'] as const)(
  'kill -9 of workers and servers under load loses and doubles nothing, the queue on %s',
  { timeout: 240_000 },
  async (queue) => {
    const ledger = await runChaos({
      seed: 7,
      seconds: 8,
      queue,
      stories: 8,
      outlets: 3,
      background: 10,
      killEveryMs: 1_200,
      undisturbed: false,
      progress: () => {},
    })
    if (ledger === null) return
    expect(failuresOf(ledger), printLedger(ledger)).toEqual([])
  },
)
