/** Seconds that `work` takes, and what it returns. */
export const timed = <T>(work: () => T): { seconds: number; result: T } => {
  const start = performance.now()
  const result = work()
  return { seconds: (performance.now() - start) / 1000, result }
}

/** The median of the seconds of `runs` runs, after one that warms up. */
export const medianSeconds = (runs: number, work: () => unknown): number => {
  work()
  const seconds = Array.from({ length: runs }, () => timed(work).seconds).sort((a, b) => a - b)
  return seconds[Math.floor(runs / 2)] ?? 0
}
