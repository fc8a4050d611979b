import { LaneArticle, LaneEvent, type LaneLack } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { sql } from '../sql.js'

const State = LaneEvent.omit({ articles: true })
const ArticleOf = LaneArticle.extend({ eventId: z.string() })

/**
 * Events that stand for themselves, with their articles where they are not in the state that is known. The state is read
 * first: what changes in between is found again by its change.
 */
export async function laneEvents(pool: pg.Pool, known: LaneLack['events']): Promise<LaneEvent[]> {
  const states = await rows(
    pool,
    State,
    sql`select id, change, title, first_known_at as "firstKnownAt", last_known_at as "lastKnownAt"
        from parallax.events where id = any(${known.map(({ id }) => id)}) and merged_into is null`,
  )
  const changes = new Map(known.map(({ id, change }) => [id, change]))
  const changed = states.filter(({ id, change }) => changes.get(id) !== change)
  const articles = new Map<string, LaneArticle[]>(changed.map(({ id }) => [id, []]))
  for (const { eventId, ...article } of await articlesOf(pool, changed)) articles.get(eventId)?.push(article)
  return states.map((state) => ({ ...state, articles: articles.get(state.id) ?? null }))
}

const articlesOf = async (pool: pg.Pool, events: readonly { id: string }[]) =>
  events.length === 0
    ? []
    : rows(
        pool,
        ArticleOf,
        sql`select id, event_id as "eventId", revision_id as "revisionId", outlet_id as "outletId",
              published_at as "publishedAt", seen_at as "seenAt", seq, splits
            from parallax.articles where event_id = any(${events.map(({ id }) => id)}) and revision_id is not null
            order by seen_at, seq`,
      )
