import { TermEvents, type TermReach } from '@parallax/model'
import type pg from 'pg'
import { rows, snapshot } from '../database.js'
import { EVENTS_OF_TERM_MAX, readIndexInOrder } from '../events/candidates.js'
import { json, sql } from '../sql.js'

/** The events of terms, each within its days, the latest first. What a term has too many of says next to nothing. */
export const termEvents = (pool: pg.Pool, reaches: readonly TermReach[]): Promise<TermEvents[]> =>
  snapshot(pool, async (client) => {
    await readIndexInOrder(client)
    return rows(
      client,
      TermEvents,
      sql`select wanted.term, wanted."from", wanted."to", found.days, found.ids
          from jsonb_to_recordset(${json(reaches)}::jsonb) as wanted(term text, "from" integer, "to" integer)
          cross join lateral (
            select string_agg(day::text, ' ') as days, string_agg(event_id, ' ') as ids from (
              select day, event_id from parallax.event_terms i
              where i.term = wanted.term and i.day between wanted."from" and wanted."to"
              order by i.day desc, i.event_id desc limit ${EVENTS_OF_TERM_MAX}
            ) latest
          ) found where found.ids is not null`,
    )
  })
