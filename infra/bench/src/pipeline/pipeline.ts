import type { Bench } from '../benches.js'
import { type Result, resultOf } from '../result.js'
import { measurePipeline } from './measure-pipeline.js'

const TOPOLOGIES = [
  { queue: 'postgres', analysts: 1 },
  { queue: 'postgres', analysts: 2 },
  { queue: 'redis', analysts: 1 },
  { queue: 'redis', analysts: 2 },
] as const

/** From feed to placed and from placed to compared, by real processes, on both queues, with one analyst and with two. */
export const pipeline: Bench = async (options) => {
  const results: Result[] = []
  for (const topology of TOPOLOGIES) {
    const measured = await measurePipeline(topology, options)
    results.push(...measured.map((one) => resultOf('pipeline', one)))
  }
  return results
}
