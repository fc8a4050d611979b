const HOUR_MS = 60 * 60 * 1_000

/** Further ahead than a week there is nothing new: by then every day and hour came round. */
const HOURS_AHEAD = 7 * 24

/**
 * The first moment from `at` on that lies in no hour and on no day without news (RSS 2.0, skipHours and skipDays; UTC);
 * `at` itself where all of them are named, which nobody can mean.
 */
export const skipSilent = (
  at: Date,
  { skipHours, skipDays }: { skipHours: readonly number[]; skipDays: readonly number[] },
): Date => {
  if (skipHours.length === 0 && skipDays.length === 0) return at
  const startOfHour = at.getTime() - (at.getTime() % HOUR_MS)
  for (let ahead = 0; ahead <= HOURS_AHEAD; ahead += 1) {
    const moment = ahead === 0 ? at : new Date(startOfHour + ahead * HOUR_MS)
    if (!skipHours.includes(moment.getUTCHours()) && !skipDays.includes(moment.getUTCDay())) return moment
  }
  return at
}
