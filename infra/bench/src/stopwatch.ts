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

/** The same of work that waits. */
export const medianSecondsOf = async (runs: number, work: () => Promise<unknown>, before = 1): Promise<number> => {
  for (let run = 0; run < before; run += 1) await work()
  const seconds: number[] = []
  for (let run = 0; run < runs; run += 1) {
    const start = performance.now()
    await work()
    seconds.push((performance.now() - start) / 1000)
  }
  return seconds.sort((a, b) => a - b)[Math.floor(runs / 2)] ?? 0
}
