import type { FeedEntry } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, type Queryable, rows, run, transaction } from '../database.js'
import { newId } from '../new-id.js'
import { sql } from '../sql.js'
import { type Candidate, candidate, type Fresh, freshset, recordset } from './candidate.js'
import { marksIn } from './entry-marks.js'
import { leadOf } from './lead.js'
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
const Inserted = z.object({ id: z.string(), isRead: z.boolean() })
const Standing = z.object({ id: z.string(), key: z.string() })

/**
 * Adds the articles of a feed's entries and returns the ids of the new ones, in the order of the entries: one article
 * for an address of the outlet, whichever of its feeds lists it and however often, and one for all entries of the feed
 * that have a mark in common. An entry that is there already changes nothing, unless this feed now carries another full
 * text for it, which is then due to be read, or a later date of its update.
 */
export const addEntries = async (pool: pg.Pool, feedId: string, arrival: Arrival): Promise<string[]> =>
  (await transaction(pool, (client) => addIn(client, feedId, { ...arrival, isFeedEnough: false }))).added

export interface Added {
  /** Ids of the new articles. */
  added: string[]
  /** Of those that have their whole text already. */
  read: string[]
}

/**
 * The same, where new articles are read at once as their feed gave them, if it gave the whole: as `recordText` would. Nothing
 * asks for them again; their feed tells when it has another text.
 */
export const addWithTexts = (pool: pg.Pool, feedId: string, arrival: Arrival): Promise<Added> =>
  transaction(pool, (client) => addIn(client, feedId, { ...arrival, isFeedEnough: true }))

interface Adding extends Arrival {
  /** Whether a text that the feed carries is the article's. */
  isFeedEnough: boolean
}

async function addIn(client: Queryable, feedId: string, { entries, seenAt, isFeedEnough }: Adding): Promise<Added> {
  const feed = await maybeRow(
    client,
    OutletId,
    // Locked, so that two polls of one feed take turns.
    sql`select outlet_id as "outletId" from parallax.feeds
        where id = ${feedId} and removed_at is null for no key update`,
  )
  if (!feed || entries.length === 0) return { added: [], read: [] }

  const batch: Batch = { feedId, outletId: feed.outletId, seenAt }
  const candidates = await withoutRemoved(client, batch.outletId, entries.map(candidate))
  const { known, fresh } = await recognise(client, candidates, batch)
  await refresh(client, known, batch)
  const added = await insert(client, fresh.map(isFeedEnough ? readFromFeed : unread), batch)
  const settle = await settled(client, fresh, batch)
  await marksIn(client, feedId).learn([...fresh, ...known].map(settle))
  await run(
    client,
    sql`update parallax.feeds set article_count = article_count + ${added.size}
        where id = ${feedId} and ${added.size > 0}`,
  )
  const ids = fresh.map(({ id }) => id).filter((id) => added.has(id))
  return { added: ids, read: ids.filter((id) => added.get(id)) }
}

const unread = (one: Candidate): Fresh => ({ ...one, revision_id: null, lead: '' })

const readFromFeed = (one: Candidate): Fresh =>
  one.paragraphs === null ? unread(one) : { ...one, revision_id: newId(), lead: leadOf(one.paragraphs) }

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

/** Which were not there yet, and whether they have their text. In one statement, so that each row is written once. */
async function insert(client: Queryable, fresh: readonly Fresh[], { feedId, outletId, seenAt }: Batch) {
  const added = await rows(
    client,
    Inserted,
    sql`with added as (
          insert into parallax.articles (id, outlet_id, feed_id, url, url_key, title, author, summary, published_at,
            updated_at, language, categories, credit, seen_at, feed_paragraphs,
            text_state, text_from, lead, revision_id, first_read_at, last_read_at, next_read_at)
          select id, ${outletId}, ${feedId}, url, url_key, title, author, summary, published_at,
            updated_at, language, categories, credit, ${seenAt}, paragraphs,
            case when revision_id is null then 'waiting' else 'read' end, case when revision_id is not null then 'feed' end,
            lead, revision_id, read.at, read.at, case when revision_id is null then ${seenAt}::timestamptz end
          from ${freshset(fresh)}
          cross join lateral (select case when revision_id is not null then ${seenAt}::timestamptz end as at) read
          on conflict (outlet_id, url_key) do nothing
          returning id, revision_id, title, feed_paragraphs),
        read as (
          insert into parallax.revisions (id, article_id, number, title, paragraphs, source, seen_at)
          select revision_id, id, 1, title, feed_paragraphs, 'feed', ${seenAt} from added where revision_id is not null)
        select id, revision_id is not null as "isRead" from added`,
  )
  return new Map(added.map(({ id, isRead }) => [id, isRead]))
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
