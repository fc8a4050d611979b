import { EventMiddle } from '@parallax/model'
import type pg from 'pg'
import { rows } from '../database.js'
import { sql } from '../sql.js'

/** Terms that neighbours are looked up by at most: those that most of the event's articles have. */
const TERMS_MAX = 48

/** Of events that stand for themselves and that nobody asked to have compared: when they were, and what they are found by. */
export const middles = (pool: pg.Pool, eventIds: readonly string[]): Promise<EventMiddle[]> =>
  rows(
    pool,
    EventMiddle,
    sql`select e.id, e.first_known_at as first, e.last_known_at as last, array(
          select term from parallax.articles a
          cross join lateral (select terms from parallax.article_terms where article_id = a.id limit 1) t, unnest(t.terms) term
          where a.event_id = e.id group by term order by count(*) desc, term limit ${TERMS_MAX}
        ) as terms
        from parallax.events e
        where e.id = any(${eventIds}) and e.merged_into is null and e.asked_id is null order by e.moved_at, e.id`,
  )
