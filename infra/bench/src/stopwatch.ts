/** Seconds that `work` takes, and what it returns. */
export const timed = <T>(work: () => T): { seconds: number; result: T } => {
  const start = performance.now()
  const result = work()
  return { seconds: (performance.now() - start) / 1000, result }
}

/** The median of the seconds of `runs` runs, after `before` that warm up: code that runs all day is compiled. */
export const medianSeconds = (runs: number, work: () => unknown, before = 1): number => {
  for (let run = 0; run < before; run += 1) work()
  const seconds = Array.from({ length: runs }, () => timed(work).seconds).sort((a, b) => a - b)
  return seconds[Math.floor(runs / 2)] ?? 0
}
