import type { Queryable } from '../database.js'
import { oneRow } from '../database.js'
import { sql } from '../sql.js'
import { type Place, type Step, stepOf, Walked } from './step.js'

const AT_ONCE = 500

/**
 * Removes, of the next revisions, those that another had replaced before a moment: what an article has said since then
 * stays. So does a text that a comparison which is there was made in, and everything that one with a permalink was made
 * from. How often an article was edited stays counted.
 */
export async function removeRevisions(on: Queryable, before: Date, after: Place): Promise<Step> {
  const walked = await oneRow(
    on,
    Walked,
    sql`with looked as (
          select id, seen_at from parallax.revisions
          where seen_at < ${before} and (seen_at, id) > (${after.at}::timestamptz, ${after.id})
          order by seen_at, id limit ${AT_ONCE}
        ), removed as (
          delete from parallax.revisions r using looked
          where r.id = looked.id
            and exists (
              select from parallax.revisions later
              where later.article_id = r.article_id and later.number > r.number and later.seen_at < ${before}
            )
            and not exists (select from parallax.articles a where a.revision_id = r.id)
            and not exists (select from parallax.comparisons c where parallax.revisions_of(c.body) @> array[r.id])
            and not exists (
              select from parallax.permalinks p join parallax.comparisons c on c.id = p.comparison_id
              where c.earlier_ids @> array[r.id]
            )
          returning r.id
        )
        select (select count(*) from removed) as removed, (select count(*) from looked) as looked,
          (select json_build_object('at', seen_at, 'id', id) from looked order by seen_at desc, id desc limit 1) as last`,
  )
  return stepOf(walked, AT_ONCE)
}
