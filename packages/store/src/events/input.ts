import { type EventInput, InputArticle } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { correctionsOf } from '../corrections.js'
import { oneRow, rows } from '../database.js'
import { sql } from '../sql.js'
import { standingEventId } from './standing-event.js'

const Change = z.object({ change: z.int() })

/** What a comparison is made from, and the number of the change it stands at. */
export interface ComparableEvent {
  eventId: string
  change: number
  input: EventInput
}

/**
 * The event's articles that have a text, each in its latest revision, and the readers' corrections; undefined where
 * there is no such event. The change number is read first: what changes later is compared again.
 */
export async function eventInput(pool: pg.Pool, id: string): Promise<ComparableEvent | undefined> {
  const eventId = await standingEventId(pool, id)
  if (eventId === null) return undefined

  const { change } = await oneRow(pool, Change, sql`select change from parallax.events where id = ${eventId}`)
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
  return { eventId, change, input: { articles, corrections: corrections.map(({ action }) => action) } }
}
