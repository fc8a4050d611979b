import type { Watched } from './watch-feeds.js'

/** What a soak is held to. */
export const BARS = { lateMs: 10_000, memoryShare: 0.1 }

export interface Ledger {
  seed: number
  feeds: Watched[]
  seconds: number
  /** Resident memory of the worker in bytes, the middle of the first and of the last minute after warming up. */
  memory: { first: number; last: number; trace: number[] } | null
  /** What the worker logged of rejections that nobody handled. */
  rejections: number
  /** The lines that it logged of jobs that failed by its own fault. */
  jobFailures: string[]
  /** Connections to where nobody may go. */
  canaryHeard: number
  /** Whether it was there to the end. */
  survived: boolean
}

export const latenessOf = (feeds: readonly Watched[]): { max: number; p99: number; polls: number } => {
  const late = feeds.flatMap((feed) => feed.late.map(({ ms }) => ms)).sort((a, b) => a - b)
  const p99 = late[Math.min(late.length - 1, Math.floor(late.length * 0.99))] ?? 0
  const overdue = Math.max(0, ...feeds.map((feed) => feed.overdue))
  return { max: Math.max(late.at(-1) ?? 0, overdue), p99, polls: feeds.reduce((sum, { polls }) => sum + polls, 0) }
}

/** How late the latest poll was in each stretch of so many seconds, from the first poll on. */
export const latenessOverTime = (feeds: readonly Watched[], seconds: number): number[] => {
  const late = feeds.flatMap((feed) => feed.late)
  const start = Math.min(...late.map(({ at }) => at))
  const stretches: number[] = []
  for (const { at, ms } of late) {
    const n = Math.floor((at - start) / seconds / 1_000)
    stretches[n] = Math.max(stretches[n] ?? 0, ms)
  }
  return Array.from(stretches, (ms) => ms ?? 0)
}

const isFlat = ({ first, last }: { first: number; last: number }): boolean =>
  Math.abs(last - first) <= first * BARS.memoryShare

/** What went wrong in a soak, however fast its machine, in words; nothing where all is well. */
export const faultsOf = (ledger: Ledger): string[] => {
  const failing = ledger.feeds.filter(({ behaviour, says }) => behaviour === null && says !== 'active')
  return [
    ...(failing.length > 0 ? [`${failing.length} healthy feeds are not well: ${failing[0]?.says}`] : []),
    ...(ledger.rejections > 0 ? [`${ledger.rejections} unhandled rejections`] : []),
    ...(ledger.jobFailures.length > 0 ? [`jobs failed by our own fault, as ${ledger.jobFailures[0]}`] : []),
    ...(ledger.canaryHeard > 0 ? [`${ledger.canaryHeard} connections to where nobody may go`] : []),
    ...(ledger.survived ? [] : ['the worker ended']),
  ]
}

/** The same, and every bar of time and memory that is not reached. */
export const failuresOf = (ledger: Ledger): string[] => {
  const { max } = latenessOf(ledger.feeds.filter(({ behaviour }) => behaviour === null))
  const { memory } = ledger
  return [
    ...faultsOf(ledger),
    ...(max > BARS.lateMs ? [`a healthy feed was ${max} ms late`] : []),
    ...(memory && !isFlat(memory) ? [`memory went from ${memory.first} to ${memory.last} bytes`] : []),
  ]
}
