import type { Result } from './result.js'

/** All figures as `--json` writes them, with the version of the analysis that they are of. */
export const resultsJson = (results: readonly Result[], method: string): string => {
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
  return `${JSON.stringify({ method, results: plain }, null, 2)}\n`
}
