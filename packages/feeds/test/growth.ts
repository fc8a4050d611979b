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

/** Characters of the shorter text. */
const LENGTH = 120_000

/** Below this a time says more about the clock and about the collector of garbage, which need not run, than about the work. */
const MEASURABLE_MS = 40

/** From this many times on, twice the text is said to take too long. */
export const TOO_MANY_TIMES = 3

/** What is measured again: nearer to the bound than a busy machine spoils the least of some times. */
const isUnclear = (times: number): boolean => times > 2.4 && times < 3.4

/** Rounds of measuring: fewer do where it is clear. */
const ROUNDS_MIN = 2
const ROUNDS_MAX = 12

/** Quadratic work takes four times as long in each of them; a step, of the collector or at some size, is in one. */
const DOUBLINGS = 3

/**
 * How many times longer twice `text` takes; 0 where it takes too little to tell. The two are measured in turns and the
 * least time of each counts: what slows the machine for a while slows both, and never speeds one up.
 */
const timesOf = async (work: Work, text: string): Promise<number> => {
  const twice = text.repeat(2)
  let textMs = Number.POSITIVE_INFINITY
  let twiceMs = Number.POSITIVE_INFINITY
  let times = Number.NaN
  for (let round = 1; round <= ROUNDS_MAX; round += 1) {
    textMs = Math.min(textMs, (await runOf(work, text)).ms)
    if (textMs < MEASURABLE_MS) return 0
    twiceMs = Math.min(twiceMs, (await runOf(work, twice)).ms)
    times = twiceMs / textMs
    if (round >= ROUNDS_MIN && !isUnclear(times)) break
  }
  return times
}

/**
 * How many times longer `work` takes on twice as many of `piece`: 2 where it is linear, 4 where it is quadratic, 0 where it
 * takes too little to tell. What looks like more than linear is doubled again, as long as it is not refused: the least
 * growth counts.
 */
export const timesForTwice = async (work: Work, piece: string): Promise<number> => {
  let text = piece.repeat(Math.ceil(LENGTH / piece.length))
  let least = await timesOf(work, text)
  for (let doubling = 2; doubling <= DOUBLINGS && least >= TOO_MANY_TIMES; doubling += 1) {
    text = text.repeat(2)
    if ((await runOf(work, text.repeat(2))).isRefused) break
    least = Math.min(least, await timesOf(work, text))
  }
  return least
}
