import type { Queryable } from '../database.js'
import { oneRow } from '../database.js'
import { sql } from '../sql.js'
import { type Place, type Step, stepOf, Walked } from './step.js'

const AT_ONCE = 500

/**
 * Removes, of the next comparisons that were made before a moment, those that a later one of their event has replaced.
 * The latest of an event stays, and so does one that a permalink names.
 */
export async function removeComparisons(on: Queryable, before: Date, after: Place): Promise<Step> {
  const walked = await oneRow(
    on,
    Walked,
    sql`with looked as (
          select id, created_at from parallax.comparisons
          where created_at < ${before} and (created_at, id) > (${after.at}::timestamptz, ${after.id})
          order by created_at, id limit ${AT_ONCE}
        ), removed as (
          delete from parallax.comparisons c using looked, parallax.events e
          where c.id = looked.id and e.id = c.event_id and e.comparison_id is distinct from c.id
            and exists (select from parallax.comparisons l where l.event_id = c.event_id and l.version > c.version)
            and not exists (select from parallax.permalinks p where p.comparison_id = c.id)
          returning c.id
        )
        select (select count(*) from removed) as removed, (select count(*) from looked) as looked,
          (select json_build_object('at', created_at, 'id', id) from looked order by created_at desc, id desc limit 1)
            as last`,
  )
  return stepOf(walked, AT_ONCE)
}
