import type { Following } from '@parallax/queue'

/** Events to be compared again, those of which the news moved last first. */
interface Again {
  /** What somebody asked for. */
  asked: readonly string[]
  /** What an older method compared. */
  outdated: readonly string[]
}

/**
 * Of what somebody asked for, so many go before the news that comes in, and the others take turns with it: however much was
 * asked for, the news goes on.
 */
const AHEAD_AT_ONCE = 5

/** The comparisons to be made again, at most so many: what was asked for first, and what is outdated behind all else. */
export const againJobs = ({ asked, outdated }: Again, atOnce: number): Following[] => {
  const wanted = new Set(asked)
  const left = outdated.filter((eventId) => !wanted.has(eventId)).slice(0, Math.max(0, atOnce - asked.length))
  return [
    ...asked.slice(0, AHEAD_AT_ONCE).map((eventId) => ['compare-event', { eventId }, 'ahead'] as const),
    ...asked.slice(AHEAD_AT_ONCE).map((eventId) => ['compare-event', { eventId }] as const),
    ...left.map((eventId) => ['compare-event', { eventId }, 'behind'] as const),
  ]
}
