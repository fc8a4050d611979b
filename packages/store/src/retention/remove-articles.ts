import type pg from 'pg'
import { z } from 'zod'
import { addressHash } from '../articles/removed-articles.js'
import { type Queryable, rows, run, transaction } from '../database.js'
import { enterPlacingLane } from '../placing-lane.js'
import { json, sql } from '../sql.js'

const AT_ONCE = 100

const Old = z.object({
  id: z.string(),
  outletId: z.string(),
  urlKey: z.string(),
  feedId: z.string().nullable(),
  eventId: z.string().nullable(),
})
type Old = z.infer<typeof Old>

/**
 * Removes some of the articles that nobody can compare with another, first seen before a moment, and returns how many:
 * those that never came into an event because they could not be read or placed, and those that stand alone in theirs,
 * with it. One that waits to be read or placed is work, and stays; so does what a reader corrected, a round-up that
 * other events show, an event that answers for another, and what another comparison or a permalink names.
 */
export const removeArticles = (pool: pg.Pool, before: Date): Promise<number> =>
  transaction(pool, async (client) => {
    await enterPlacingLane(client)
    const found = [...(await withoutEvent(client, before)), ...(await aloneInEvent(client, before))]
    const old = await withLockedFeeds(client, found)
    if (old.length > 0) await remove(client, old)
    return old.length
  })

const columns = sql`a.id, a.outlet_id as "outletId", a.url_key as "urlKey", a.feed_id as "feedId", a.event_id as "eventId"`

/** No comparison of another event was made in a text of the article. */
const namedNowhereElse = sql`not exists (
    select from parallax.revisions r join parallax.comparisons c on parallax.revisions_of(c.body) @> array[r.id]
    where r.article_id = a.id and c.event_id is distinct from a.event_id)
  and not exists (
    select from parallax.revisions r join parallax.comparisons c on c.earlier_ids @> array[r.id]
    join parallax.permalinks p on p.comparison_id = c.id where r.article_id = a.id)`

const withoutEvent = (client: Queryable, before: Date): Promise<Old[]> =>
  rows(
    client,
    Old,
    sql`select ${columns} from parallax.articles a
        where a.event_id is null and a.seen_at < ${before} and (a.text_state = 'failed' or a.given_up is not null)
          and ${namedNowhereElse}
        order by a.seen_at limit ${AT_ONCE} for update of a skip locked`,
  )

/** Never waits for a lock: who reads an article holds it, and waits for its event. */
const aloneInEvent = (client: Queryable, before: Date): Promise<Old[]> =>
  rows(
    client,
    Old,
    sql`select ${columns} from parallax.events e join parallax.articles a on a.event_id = e.id
        where e.article_count = 1 and e.merged_into is null and e.asked_id is null and e.moved_at < ${before}
          and a.seen_at < ${before}
          and not exists (select from parallax.events o where o.merged_into = e.id)
          and not exists (select from parallax.events o where o.split_from = e.id)
          and not exists (select from parallax.corrections c where c.event_ids @> array[e.id])
          and not exists (select from parallax.corrections c where c.article_ids @> array[a.id])
          and not exists (select from parallax.also_in i where i.article_id = a.id)
          and not exists (select from parallax.also_in i where i.event_id = e.id)
          and not exists (
            select from parallax.comparisons c join parallax.permalinks p on p.comparison_id = c.id
            where c.event_id = e.id)
          and ${namedNowhereElse}
        order by e.moved_at limit ${AT_ONCE} for update of a, e skip locked`,
  )

const Id = z.object({ id: z.string() })

/** Those whose feed, which counts them, can be had now: a poll holds its feed and waits for articles. */
async function withLockedFeeds(client: Queryable, old: readonly Old[]): Promise<Old[]> {
  const ids = [...new Set(old.flatMap(({ feedId }) => feedId ?? []))]
  const locked = await rows(
    client,
    Id,
    sql`select id from parallax.feeds where id = any(${ids}) for no key update skip locked`,
  )
  const own = new Set(locked.map(({ id }) => id))
  return old.filter(({ feedId }) => feedId === null || own.has(feedId))
}

async function remove(client: Queryable, old: readonly Old[]): Promise<void> {
  const ids = old.map(({ id }) => id)
  const eventIds = old.flatMap(({ eventId }) => eventId ?? [])
  await remember(client, old)
  await run(
    client,
    sql`update parallax.feeds f set article_count = greatest(0, f.article_count - own.count::integer)
        from (select feed_id, count(*) from parallax.articles where id = any(${ids}) group by feed_id) own
        where f.id = own.feed_id`,
  )
  await run(
    client,
    sql`delete from parallax.event_terms t using parallax.article_terms a, unnest(a.terms) own
        where a.article_id = any(${ids}) and t.term = own and t.day = a.day and t.event_id = any(${eventIds})`,
  )
  await run(client, sql`delete from parallax.comparisons where event_id = any(${eventIds})`)
  await run(client, sql`delete from parallax.articles where id = any(${ids})`)
  await run(client, sql`delete from parallax.events where id = any(${eventIds})`)
}

const remember = (client: Queryable, old: readonly Old[]): Promise<number> => {
  const removed = old.map(({ outletId, urlKey }) => ({ outletId, hash: addressHash(urlKey) }))
  return run(
    client,
    sql`insert into parallax.removed_articles (outlet_id, address_hash)
        select "outletId", hash from jsonb_to_recordset(${json(removed)}::jsonb) as one("outletId" text, hash text)
        on conflict do nothing`,
  )
}
