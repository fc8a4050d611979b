import { type FeedKind, FeedStatus, type Validators } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows, run } from '../database.js'
import { addressKey, cleanLine, SUMMARY_MAX, TITLE_MAX } from '../foreign.js'
import { json, sql } from '../sql.js'

/** What a poll needs to know of its feed. */
export const PollState = z.object({
  id: z.string(),
  url: z.string(),
  status: FeedStatus,
  validators: z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() }),
  bodyHash: z.string().nullable(),
  errorCount: z.int(),
  lastPolledAt: z.string().nullable(),
  nextPollAt: z.string().nullable(),
  /** What `recordPoll` was given last, for whoever gave it to read; `{}` before. */
  polling: z.unknown(),
})
export type PollState = z.infer<typeof PollState>

/** How a poll ended. What is left out stays as it was. */
export interface PollOutcome {
  at: Date
  nextPollAt: Date | null
  status: FeedStatus
  /** In words for the feeds page; null after a poll that went well, which sets the counts of errors back. */
  error: string | null
  validators?: Validators
  bodyHash?: string | null
  title?: string
  siteUrl?: string | null
  kind?: FeedKind
  /** JSON that the next poll is given back. */
  polling?: object
  /** The address to ask from now on, unless another feed has it. */
  url?: string
}

const Id = z.object({ id: z.string() })

/** Resumed by a person: what went wrong before does not count against it any more. */
export const FORGIVEN = sql`polling - 'failingSince' - 'goneSince' - 'errorCount'`

/** Gives a feed another address, unless another feed has that one; it keeps the first under which it was subscribed. */
const move = (pool: pg.Pool, id: string, url: string): Promise<number> =>
  run(
    pool,
    sql`update parallax.feeds set url = ${url}, url_key = ${addressKey(url)}, moved_from = coalesce(moved_from, url)
        where id = ${id} and removed_at is null and not exists (
          select from parallax.feeds other where other.url_key = ${addressKey(url)} and other.id <> ${id})`,
  )

export const pollsIn = (pool: pg.Pool) => ({
  pollState: (id: string): Promise<PollState | undefined> =>
    maybeRow(
      pool,
      PollState,
      sql`select id, url, status, json_build_object('etag', etag, 'lastModified', last_modified) as validators,
            body_hash as "bodyHash", error_count as "errorCount",
            last_polled_at as "lastPolledAt", next_poll_at as "nextPollAt", polling
          from parallax.feeds where id = ${id} and removed_at is null`,
    ),

  /** Ids of the feeds to be polled by now, the longest due first; paused and gone ones never. */
  async due(now: Date, limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      Id,
      sql`select id from parallax.feeds where status in ('active', 'failing') and next_poll_at <= ${now} and removed_at is null
          order by next_poll_at, id limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },

  /** Makes a feed due, one that is failing or gone too; false where there is none or it is paused. */
  async pollNow(id: string, now: Date): Promise<boolean> {
    const touched = await run(
      pool,
      sql`update parallax.feeds set next_poll_at = ${now},
            status = case status when 'gone' then 'active' else status end,
            polling = case status when 'gone' then ${FORGIVEN} else polling end
          where id = ${id} and status <> 'paused' and removed_at is null`,
    )
    return touched === 1
  },

  /** Keeps how a poll ended. A feed that a person paused meanwhile stays paused, and of one that was removed nothing is kept. */
  async recordPoll(id: string, outcome: PollOutcome): Promise<void> {
    const { at, nextPollAt, status, validators, bodyHash, title, siteUrl, kind, polling, url } = outcome
    const error = outcome.error && cleanLine(outcome.error, SUMMARY_MAX)
    const isWell = error === null
    await run(
      pool,
      sql`update parallax.feeds set
            last_polled_at = ${at},
            next_poll_at = case status when 'paused' then null else ${nextPollAt}::timestamptz end,
            status = case status when 'paused' then status else ${status} end,
            last_error = ${error},
            error_count = case when ${isWell} then 0 else error_count + 1 end,
            etag = case when ${validators !== undefined} then ${validators?.etag} else etag end,
            last_modified = case when ${validators !== undefined} then ${validators?.lastModified} else last_modified end,
            body_hash = case when ${bodyHash !== undefined} then ${bodyHash} else body_hash end,
            title = coalesce(nullif(${title && cleanLine(title, TITLE_MAX)}, ''), title),
            site_url = case when ${siteUrl !== undefined} then ${siteUrl} else site_url end,
            kind = coalesce(${kind}, kind),
            polling = coalesce(${polling === undefined ? null : json(polling)}::jsonb, polling)
          where id = ${id} and removed_at is null`,
    )
    if (url !== undefined) await move(pool, id, url)
  },
})
