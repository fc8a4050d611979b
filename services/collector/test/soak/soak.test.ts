import { expect, test } from 'vitest'
import { failuresOf } from './ledger.js'
import { printLedger } from './print-ledger.js'
import { runSoak } from './run-soak.js'

const FEEDS = 60
const POLLS_EACH = 3
/** A machine that takes so long for a few polls of sixty feeds is no machine to judge by. */
const SECONDS_MAX = 90

test(
  'healthy feeds are polled in time beside hostile ones, and no rejection goes unhandled',
  async () => {
    const ledger = await runSoak({
      seed: 20,
      feeds: FEEDS,
      pollMinSeconds: 1,
      isOver: ({ watched, seconds }) =>
        seconds > SECONDS_MAX || watched.every(({ behaviour, polls }) => behaviour !== null || polls >= POLLS_EACH),
    })
    expect(failuresOf(ledger), printLedger(ledger)).toEqual([])
    const healthy = ledger.feeds.filter(({ behaviour }) => behaviour === null)
    expect(healthy).toHaveLength((FEEDS * 2) / 3)
    expect(Math.min(...healthy.map(({ polls }) => polls))).toBeGreaterThanOrEqual(POLLS_EACH)
  },
  (SECONDS_MAX + 60) * 1_000,
)
