import { z } from 'zod'
import { maybeRow, type Queryable } from '../database.js'
import { sql } from '../sql.js'

const Id = z.object({ id: z.string() })

/** Merges in a row that are followed; a circle, which nothing should make, ends here too. */
const MERGES_MAX = 20

/** The event that stands for this id after all merges, whose id never changes again; null where there is none. */
export async function standingEventId(on: Queryable, id: string): Promise<string | null> {
  const found = await maybeRow(
    on,
    Id,
    sql`with recursive trail as (
          select id, merged_into, 0 as steps from parallax.events where id = ${id}
          union all
          select e.id, e.merged_into, trail.steps + 1
          from trail join parallax.events e on e.id = trail.merged_into where trail.steps < ${MERGES_MAX}
        ) select id from trail where merged_into is null`,
  )
  return found?.id ?? null
}
