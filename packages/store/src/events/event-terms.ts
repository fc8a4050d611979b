import { type Queryable, run } from '../database.js'
import { json, sql } from '../sql.js'
import { keptTerms } from './frequencies.js'

/** Days since 1970 in UTC, by which the terms of events are kept: a lookup reads those of its time window alone. */
export const dayOf = (time: Date): number => Math.floor(time.getTime() / 86_400_000)

interface Indexed {
  articleId: string
  eventId: string
  terms: readonly string[]
}

/** Has events found by the terms of their articles, on the day each article was out. */
export async function indexArticles(client: Queryable, indexed: readonly Indexed[]): Promise<void> {
  const articles = indexed.map(({ articleId, eventId, terms }) => ({
    ...{ id: articleId, event_id: eventId },
    terms: keptTerms(terms),
  }))
  await run(
    client,
    sql`with indexed as (
          select one.id, one.event_id, floor(extract(epoch from a.known_at) / 86400)::integer as day, one.terms
          from jsonb_to_recordset(${json(articles)}::jsonb) as one(id text, event_id text, terms text[])
          join parallax.articles a on a.id = one.id
        ), kept as (
          insert into parallax.article_terms (article_id, day, terms) select id, day, terms from indexed
          on conflict (article_id) do update set day = excluded.day, terms = excluded.terms
        )
        insert into parallax.event_terms (term, day, event_id)
          select distinct term, day, event_id from indexed, unnest(terms) term
        on conflict do nothing`,
  )
}
