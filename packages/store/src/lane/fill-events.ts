import { type Queryable, run } from '../database.js'
import { json, sql } from '../sql.js'
import type { Entering } from './place-all.js'

/** Begins events, each with one article. */
export async function beginEvents(client: Queryable, begins: readonly Entering[]): Promise<void> {
  if (begins.length === 0) return
  const events = begins.map(({ eventId, article: { title, seenAt, knownAt, edits } }) => ({
    ...{ id: eventId, title, edits },
    ...{ seen_at: seenAt, known_at: knownAt },
  }))
  await run(
    client,
    sql`insert into parallax.events (id, title, first_seen_at, last_seen_at, first_known_at, last_known_at, moved_at,
          article_count, origins, outlets, edits)
        select id, title, seen_at, seen_at, known_at, known_at, seen_at, 1, 1, 1, edits
        from jsonb_to_recordset(${json(events)}::jsonb)
          as one(id text, title text, seen_at timestamptz, known_at timestamptz, edits integer)`,
  )
}

/** Counts in articles that have joined events. */
export async function joinEvents(client: Queryable, joins: readonly Entering[]): Promise<void> {
  if (joins.length === 0) return
  const ids = [...new Set(joins.map(({ eventId }) => eventId))]
  const articles = joins.map(({ eventId, article: { seenAt, knownAt, edits } }) => ({
    ...{ event_id: eventId, edits },
    ...{ seen_at: seenAt, known_at: knownAt },
  }))
  // In one order for everyone, so that nobody waits in a circle.
  await client.query('select from parallax.events where id = any($1) order by id for no key update', [ids])
  await run(
    client,
    sql`update parallax.events e set
          first_seen_at = least(e.first_seen_at, won.first_seen_at), last_seen_at = greatest(e.last_seen_at, won.last_seen_at),
          first_known_at = least(e.first_known_at, won.first_known_at),
          last_known_at = greatest(e.last_known_at, won.last_known_at),
          moved_at = greatest(e.moved_at, won.last_seen_at),
          article_count = e.article_count + won.articles,
          origins = case when e.comparison_id is null then e.article_count + won.articles else e.origins end,
          outlets = (select count(distinct outlet_id) from parallax.articles where event_id = e.id),
          edits = e.edits + won.edits,
          change = e.change + won.articles,
          revise_change = e.change + won.articles
        from (
          select event_id, count(*)::integer as articles, sum(edits)::integer as edits,
            min(seen_at) as first_seen_at, max(seen_at) as last_seen_at,
            min(known_at) as first_known_at, max(known_at) as last_known_at
          from jsonb_to_recordset(${json(articles)}::jsonb)
            as one(event_id text, seen_at timestamptz, known_at timestamptz, edits integer)
          group by event_id
        ) won where e.id = won.event_id`,
  )
}
