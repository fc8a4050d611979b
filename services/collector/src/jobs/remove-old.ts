import type { JobHandler } from '@parallax/queue'
import type { Store } from '@parallax/store'
import type { CollectorContext } from '../context.js'

const DAY_MS = 86_400_000

type Needed = Pick<CollectorContext, 'store' | 'settings' | 'log' | 'now'>

type Walk = Store['retention']['revisions']

/**
 * Removes what is older than the settings say, and feeds that were removed too long ago to come back, and tells how much.
 * Comparisons go first, since they hold the texts that they were made in.
 */
export const removeOld: JobHandler<'remove-old', Needed> = async (_, context, { signal }) => {
  const { store, settings, log, now } = context
  const { keepDays } = settings
  const { retention } = store
  const answer = {
    comparisons: await eachStep(retention.comparisons, beforeOf(keepDays.comparisons, now()), signal),
    revisions: await eachStep(retention.revisions, beforeOf(keepDays.revisions, now()), signal),
    articles: await articlesOf(retention, beforeOf(keepDays.loneArticles, now()), signal),
    feeds: await feedsOf(retention, now(), signal),
  }
  if (Object.values(answer).some((count) => count > 0)) log.info(answer, 'what was older than it is kept was removed')
  return { answer }
}

/** null: it is kept for ever. */
const beforeOf = (days: number | null, now: Date): Date | null =>
  days === null ? null : new Date(now.getTime() - days * DAY_MS)

async function eachStep(walk: Walk, before: Date | null, signal: AbortSignal): Promise<number> {
  let removed = 0
  let after: Parameters<Walk>[1] = null
  while (before !== null && !signal.aborted) {
    const step: Awaited<ReturnType<Walk>> = await walk(before, after)
    removed += step.removed
    if (step.next === null) break
    after = step.next
  }
  return removed
}

async function articlesOf(retention: Store['retention'], before: Date | null, signal: AbortSignal): Promise<number> {
  let removed = 0
  while (before !== null && !signal.aborted) {
    const count = await retention.articles(before)
    if (count === 0) break
    removed += count
  }
  return removed
}

async function feedsOf(retention: Store['retention'], now: Date, signal: AbortSignal): Promise<number> {
  let removed = 0
  while (!signal.aborted) {
    const state = await retention.feed(now)
    if (state === 'none') break
    if (state === 'gone') removed += 1
  }
  return removed
}
