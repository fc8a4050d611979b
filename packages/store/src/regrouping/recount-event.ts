import { type Queryable, run } from '../database.js'
import { dropTallies } from '../outlet-tallies/save-tallies.js'
import { dropFound } from '../search/save-found.js'
import { sql } from '../sql.js'

/**
 * Brings an event's row up to the articles it has now and has it compared again. What its last comparison counted stays
 * until the next, but for what it counted of outlets, where articles that moved would count twice, and for its facts and
 * speakers in the search, which would lead to articles that left; its title stays where
 * one of its articles still has it. An event without articles is left as it was.
 */
export async function recountEvent(client: Queryable, id: string): Promise<void> {
  await run(
    client,
    sql`update parallax.events e set
          article_count = now.articles, outlets = now.outlets, first_seen_at = now.first_seen_at, last_seen_at = now.last_seen_at,
          first_known_at = now.first_known_at, last_known_at = now.last_known_at, edits = now.edits,
          title = case when e.title = any(now.titles) then e.title else now.titles[1] end,
          origins = (select count(distinct coalesce(e.origin_ids ->> member, member)) from unnest(now.ids) member),
          headline_pair = case when e.headline_pair <@ now.ids then e.headline_pair end
        from (
          select count(*)::integer as articles, count(distinct outlet_id)::integer as outlets, min(seen_at) as first_seen_at, max(seen_at) as last_seen_at,
            min(known_at) as first_known_at, max(known_at) as last_known_at, sum(edits)::integer as edits,
            array_agg(title order by seen_at, seq) as titles, array_agg(id order by seen_at, seq) as ids
          from parallax.articles where event_id = ${id} having count(*) > 0
        ) now where e.id = ${id}`,
  )
  await dropTallies(client, id)
  await dropFound(client, id)
  await run(client, sql`update parallax.events set change = change + 1, given_up = null where id = ${id}`)
}
