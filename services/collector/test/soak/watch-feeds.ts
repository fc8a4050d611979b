import type { Feed } from '@parallax/model'
import type { Store } from '@parallax/store'
import type { SoakFeed } from './start-outlets.js'

/** What was seen of one feed. Times in milliseconds. */
export interface Watched extends SoakFeed {
  polls: number
  /** How late each poll was recorded, its own time included, after the moment that the plan had for it; and when. */
  late: { at: number; ms: number }[]
  /** How late the poll is by now that it waits for; 0 where it is not due. */
  overdue: number
  /** Of the feed as it was last seen: what the feeds page says of it. */
  says: string
}

interface Seen {
  watched: Watched
  lastPolledAt: string | null
  nextPollAt: string | null
}

const PAGE = 200

const allFeeds = async (store: Store): Promise<Feed[]> => {
  const feeds: Feed[] = []
  let cursor: string | null = null
  do {
    const page: Awaited<ReturnType<Store['feeds']['list']>> = await store.feeds.list({ limit: PAGE, cursor })
    feeds.push(...page.items)
    cursor = page.next
  } while (cursor !== null)
  return feeds
}

/** Looks at the feeds of a store again and again, and counts their polls and how late they are. */
export const watchFeeds = (store: Store, feeds: readonly SoakFeed[]) => {
  const byUrl = new Map<string, Seen>(
    feeds.map((feed) => [
      feed.url,
      {
        watched: { ...feed, polls: 0, late: [], overdue: 0, says: 'not asked yet' },
        lastPolledAt: null,
        nextPollAt: null,
      },
    ]),
  )
  const note = (feed: Feed, now: number): void => {
    const seen = byUrl.get(feed.url)
    if (!seen) return
    const { watched, nextPollAt } = seen
    if (feed.lastPolledAt !== seen.lastPolledAt && feed.lastPolledAt !== null) {
      watched.polls += 1
      watched.says = feed.lastError ?? feed.status
      const at = Date.parse(feed.lastPolledAt)
      if (nextPollAt !== null) watched.late.push({ at, ms: at - Date.parse(nextPollAt) })
    }
    watched.overdue = feed.nextPollAt === null ? 0 : Math.max(0, now - Date.parse(feed.nextPollAt))
    seen.lastPolledAt = feed.lastPolledAt
    seen.nextPollAt = feed.nextPollAt
  }
  return {
    look: async (): Promise<void> => {
      const found = await allFeeds(store)
      const now = Date.now()
      for (const feed of found) note(feed, now)
    },
    watched: (): Watched[] => [...byUrl.values()].map(({ watched }) => watched),
  }
}
