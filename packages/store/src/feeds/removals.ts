import { Feed } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows, run } from '../database.js'
import { sql } from '../sql.js'
import { feedColumns, feedsWithOutlet } from './columns.js'
import { FORGIVEN } from './poll.js'

/** A feed that was removed and can still be brought back. */
const RemovedFeed = z.object({ id: z.string(), title: z.string(), url: z.string(), removedAt: z.string() })
export type RemovedFeed = z.infer<typeof RemovedFeed>

/** How long a removed feed can be brought back. */
export const REMOVED_KEPT = sql`interval '30 days'`

/** What a removed feed becomes when its address is subscribed again: asked at once, and nothing counts against it. */
export const ANEW = sql`removed_at = null, status = 'active', next_poll_at = excluded.next_poll_at, last_error = null,
  error_count = 0, polling = feeds.${FORGIVEN}, group_name = coalesce(excluded.group_name, feeds.group_name)`

export const removalsIn = (pool: pg.Pool) => ({
  /** Removes a feed: it is found nowhere and not polled, and can be brought back. Its articles stay. False where there is none. */
  remove: async (id: string): Promise<boolean> =>
    (await run(
      pool,
      sql`update parallax.feeds set removed_at = now(), next_poll_at = null where id = ${id} and removed_at is null`,
    )) === 1,

  /** Brings a removed feed back as it was, due at once unless it was paused or gone; undefined where there is none to bring back. */
  async restore(id: string): Promise<Feed | undefined> {
    const touched = await run(
      pool,
      sql`update parallax.feeds set removed_at = null,
            next_poll_at = case when status in ('active', 'failing') then now() end
          where id = ${id} and removed_at >= now() - ${REMOVED_KEPT}`,
    )
    if (touched === 0) return undefined
    return maybeRow(pool, Feed, sql`select ${feedColumns} from ${feedsWithOutlet} where f.id = ${id}`)
  },

  /** The feeds that can be brought back, the last removed first, `limit` at most. */
  removed: (now: Date, limit: number): Promise<RemovedFeed[]> =>
    rows(
      pool,
      RemovedFeed,
      sql`select id, title, url, removed_at as "removedAt" from parallax.feeds
          where removed_at >= ${now}::timestamptz - ${REMOVED_KEPT}
          order by removed_at desc, seq desc limit ${limit}`,
    ),
})
