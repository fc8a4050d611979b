import { CandidateEvent } from '@parallax/model'
import type pg from 'pg'
import { placingColumns } from '../articles/undone.js'
import { rows, run } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { dayOf } from './event-terms.js'
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
const ARTICLES_MAX = 12

/**
 * Events that one term brings in, the latest first. A term that more have within the window says next to nothing, and
 * without an end the commonest would bring in a good part of all events: the work grew with the number of articles.
 */
export const EVENTS_OF_TERM_MAX = 64

/** Terms are kept by the day, so that of the events they find some are just outside the window: this many more are taken. */
const DAYS_COARSER = 3

const HOUR_MS = 3_600_000

/**
 * The events that share index terms with an article and have been reported within the time window, those first that
 * share the most, rare terms counting more. Found by the index alone. Their articles are in the order of first seen.
 * `client` is in a transaction.
 */
export async function candidatesFor(client: pg.PoolClient, query: CandidateQuery): Promise<CandidateEvent[]> {
  await readIndexInOrder(client)
  return rows(
    client,
    CandidateEvent,
    sql`select e.id, e.title, ${articlesNear(query.around, { most: ARTICLES_MAX, without: query.articleId })} as articles
        from (${sharingEvents(query)}) e order by e.shared desc, e.last_known_at desc, e.id`,
  )
}

/**
 * The key of a term's events is in the order they are wanted in, and ends after as many as are wanted. The planner reckons
 * with few events of a term and would rather fetch all of them and sort: at 3,000 articles that took three times as long.
 */
export const readIndexInOrder = (client: pg.PoolClient): Promise<number> =>
  run(client, sql`set local enable_bitmapscan = off`)

/** The articles of the event `e` that are nearest to a time, in the order of first seen. */
export const articlesNear = (around: Date, { most, without }: { most: number; without: string | null }): Sql =>
  sql`(
    select coalesce(json_agg(near order by near."seenAt", near.seq), '[]') from (
      select ${placingColumns}, a.seq
      from parallax.articles a join parallax.revisions r on r.id = a.revision_id
      where a.event_id = e.id and a.id is distinct from ${without}
      order by abs(extract(epoch from a.known_at - ${around})), a.seq limit ${most}
    ) near
  )`

/**
 * The part that finds events, apart so that a test can ask PostgreSQL how it would. Each `lateral ... limit` is looked
 * up row by row: PostgreSQL cannot know how few rows there are, and would rather read all events than fetch some.
 */
export function sharingEvents({ indexTerms, around, windowHours, limit }: CandidateQuery): Sql {
  const from = new Date(around.getTime() - windowHours * HOUR_MS)
  const to = new Date(around.getTime() + windowHours * HOUR_MS)
  const wanted = sql`select term, round(1000 * ln((placed.articles + 2) / (coalesce(known.articles, 0) + 1)::float8))::integer
      as weight
    from parallax.placed, unnest(${keptTerms(indexTerms)}::text[]) term
    left join lateral (select t.articles from parallax.terms t where t.term = term.term limit 1) known on true`
  const hits = sql`select distinct found.event_id, wanted.term, wanted.weight from wanted
    cross join lateral (
      select event_id from parallax.event_terms i
      where i.term = wanted.term and i.day between ${dayOf(from)} and ${dayOf(to)}
      order by i.day desc, i.event_id desc limit ${EVENTS_OF_TERM_MAX}
    ) found`
  // Materialized: PostgreSQL would work the weight of a term out again for every event it finds.
  return sql`with wanted as materialized (${wanted})
    select e.id, e.title, e.last_known_at, sharing.shared
    from (
      select event_id, sum(weight) as shared from (${hits}) hits
      group by event_id order by shared desc, event_id desc limit ${limit * DAYS_COARSER}
    ) sharing
    cross join lateral (
      select * from parallax.events e
      where e.id = sharing.event_id and e.merged_into is null and e.last_known_at >= ${from} and e.first_known_at <= ${to}
      limit 1
    ) e
    order by sharing.shared desc, e.last_known_at desc, e.id limit ${limit}`
}
