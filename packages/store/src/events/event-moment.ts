import type pg from 'pg'
import { z } from 'zod'
import { maybeRow } from '../database.js'
import { sql } from '../sql.js'

const Moment = z.object({ moment: z.string() })

/**
 * A text that is another as soon as the event, its articles, their outlets or any correction were written, or what is
 * kept of them was removed: what was shown of it at one moment still holds as long as this is the same. Null for an event that is not there, was merged, or was
 * asked for. Every row names the transaction that wrote it last (PostgreSQL, "System columns", `xmin`).
 */
export const eventMoment = async (pool: pg.Pool, id: string): Promise<string | null> => {
  const found = await maybeRow(
    pool,
    Moment,
    sql`select concat_ws(' ', e.xmin,
          (select string_agg(a.xmin || '.' || o.xmin, ',' order by a.id)
           from parallax.articles a join parallax.outlets o on o.id = a.outlet_id where a.event_id = e.id),
          (select string_agg(i.xmin || '.' || a.xmin || '.' || o.xmin, ',' order by a.id)
           from parallax.also_in i join parallax.articles a on a.id = i.article_id
           join parallax.outlets o on o.id = a.outlet_id where i.event_id = e.id),
          (select count(*) || '.' || coalesce(max(seq), 0) from parallax.corrections),
          (select count(*) from parallax.comparisons where event_id = e.id),
          (select count(*) from parallax.articles a join parallax.revisions r on r.article_id = a.id
           where a.event_id = e.id)
        ) as moment
        from parallax.events e where e.id = ${id} and e.merged_into is null and e.asked_id is null`,
  )
  return found?.moment ?? null
}
