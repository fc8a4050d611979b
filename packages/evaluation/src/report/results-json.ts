import { METHOD } from '@parallax/analysis'
import type { Result } from './result.js'

/** All figures as `--json` writes them. */
export const resultsJson = (results: readonly Result[]): string => {
  const plain = results.map(({ task, set, setting, metric, value, n, baseline, best, floor, seconds }) => ({
    task,
    set,
    setting,
    metric,
    value,
    n,
    baseline,
    best,
    floor,
    seconds,
  }))
  return `${JSON.stringify({ method: METHOD, results: plain }, null, 2)}\n`
}
