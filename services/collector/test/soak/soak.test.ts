import { expect, test } from 'vitest'
import { faultsOf } from './ledger.js'
import { printLedger } from './print-ledger.js'
import { runSoak } from './run-soak.js'

const FEEDS = 60
const POLLS_EACH = 3
/** How late they are is asked by `npm run soak`: here other suites run beside, and only that it ends is. */
const SECONDS_MAX = 240

test(
  'healthy feeds are polled again and again beside hostile ones, and no rejection goes unhandled',
  async () => {
    const ledger = await runSoak({
      seed: 20,
      feeds: FEEDS,
      pollMinSeconds: 1,
      isOver: ({ watched, seconds }) =>
        seconds > SECONDS_MAX || watched.every(({ behaviour, polls }) => behaviour !== null || polls >= POLLS_EACH),
    })
    expect(faultsOf(ledger), printLedger(ledger)).toEqual([])
    const healthy = ledger.feeds.filter(({ behaviour }) => behaviour === null)
    expect(healthy).toHaveLength((FEEDS * 2) / 3)
    expect(Math.min(...healthy.map(({ polls }) => polls))).toBeGreaterThanOrEqual(POLLS_EACH)
  },
  (SECONDS_MAX + 60) * 1_000,
)
