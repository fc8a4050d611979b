import type { Measured } from '../result.js'
import { percentile, underLoad } from './load.js'
import type { RunningDashboard } from './run-dashboard.js'

const WARM_UP_SECONDS = 3

export interface MeasuredLoad {
  name: string
  /** Full addresses, asked for in turns. */
  addresses: readonly string[]
  perSecond: number
  seconds: number
}

/** Latency of a load, milliseconds of a core that the dashboard uses for a request, and how many it refused. */
export async function measureLoad(
  { cpuSeconds }: RunningDashboard,
  { name, seconds, ...load }: MeasuredLoad,
): Promise<Measured[]> {
  await underLoad({ ...load, seconds: WARM_UP_SECONDS })
  const before = await cpuSeconds()
  const { latencies, refused } = await underLoad({ ...load, seconds })
  const used = (await cpuSeconds()) - before
  return [
    { metric: `${name}P50`, value: percentile(latencies, 0.5), unit: 'ms' },
    { metric: `${name}P99`, value: percentile(latencies, 0.99), unit: 'ms' },
    { metric: `${name}Cpu`, value: (1000 * used) / latencies.length, unit: 'ms of a core' },
    ...(refused === 0 ? [] : [{ metric: `${name}Refused`, value: refused, unit: 'answers' }]),
  ]
}
