import { Feed, type FeedStatus } from '@parallax/model'
import type pg from 'pg'
import type { z } from 'zod'
import { maybeRow, rows, run } from '../database.js'
import { addressKey, cleanLine, TITLE_MAX } from '../foreign.js'
import { joinGroup } from '../groups/join-group.js'
import { type Page, type PageRequest, pageOf, positionOf, Sequence } from '../page.js'
import { sql } from '../sql.js'
import { feedColumns, feedsWithOutlet } from './columns.js'
import { type FeedHealth, feedHealth } from './health.js'
import { type ImportedFeed, importFeeds, type ListedFeed } from './import-feeds.js'
import { FORGIVEN, pollsIn } from './poll.js'
import { removalsIn } from './removals.js'
import { type Subscription, subscribe } from './subscribe.js'

/** What a person may change of a feed. What is left out stays as it is. */
export interface FeedChange {
  status?: FeedStatus | undefined
  group?: string | null | undefined
  title?: string | undefined
}

const FeedRow = Feed.extend({ seq: Sequence })
const Listed = Feed.pick({ url: true, title: true, siteUrl: true, kind: true, group: true })
const withoutSeq = ({ seq: _, ...feed }: z.infer<typeof FeedRow>): Feed => feed

export const feedsIn = (pool: pg.Pool) => ({
  ...pollsIn(pool),
  ...removalsIn(pool),

  subscribe: (wanted: Subscription) => subscribe(pool, wanted),

  health: (ids: readonly string[], now: Date): Promise<Map<string, FeedHealth>> => feedHealth(pool, ids, now),

  importList: (list: readonly ListedFeed[]): Promise<ImportedFeed[]> => importFeeds(pool, list),

  /** Every feed as a list of subscriptions has it, by group and title. */
  listed: (): Promise<ListedFeed[]> =>
    rows(
      pool,
      Listed,
      sql`select url, title, site_url as "siteUrl", kind, group_name as "group" from parallax.feeds
          where removed_at is null
          order by group_name nulls first, title, seq`,
    ),

  /** Feeds, the latest subscribed first. */
  async list({ limit, cursor }: PageRequest): Promise<Page<Feed>> {
    const before = positionOf(cursor, Sequence)
    const found = await rows(
      pool,
      FeedRow,
      sql`select ${feedColumns}, f.seq from ${feedsWithOutlet}
          where ${before === null ? sql`true` : sql`f.seq < ${before}`} order by f.seq desc limit ${limit + 1}`,
    )
    const page = pageOf(found, limit, ({ seq }) => seq)
    return { ...page, items: page.items.map(withoutSeq) }
  },

  /** The feeds of an outlet, the first subscribed first. */
  ofOutlet: (outletId: string): Promise<Feed[]> =>
    rows(pool, Feed, sql`select ${feedColumns} from ${feedsWithOutlet} where f.outlet_id = ${outletId} order by f.seq`),

  get: (id: string): Promise<Feed | undefined> => getFeed(pool, id),

  findByUrl: (url: string): Promise<Feed | undefined> =>
    maybeRow(pool, Feed, sql`select ${feedColumns} from ${feedsWithOutlet} where f.url_key = ${addressKey(url)}`),

  /** Changes a feed, whose outlet joins the reader's group that is named; undefined where there is none. Pausing takes it off the schedule, resuming makes it due. */
  async update(id: string, { status, group, title }: FeedChange): Promise<Feed | undefined> {
    await run(
      pool,
      sql`update parallax.feeds set
            next_poll_at = case
              when ${status ?? null}::text is null or ${status ?? null} = status then next_poll_at
              when ${status ?? null} in ('active', 'failing') then now()
              else null end,
            polling = case when status = 'gone' and ${status ?? null} in ('active', 'failing')
              then ${FORGIVEN} else polling end,
            status = coalesce(${status ?? null}, status),
            group_name = case when ${group === undefined} then group_name
              else ${group ? cleanLine(group, TITLE_MAX) : null} end,
            title = coalesce(nullif(${title && cleanLine(title, TITLE_MAX)}, ''), title)
          where id = ${id} and removed_at is null`,
    )
    const feed = await getFeed(pool, id)
    if (feed && group) await joinGroup(pool, feed.outlet.id, group)
    return feed
  },
})

const getFeed = (pool: pg.Pool, id: string): Promise<Feed | undefined> =>
  maybeRow(pool, Feed, sql`select ${feedColumns} from ${feedsWithOutlet} where f.id = ${id}`)
