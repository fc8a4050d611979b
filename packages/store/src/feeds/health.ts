import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { sql } from '../sql.js'

/** How a feed does, beside what its row says; times as ISO 8601 in UTC. */
export const FeedHealth = z.object({
  feedId: z.string(),
  /** Which wish decided when it is asked next, as the polling policy calls it. */
  because: z.string().nullable(),
  failingSince: z.string().nullable(),
  /** Since when its server says that it is gone. */
  goneSince: z.string().nullable(),
  /** Where its server says it has moved, before that is believed. */
  movedTo: z.string().nullable(),
  /** The address it was subscribed under. */
  movedFrom: z.string().nullable(),
  /** How whole the last document was that was read; null where none was. */
  document: z.object({ recovered: z.boolean(), truncated: z.boolean(), leftOut: z.int() }).nullable(),
  /** Articles a day, over the last week. */
  itemsADay: z.number(),
  /** Of the latest articles: how many were looked at, and how many have their whole text. */
  looked: z.int(),
  whole: z.int(),
})
export type FeedHealth = z.infer<typeof FeedHealth>

/** The latest articles of a feed that are counted: more than a week of almost every feed. */
const LATEST = 300
const WEEK_DAYS = 7
const DAY_SECONDS = 86_400

/** How each of these feeds does, in one query that looks at no more than the latest articles of each. */
export async function feedHealth(pool: pg.Pool, ids: readonly string[], now: Date): Promise<Map<string, FeedHealth>> {
  const found = await rows(
    pool,
    FeedHealth,
    sql`select f.id as "feedId", f.polling ->> 'because' as because, f.polling ->> 'failingSince' as "failingSince",
          f.polling ->> 'goneSince' as "goneSince", f.polling #>> '{moved,to}' as "movedTo", f.moved_from as "movedFrom",
          f.polling -> 'wholeness' as document,
          l.looked::integer, l.whole::integer,
          (l.recent::float8 / case when l.recent < ${LATEST}::integer then ${WEEK_DAYS}::integer
            else greatest(extract(epoch from ${now}::timestamptz - l.since) / ${DAY_SECONDS}::integer, 1) end
          )::float8 as "itemsADay"
        from parallax.feeds f, lateral (
          select count(*) filter (where text_state <> 'waiting') as looked,
            count(*) filter (where text_state = 'read') as whole,
            count(*) filter (where known_at > ${now}::timestamptz - ${WEEK_DAYS}::integer * interval '1 day') as recent,
            min(known_at) as since
          from (select text_state, known_at from parallax.articles where feed_id = f.id
            order by seq desc limit ${LATEST}) latest
        ) l
        where f.id = any(${ids}) and f.removed_at is null`,
  )
  return new Map(found.map((health) => [health.feedId, health]))
}
