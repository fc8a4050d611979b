import { Feed } from '@parallax/model'
import type { FeedHealth, Store } from '@parallax/store'
import { z } from 'zod'
import { pollReasonWords } from '../../asking/poll-reason-words.js'

/** How a feed does. */
const Health = z.object({
  /** Articles a day, over the last week. */
  itemsADay: z.number(),
  /** Share of the latest articles whose whole text was read, 0 to 1; null where none was looked at yet. */
  fullTextShare: z.number().nullable(),
  /** Since when no poll went well; null where the last one did. */
  failingSince: z.string().nullable(),
  /** From the last poll to the next, as it is planned now; null where one of them is not known. */
  pollIntervalSeconds: z.int().nullable(),
  /** Why it is that long, in words. */
  pollReason: z.string().nullable(),
  /** How whole the last document was: whether it was damaged, whether it ended early, how many older items were left out. */
  document: z.object({ recovered: z.boolean(), truncated: z.boolean(), leftOut: z.int() }).nullable(),
})

/** A feed as the API gives it. */
export const ApiFeed = Feed.extend({ health: Health })
export type ApiFeed = z.infer<typeof ApiFeed>

/** A feed that is due sooner than it was planned, as after "poll now", has no interval. */
function pollIntervalSeconds({ lastPolledAt, nextPollAt }: Feed): number | null {
  if (lastPolledAt === null || nextPollAt === null) return null
  const seconds = Math.round((Date.parse(nextPollAt) - Date.parse(lastPolledAt)) / 1_000)
  return seconds > 0 ? seconds : null
}

const healthOf = (feed: Feed, told: FeedHealth | undefined): z.infer<typeof Health> => ({
  itemsADay: told?.itemsADay ?? 0,
  fullTextShare: told === undefined || told.looked === 0 ? null : told.whole / told.looked,
  failingSince: told?.failingSince ?? null,
  pollIntervalSeconds: pollIntervalSeconds(feed),
  pollReason: pollReasonWords(told?.because ?? null),
  document: told?.document ?? null,
})

/** Feeds with how they do, which is one query for all of them. */
export async function apiFeeds({ feeds }: Store, items: readonly Feed[]): Promise<ApiFeed[]> {
  const ids = items.map(({ id }) => id)
  const health = await feeds.health(ids, new Date())
  return items.map((feed) => ({ ...feed, health: healthOf(feed, health.get(feed.id)) }))
}

/** One feed with how it does; undefined for none. */
export const apiFeed = async (store: Store, feed: Feed | undefined): Promise<ApiFeed | undefined> =>
  feed === undefined ? undefined : (await apiFeeds(store, [feed]))[0]
