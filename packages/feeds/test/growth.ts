/** Work on a text; what it gives or throws does not matter here. */
export type Work = (text: string) => unknown

interface Run {
  /** CPU time of the process in milliseconds: waiting for other processes does not count. */
  ms: number
  isRefused: boolean
}

const runOf = async (work: Work, text: string): Promise<Run> => {
  const before = process.cpuUsage()
  let isRefused = false
  try {
    await work(text)
  } catch {
    // In words, which other tests look at.
    isRefused = true
  }
  const { user, system } = process.cpuUsage(before)
  return { ms: (user + system) / 1_000, isRefused }
}

/** Characters of the shortest text. */
const LENGTH = 60_000

/** Below this a time says more about the clock than about the work. */
const MEASURABLE_MS = 40

/** From this many times on, twice the text is said to take too long. */
export const TOO_MANY_TIMES = 3

/** What is measured again: nearer to the bound than a busy machine spoils the least of some times. */
const isUnclear = (times: number): boolean => times > 2.4 && times < 3.4

interface Rounds {
  least: number
  most: number
}

/**
 * How many times longer twice the text takes, from a text and the same `doublings` times doubled. The two are measured in
 * turns and the least time of each counts: what slows the machine for a while slows both, and never speeds one up.
 */
const timesOver = async (work: Work, once: string, doublings: number, rounds: Rounds): Promise<number> => {
  const longer = once.repeat(2 ** doublings)
  let shortMs = Number.POSITIVE_INFINITY
  let longMs = Number.POSITIVE_INFINITY
  let times = Number.NaN
  for (let round = 1; round <= rounds.most; round += 1) {
    longMs = Math.min(longMs, (await runOf(work, longer)).ms)
    if (longMs < MEASURABLE_MS) return 0
    shortMs = Math.min(shortMs, (await runOf(work, once)).ms)
    times = (longMs / shortMs) ** (1 / doublings)
    if (round >= rounds.least && !isUnclear(times)) return times
  }
  return times
}

/**
 * How many times longer `work` takes on twice as many of `piece`: 2 where it is linear, 4 where it is quadratic, 0 where it
 * takes too little to tell. What looks like more than linear in one doubling is measured over four: where what is made no
 * longer fits the memory for new objects, collecting it makes a step in one doubling, which quadratic work has in each.
 */
export const timesForTwice = async (work: Work, piece: string): Promise<number> => {
  const once = piece.repeat(Math.ceil(LENGTH / piece.length))
  const times = await timesOver(work, once, 1, { least: 4, most: 12 })
  if (times < TOO_MANY_TIMES || (await runOf(work, once.repeat(16))).isRefused) return times
  return timesOver(work, once, 4, { least: 1, most: 6 })
}
