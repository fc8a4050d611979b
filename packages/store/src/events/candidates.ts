import { CandidateEvent } from '@parallax/model'
import type pg from 'pg'
import { placingColumns } from '../articles/undone.js'
import { rows } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { keptTerms } from './frequencies.js'

export interface CandidateQuery {
  articleId: string
  indexTerms: readonly string[]
  /** When the article was out. */
  around: Date
  /** How far from that an event's nearest article may be, before or after. */
  windowHours: number
  limit: number
}

/** Of a large event, the articles nearest in time are looked at; more would say the same again. */
const ARTICLES_MAX = 50
const HOUR_MS = 3_600_000

/**
 * The events that share index terms with an article and have been reported within the time window, those that share
 * most first, found by the index alone. Their articles are in the order of first seen.
 */
export function candidatesFor(pool: pg.Pool, query: CandidateQuery): Promise<CandidateEvent[]> {
  return rows(
    pool,
    CandidateEvent,
    sql`select e.id, e.title, (
          select coalesce(json_agg(near order by near."seenAt", near.seq), '[]') from (
            select ${placingColumns}, a.seq from parallax.articles a
            where a.event_id = e.id and a.id <> ${query.articleId}
            order by abs(extract(epoch from a.known_at - ${query.around})), a.seq limit ${ARTICLES_MAX}
          ) near
        ) as articles
        from (${sharingEvents(query)}) e order by e.shared desc, e.last_known_at desc, e.id`,
  )
}

/** The part that finds events, apart so that a test can ask PostgreSQL how it would. */
export function sharingEvents({ indexTerms, around, windowHours, limit }: CandidateQuery): Sql {
  const terms = keptTerms(indexTerms)
  const from = new Date(around.getTime() - windowHours * HOUR_MS)
  const to = new Date(around.getTime() + windowHours * HOUR_MS)
  return sql`select id, title, last_known_at,
      (select count(*) from unnest(index_terms) term where term = any(${terms})) as shared
    from parallax.events
    where index_terms && ${terms}::text[] and merged_into is null
      and last_known_at >= ${from} and first_known_at <= ${to}
    order by shared desc, last_known_at desc, id limit ${limit}`
}
