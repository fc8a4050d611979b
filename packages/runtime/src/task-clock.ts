import { FinalError } from '@parallax/model'

/** A thread that is started loads the module first, for seconds on a busy machine. That is no fault of the text. */
const STARTS_WITHIN_MS = 120_000

const NS_PER_MS = 1_000_000n
const BEGUN_AT_BYTES = 8

interface TaskClock {
  /** Where the task notes when its work begins (`process.hrtime`); 0 before. */
  begunAt: BigInt64Array
  /** Aborted with the error to be thrown. */
  signal: AbortSignal
  stop(): void
}

/** The clock of a task, which stops one that works for too long. The wait for its thread does not count, but has an end too. */
export const startTaskClock = (timeoutMs: number): TaskClock => {
  const begunAt = new BigInt64Array(new SharedArrayBuffer(BEGUN_AT_BYTES))
  const over = new AbortController()
  const askedAt = process.hrtime.bigint()

  const look = () => {
    const at = Atomics.load(begunAt, 0)
    const hasBegun = at !== 0n
    const leftMs = (hasBegun ? timeoutMs : STARTS_WITHIN_MS) - msSince(hasBegun ? at : askedAt)
    if (leftMs > 0) timer = setTimeout(look, Math.min(leftMs, timeoutMs))
    else over.abort(hasBegun ? tooLong(timeoutMs) : new Error('A thread did not start in time'))
  }
  let timer = setTimeout(look, timeoutMs)
  return { begunAt, signal: over.signal, stop: () => clearTimeout(timer) }
}

const msSince = (at: bigint): number => Number((process.hrtime.bigint() - at) / NS_PER_MS)

const tooLong = (timeoutMs: number): FinalError =>
  new FinalError(`The text was given up: it took longer than ${timeoutMs / 1_000} s to read.`)
