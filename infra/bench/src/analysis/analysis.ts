import type { Bench } from '../benches.js'
import { resultOf } from '../result.js'
import { measureComparing } from './measure-comparing.js'
import { measurePlacing } from './measure-placing.js'
import { measureReading } from './measure-reading.js'

const MEGABYTE = 1024

/** Reading, comparing and placing, in one process; the peak memory is that of reading and comparing. */
export const analysis: Bench = async ({ sizes, progress }) => {
  progress('analysis: reading')
  const reading = measureReading()
  progress('analysis: comparing')
  const comparing = await measureComparing([3, 10, 50])
  const memory = { metric: 'peakMemory', value: process.resourceUsage().maxRSS / MEGABYTE, unit: 'MiB' }
  const placing = await measurePlacing({ sizes, progress })
  return [reading, ...comparing, memory, ...placing].map((measured) => resultOf('analysis', measured))
}
