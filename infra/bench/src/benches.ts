import { analysis } from './analysis/analysis.js'
import { dashboard } from './dashboard/dashboard.js'
import { feeds } from './feeds/feeds.js'
import { pipeline } from './pipeline/pipeline.js'
import type { Result } from './result.js'
import { store } from './store/store.js'

export interface BenchOptions {
  /** Numbers of stored articles to measure at, rising. */
  sizes: readonly number[]
  /** How many articles go through the pipeline. */
  articles: number
  /** Takes a line of what is going on. */
  progress(line: string): void
}

export type Bench = (options: BenchOptions) => Promise<Result[]>

/** Every benchmark, by the name it is called by. */
export const BENCHES: Readonly<Record<string, Bench>> = { analysis, dashboard, feeds, pipeline, store }
