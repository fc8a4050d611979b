const MINUTE_MS = 60_000
const HOUR_MS = 60 * MINUTE_MS
const DAY_MS = 24 * HOUR_MS

/** Ages at which an article is read again: silent edits come early, and after three days hardly ever. */
const AGES_MS: readonly number[] = [
  2 * MINUTE_MS,
  10 * MINUTE_MS,
  30 * MINUTE_MS,
  2 * HOUR_MS,
  8 * HOUR_MS,
  DAY_MS,
  3 * DAY_MS,
]

/** When an article first read at `firstReadAt` is looked at again; null once it has been left alone for good. */
export const nextRead = ({ firstReadAt, now }: { firstReadAt: Date; now: Date }): Date | null => {
  const age = now.getTime() - firstReadAt.getTime()
  const next = AGES_MS.find((rung) => rung > age)
  return next === undefined ? null : new Date(firstReadAt.getTime() + next)
}
