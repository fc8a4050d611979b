import { type Queryable, run } from '../database.js'
import { sql } from '../sql.js'
import type { Move } from './moves.js'
import { recountEvent } from './recount-event.js'

/** Who wants articles moved: a reader, later evidence, or nobody any more, where what was done is taken back. */
export type MovedBy = 'reader' | 'evidence' | null

interface Moving {
  articleIds: readonly string[]
  from: string
  to: string
  by: MovedBy
}

/** Takes articles of one event into another, with what the events are found by; both are counted anew and compared again. */
export async function moveArticles(client: Queryable, { articleIds, from, to, by }: Moving): Promise<Move[]> {
  await run(client, sql`update parallax.articles set event_id = ${to}, moved_by = ${by} where id = any(${articleIds})`)
  // What was shared with an event that lost or won articles is another thing now, for all of them.
  await run(client, sql`update parallax.articles set why_stale = true where event_id in (${from}, ${to})`)
  await moveTerms(client, { articleIds, from, to })
  // An article of an event is no further report of it.
  await run(client, sql`delete from parallax.also_in where article_id = any(${articleIds}) and event_id = ${to}`)
  await recountEvent(client, from)
  await recountEvent(client, to)
  return articleIds.map((articleId) => ({ articleId, from, to }))
}

/** A term stays with the event that was left where another of its articles of that day has it as well. */
async function moveTerms(client: Queryable, { articleIds, from, to }: Omit<Moving, 'by'>): Promise<void> {
  const moved = sql`select distinct term, day from parallax.article_terms, unnest(terms) term
    where article_id = any(${articleIds})`
  await run(
    client,
    sql`delete from parallax.event_terms i using (${moved}) moved
        where i.term = moved.term and i.day = moved.day and i.event_id = ${from} and not exists (
          select from parallax.articles a join parallax.article_terms t on t.article_id = a.id
          where a.event_id = ${from} and t.day = moved.day and moved.term = any(t.terms)
        )`,
  )
  await run(
    client,
    sql`insert into parallax.event_terms (term, day, event_id) select term, day, ${to} from (${moved}) moved
        on conflict do nothing`,
  )
}
