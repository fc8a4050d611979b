const DAY_SECONDS = 24 * 60 * 60
const DAY_MS = DAY_SECONDS * 1_000

/** Entries that are looked at, and how old they may be: what an outlet did last year says nothing. */
const RECENT = 20
const RECENT_MS = 30 * DAY_MS

/** Fewer gaps than this are no rhythm. */
const MIN_GAPS = 3

/** After so many days without news a feed is asked no more often than this (CommaFeed's ladder). */
const SILENCE: readonly (readonly [days: number, seconds: number])[] = [
  [30, DAY_SECONDS],
  [14, DAY_SECONDS / 2],
  [7, DAY_SECONDS / 4],
]

/**
 * How often a feed is worth asking, in seconds: half the median distance between its latest entries, more rarely
 * after a silence of days; null where too few entries are dated to say. `dates` in any order.
 */
export const rhythmSeconds = (dates: readonly Date[], now: Date): number | null => {
  const times = dates
    .map((date) => date.getTime())
    .filter((time) => time <= now.getTime())
    .sort((a, b) => b - a)
  const [newest] = times
  if (newest === undefined) return null
  const silentDays = (now.getTime() - newest) / DAY_MS
  const silence = SILENCE.find(([days]) => silentDays >= days)?.[1]
  if (silence !== undefined) return silence

  const recent = times.slice(0, RECENT).filter((time) => now.getTime() - time <= RECENT_MS)
  const gaps = recent.slice(1).map((time, at) => (recent[at] ?? time) - time)
  if (gaps.length < MIN_GAPS) return null
  const median = gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)] ?? 0
  return Math.round(median / 2 / 1_000)
}
