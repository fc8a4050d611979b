import type pg from 'pg'
import { z } from 'zod'
import { oneRow } from './database.js'
import { sql } from './sql.js'

const Totals = z.object({
  feeds: z.int(),
  articles: z.int(),
  /** Of the news, without those that somebody asked for. */
  events: z.int(),
  comparisons: z.int(),
  /** Articles whose text is waited for, or due to be looked at again. */
  unread: z.int(),
  /** Articles with a text and without an event. */
  unplaced: z.int(),
  /** Events that changed since they were compared. */
  uncompared: z.int(),
})
export type Totals = z.infer<typeof Totals>

/** How much there is, and how much is undone. */
export const totals = (pool: pg.Pool): Promise<Totals> =>
  oneRow(
    pool,
    Totals,
    sql`select
      (select count(*) from parallax.feeds where removed_at is null) as feeds,
      (select count(*) from parallax.articles) as articles,
      (select count(*) from parallax.events where merged_into is null and asked_id is null) as events,
      (select count(*) from parallax.comparisons) as comparisons,
      (select count(*) from parallax.articles where next_read_at <= now()) as unread,
      (select count(*) from parallax.articles where event_id is null and text_state in ('read', 'snippet')) as unplaced,
      (select count(*) from parallax.events where change > compared_change and merged_into is null) as uncompared`,
  )

const Begun = z.object({ feeds: z.int(), hasEvents: z.boolean() })
export type Begun = z.infer<typeof Begun>

/** How many feeds there are, and whether there is any event: what `totals` says of them, without counting all there is. */
export const begun = (pool: pg.Pool): Promise<Begun> =>
  oneRow(
    pool,
    Begun,
    sql`select (select count(*) from parallax.feeds where removed_at is null) as feeds,
          exists (select from parallax.events where merged_into is null) as "hasEvents"`,
  )
