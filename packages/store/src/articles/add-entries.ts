import type { FeedEntry } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows, run, transaction } from '../database.js'
import { AUTHOR_MAX, addressKey, cleanDate, cleanLine, SUMMARY_MAX, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { json, type Sql, sql } from '../sql.js'

const Id = z.object({ id: z.string() })
const OutletId = z.object({ outletId: z.string() })

/**
 * Adds the articles of a feed's entries and returns the ids of the new ones, in the order of the entries: one
 * article for an address of the outlet, whichever of its feeds lists it and however often. An entry that is there
 * already changes nothing, unless this feed now carries another full text for it, which is then due to be read.
 */
export function addEntries(pool: pg.Pool, feedId: string, { entries, seenAt }: Arrival): Promise<string[]> {
  return transaction(pool, async (client) => {
    const feed = await maybeRow(
      client,
      OutletId,
      // Locked, so that two polls of one feed take turns.
      sql`select outlet_id as "outletId" from parallax.feeds where id = ${feedId} for no key update`,
    )
    if (!feed || entries.length === 0) return []

    const found = distinct(entries)
    const batch = { recordset: recordset(found), feedId, outletId: feed.outletId, seenAt }
    await run(client, refreshFeedText(batch))
    const added = new Set((await rows(client, Id, insertArticles(batch))).map(({ id }) => id))
    await run(
      client,
      sql`update parallax.feeds set article_count = article_count + ${added.size}
          where id = ${feedId} and ${added.size > 0}`,
    )
    return found.map(({ id }) => id).filter((id) => added.has(id))
  })
}

export interface Arrival {
  entries: readonly FeedEntry[]
  seenAt: Date
}

type Candidate = ReturnType<typeof candidate>

const candidate = (entry: FeedEntry) => ({
  id: newId(),
  url: entry.url,
  url_key: addressKey(entry.url),
  title: cleanLine(entry.title, TITLE_MAX),
  author: entry.author && cleanLine(entry.author, AUTHOR_MAX),
  summary: entry.summary && cleanLine(entry.summary, SUMMARY_MAX),
  published_at: cleanDate(entry.publishedAt),
  paragraphs: entry.paragraphs,
})

/** The first entry of each address, since a statement may not meet a row twice. */
function distinct(entries: readonly FeedEntry[]): Candidate[] {
  const byKey = new Map<string, Candidate>()
  for (const entry of entries.map(candidate)) if (!byKey.has(entry.url_key)) byKey.set(entry.url_key, entry)
  return [...byKey.values()]
}

/** In one order for everyone: two polls that add the same entries in different orders would lock each other out. */
function recordset(found: readonly Candidate[]): Sql {
  const ordered = found.toSorted((a, b) => (a.url_key < b.url_key ? -1 : 1))
  return sql`jsonb_to_recordset(${json(ordered)}::jsonb) as entry(id text, url text, url_key text, title text,
    author text, summary text, published_at timestamptz, paragraphs text[])`
}

interface Batch {
  recordset: Sql
  feedId: string
  outletId: string
  seenAt: Date
}

const insertArticles = ({ recordset, feedId, outletId, seenAt }: Batch): Sql =>
  sql`insert into parallax.articles (id, outlet_id, feed_id, url, url_key, title, author, summary, published_at,
        seen_at, next_read_at, feed_paragraphs)
      select id, ${outletId}, ${feedId}, url, url_key, title, author, summary, published_at,
        ${seenAt}::timestamptz, ${seenAt}::timestamptz, paragraphs
      from ${recordset}
      on conflict (outlet_id, url_key) do nothing returning id`

const refreshFeedText = ({ recordset, feedId, outletId, seenAt }: Batch): Sql =>
  sql`update parallax.articles a set feed_paragraphs = entry.paragraphs, next_read_at = ${seenAt}
      from ${recordset}
      where a.outlet_id = ${outletId} and a.url_key = entry.url_key and a.feed_id = ${feedId}
        and entry.paragraphs is not null and a.feed_paragraphs is distinct from entry.paragraphs`
