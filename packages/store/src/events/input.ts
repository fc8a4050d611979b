import { type EventInput, InputArticle } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { correctionsOf } from '../corrections/corrections.js'
import { oneRow, rows } from '../database.js'
import { sql } from '../sql.js'
import { standingEventId } from './standing-event.js'

const State = z.object({
  change: z.int(),
  compared: z.object({ change: z.int(), method: z.string() }).nullable(),
  askedAgain: z.boolean(),
})

/** What a comparison is made from, and the number of the change it stands at. */
export interface ComparableEvent {
  eventId: string
  change: number
  /** The change and the method of its latest comparison; null where it has none. */
  compared: { change: number; method: string } | null
  /** Somebody wants it compared again, whether or not anything changed. */
  askedAgain: boolean
  input: EventInput
}

/**
 * The event's articles that have a text, each in its latest revision, and the readers' corrections; undefined where
 * there is no such event. The change number is read first: what changes later is compared again.
 */
export async function eventInput(pool: pg.Pool, id: string): Promise<ComparableEvent | undefined> {
  const eventId = await standingEventId(pool, id)
  if (eventId === null) return undefined

  const state = await oneRow(
    pool,
    State,
    sql`select change, asked_again as "askedAgain", case when comparison_id is not null then
          json_build_object('change', compared_change, 'method', method) end as compared
        from parallax.events where id = ${eventId}`,
  )
  const articles = await rows(
    pool,
    InputArticle,
    sql`select a.id, a.revision_id as "revisionId", json_build_object('id', o.id, 'name', o.name) as outlet, r.title,
          a.url, a.published_at as "publishedAt", a.seen_at as "seenAt", a.text_state as "textState", r.paragraphs
        from parallax.articles a join parallax.outlets o on o.id = a.outlet_id
        join parallax.revisions r on r.id = a.revision_id
        where a.event_id = ${eventId} order by a.seen_at, a.seq`,
  )
  const corrections = await correctionsOf(pool, eventId)
  return { eventId, ...state, input: { articles, corrections: corrections.map(({ action }) => action) } }
}
