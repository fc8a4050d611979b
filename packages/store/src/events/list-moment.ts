import type pg from 'pg'
import { z } from 'zod'
import { oneRow } from '../database.js'
import { sql } from '../sql.js'
import { type EventFilter, eventsOf } from './list.js'

const Moment = z.object({ moment: z.string().nullable() })

/**
 * A text that is another as soon as a list of cards is: what events of the filter there are and in which order, their rows,
 * articles and outlets, every outlet of the news, and whether there are feeds or events at all. Null where the reader has
 * groups: how far they cover an event hangs on what else their outlets published. Throws `CursorError` as the list does.
 */
export async function listMoment(pool: pg.Pool, filter: EventFilter): Promise<string | null> {
  const { moment } = await oneRow(
    pool,
    Moment,
    sql`with listed as materialized (${eventsOf(filter, sql`e.id, e.xmin as written`)}),
          told as (
            select a.id, a.xmin as written, a.outlet_id from parallax.articles a
            where a.event_id = any(array(select id from listed))
            union all
            select i.event_id || a.id || i.xmin, a.xmin, a.outlet_id
            from parallax.also_in i join parallax.articles a on a.id = i.article_id
            where i.event_id = any(array(select id from listed))
          )
        select case when not exists (select from parallax.groups) then md5(concat_ws(' ',
          (select string_agg(id || '.' || written, ',') from listed),
          (select string_agg(id || '.' || written, ',' order by id) from told),
          (select string_agg(id || '.' || xmin, ',' order by id) from parallax.outlets o
           where not o.asked or exists (select from told where told.outlet_id = o.id)),
          (select count(*) from parallax.feeds where removed_at is null),
          exists (select from parallax.events where merged_into is null)
        )) end as moment`,
  )
  return moment
}
