import { CandidateEvent } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, type Queryable, rows, snapshot } from '../database.js'
import type { SeenEvent } from '../regrouping/regroup.js'
import { sql } from '../sql.js'
import { articlesNear, candidatesFor } from './candidates.js'
import { standingEventId } from './standing-event.js'

/** An event with those that may be the same, and the state in which they were. */
export interface Neighbourhood {
  event: CandidateEvent
  neighbours: CandidateEvent[]
  seen: SeenEvent[]
}

interface Reach {
  windowHours: number
  /** Neighbours at most. */
  limit: number
}

/** Terms that neighbours are looked up by at most: those that most of the event's articles have. */
const TERMS_MAX = 48
/** Of a large event this many articles are looked at, those nearest to its middle. */
const ARTICLES_MAX = 50
const HOUR_MS = 3_600_000

const Middle = z.object({ first: z.string(), last: z.string(), terms: z.array(z.string()) })
const Seen = z.object({ id: z.string(), change: z.int() })

/**
 * The event, or the one that stands for it, among those that share its terms within the time window; undefined where there is none, or
 * somebody asked to have these very articles compared.
 */
export const neighbourhood = (pool: pg.Pool, id: string, reach: Reach): Promise<Neighbourhood | undefined> =>
  snapshot(pool, async (client) => {
    const eventId = await standingEventId(client, id)
    const middle = eventId === null ? undefined : await middleOf(client, eventId)
    if (eventId === null || !middle) return undefined

    const [first, last] = [Date.parse(middle.first), Date.parse(middle.last)]
    const around = new Date((first + last) / 2)
    const windowHours = reach.windowHours + (last - first) / HOUR_MS / 2
    const query = { articleId: '', indexTerms: middle.terms, around, windowHours, limit: reach.limit + 1 }
    const neighbours = (await candidatesFor(client, query)).filter((one) => one.id !== eventId).slice(0, reach.limit)
    const event = await oneRow(
      client,
      CandidateEvent,
      sql`select e.id, e.title, ${articlesNear(around, { most: ARTICLES_MAX, without: null })} as articles
          from parallax.events e where e.id = ${eventId}`,
    )
    const ids = [event, ...neighbours].map((one) => one.id)
    const seen = await rows(client, Seen, sql`select id, change from parallax.events where id = any(${ids})`)
    return { event, neighbours, seen }
  })

const middleOf = (client: Queryable, eventId: string) =>
  maybeRow(
    client,
    Middle,
    sql`select first_known_at as first, last_known_at as last, array(
          select term from parallax.articles a join parallax.article_terms t on t.article_id = a.id, unnest(t.terms) term
          where a.event_id = ${eventId} group by term order by count(*) desc, term limit ${TERMS_MAX}
        ) as terms
        from parallax.events where id = ${eventId} and asked_id is null`,
  )
