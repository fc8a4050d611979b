import { type Queryable, run } from '../database.js'
import { sql } from '../sql.js'
import { keptTerms } from './frequencies.js'

/** Days since 1970 in UTC, by which the terms of events are kept: a lookup reads those of its time window alone. */
export const dayOf = (time: Date): number => Math.floor(time.getTime() / 86_400_000)

interface Indexed {
  articleId: string
  eventId: string
  terms: readonly string[]
}

/** Has an event found by the terms of one of its articles, on the day the article was out. */
export async function indexArticle(client: Queryable, { articleId, eventId, terms }: Indexed): Promise<void> {
  await run(
    client,
    sql`with indexed as (
          insert into parallax.article_terms (article_id, day, terms)
            select id, floor(extract(epoch from known_at) / 86400)::integer, ${keptTerms(terms)}
            from parallax.articles where id = ${articleId}
          on conflict (article_id) do update set day = excluded.day, terms = excluded.terms
          returning day, terms
        )
        insert into parallax.event_terms (term, day, event_id)
          select term, day, ${eventId} from indexed, unnest(terms) term
        on conflict do nothing`,
  )
}
