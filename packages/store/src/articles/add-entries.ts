import type { FeedEntry } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, type Queryable, rows, run, transaction } from '../database.js'
import { sql } from '../sql.js'
import { type Candidate, candidate, recordset } from './candidate.js'
import { marksIn } from './entry-marks.js'
import { recordFeedTexts } from './record-feed-texts.js'
import { withoutRemoved } from './removed-articles.js'

/** An entry with what is said of it and what it is known by, beside what every feed gives. */
export interface ArrivedEntry extends FeedEntry {
  updatedAt?: string | null
  categories?: readonly string[]
  credit?: string | null
  language?: string | null
  /** By which its feed may show it again under another address, the surest first; one in common is enough. */
  marks?: readonly string[]
}

export interface Arrival {
  entries: readonly ArrivedEntry[]
  seenAt: Date
}

const OutletId = z.object({ outletId: z.string() })
const Added = z.object({ id: z.string() })
const Standing = z.object({ id: z.string(), key: z.string() })

/**
 * Adds the articles of a feed's entries and returns the ids of the new ones, in the order of the entries: one article
 * for an address of the outlet, whichever of its feeds lists it and however often, and one for all entries of the feed
 * that have a mark in common. An entry that is there already changes nothing, unless this feed now carries another full
 * text for it, which is then due to be read, or a later date of its update.
 */
export const addEntries = (pool: pg.Pool, feedId: string, arrival: Arrival): Promise<string[]> =>
  transaction(pool, (client) => addIn(client, feedId, arrival))

export interface Added {
  /** Ids of the new articles. */
  added: string[]
  /** Of those that have their whole text already. */
  read: string[]
}

/** The same, where new articles are read at once as their feed gave them, if it gave the whole. */
export const addWithTexts = (pool: pg.Pool, feedId: string, arrival: Arrival): Promise<Added> =>
  transaction(pool, async (client) => {
    const added = await addIn(client, feedId, arrival)
    return { added, read: await recordFeedTexts(client, added, arrival.seenAt) }
  })

async function addIn(client: Queryable, feedId: string, { entries, seenAt }: Arrival): Promise<string[]> {
  const feed = await maybeRow(
    client,
    OutletId,
    // Locked, so that two polls of one feed take turns.
    sql`select outlet_id as "outletId" from parallax.feeds
        where id = ${feedId} and removed_at is null for no key update`,
  )
  if (!feed || entries.length === 0) return []

  const batch: Batch = { feedId, outletId: feed.outletId, seenAt }
  const candidates = await withoutRemoved(client, batch.outletId, entries.map(candidate))
  const { known, fresh } = await recognise(client, candidates, batch)
  await refresh(client, known, batch)
  const added = await insert(client, fresh, batch)
  const settle = await settled(client, fresh, batch)
  await marksIn(client, feedId).learn([...fresh, ...known].map(settle))
  await run(
    client,
    sql`update parallax.feeds set article_count = article_count + ${added.size}
        where id = ${feedId} and ${added.size > 0}`,
  )
  return fresh.map(({ id }) => id).filter((id) => added.has(id))
}

interface Batch {
  feedId: string
  outletId: string
  seenAt: Date
}

/** Which entries are articles already, under the id of their article, and which are met for the first time. */
async function recognise(client: Queryable, candidates: readonly Candidate[], batch: Batch) {
  const ids = await marksIn(client, batch.feedId).find(candidates.flatMap(({ marks }) => marks))
  const byAddress = await standingIds(client, candidates, batch)
  const known: Candidate[] = []
  const fresh: Candidate[] = []
  for (const one of candidates) {
    const mark = one.marks.find((name) => ids.has(name))
    const id = byAddress.get(one.url_key) ?? (mark === undefined ? undefined : ids.get(mark))
    if (id === undefined) fresh.push(one)
    else known.push({ ...one, id })
    // The next entry of this document may be this one again, in other clothes.
    for (const name of one.marks) if (!ids.has(name)) ids.set(name, id ?? one.id)
    byAddress.set(one.url_key, id ?? one.id)
  }
  return { known, fresh }
}

/** Another feed of the outlet may have been quicker with the same address: its article is the one. */
async function settled(client: Queryable, fresh: readonly Candidate[], batch: Batch) {
  const standing = await standingIds(client, fresh, batch)
  const ids = new Map(fresh.map(({ id, url_key }) => [id, standing.get(url_key) ?? id]))
  return (one: Candidate): Candidate => ({ ...one, id: ids.get(one.id) ?? one.id })
}

async function standingIds(client: Queryable, candidates: readonly Candidate[], { outletId }: Batch) {
  const keys = candidates.map(({ url_key }) => url_key)
  const found = await rows(
    client,
    Standing,
    sql`select id, url_key as key from parallax.articles where outlet_id = ${outletId} and url_key = any(${keys})`,
  )
  return new Map(found.map(({ id, key }) => [key, id]))
}

async function insert(client: Queryable, fresh: readonly Candidate[], { feedId, outletId, seenAt }: Batch) {
  const added = await rows(
    client,
    Added,
    sql`insert into parallax.articles (id, outlet_id, feed_id, url, url_key, title, author, summary, published_at,
          updated_at, language, categories, credit, seen_at, next_read_at, feed_paragraphs)
        select id, ${outletId}, ${feedId}, url, url_key, title, author, summary, published_at,
          updated_at, language, categories, credit, ${seenAt}::timestamptz, ${seenAt}::timestamptz, paragraphs
        from ${recordset(fresh)}
        on conflict (outlet_id, url_key) do nothing returning id`,
  )
  return new Set(added.map(({ id }) => id))
}

/** The first of each article: a statement may not meet a row twice. */
const refresh = (client: Queryable, known: readonly Candidate[], { feedId, seenAt }: Batch): Promise<number> =>
  run(
    client,
    sql`update parallax.articles a set
          updated_at = greatest(a.updated_at, entry.updated_at),
          feed_paragraphs = coalesce(entry.paragraphs, a.feed_paragraphs),
          next_read_at = case when entry.paragraphs is not null and a.feed_paragraphs is distinct from entry.paragraphs
            then ${seenAt}::timestamptz else a.next_read_at end
        from (select distinct on (id) * from ${recordset(known)}) entry
        where a.id = entry.id and a.feed_id = ${feedId} and (
          entry.updated_at > coalesce(a.updated_at, '-infinity')
          or (entry.paragraphs is not null and a.feed_paragraphs is distinct from entry.paragraphs))`,
  )
