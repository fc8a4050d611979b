import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, run, transaction } from '../database.js'
import { REMOVED_KEPT } from '../feeds/removals.js'
import { sql } from '../sql.js'

const ARTICLES_AT_ONCE = 500
const MARKS_AT_ONCE = 2_000

const Id = z.object({ id: z.string() })

/**
 * Goes on deleting the feed that was removed first of those whose time to come back is over: first its articles leave it,
 * some at a time, and what they are known by in it goes, then the feed itself. Returns whether there was one, and whether
 * it is gone by now.
 */
export async function removeFeed(pool: pg.Pool, now: Date): Promise<'none' | 'goes on' | 'gone'> {
  return transaction(pool, async (client) => {
    const feed = await maybeRow(
      client,
      Id,
      sql`select id from parallax.feeds where removed_at < ${now}::timestamptz - ${REMOVED_KEPT}
          order by removed_at, seq limit 1 for update skip locked`,
    )
    if (!feed) return 'none'

    const articles = await run(
      client,
      sql`update parallax.articles set feed_id = null where id in (
            select id from parallax.articles where feed_id = ${feed.id} limit ${ARTICLES_AT_ONCE} for update skip locked)`,
    )
    const marks = await run(
      client,
      sql`delete from parallax.entry_marks where feed_id = ${feed.id} and mark in (
            select mark from parallax.entry_marks where feed_id = ${feed.id} limit ${MARKS_AT_ONCE})`,
    )
    if (articles === ARTICLES_AT_ONCE || marks === MARKS_AT_ONCE) return 'goes on'
    await run(client, sql`delete from parallax.feeds where id = ${feed.id}`)
    return 'gone'
  })
}
