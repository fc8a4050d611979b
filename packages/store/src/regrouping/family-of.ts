import { z } from 'zod'
import { type Queryable, rows } from '../database.js'
import { sql } from '../sql.js'

const Id = z.object({ id: z.string() })

/** The event, those that answer with it, and those it was split from: what was said of them was said of it. */
export const familyOf = async (on: Queryable, eventId: string): Promise<string[]> => {
  const family = await rows(
    on,
    Id,
    sql`with recursive family as (
          select id, split_from from parallax.events where id = ${eventId}
          union
          select e.id, e.split_from from family f cross join lateral (
            select id, split_from from parallax.events where merged_into = f.id
            union all select id, split_from from parallax.events where id = f.split_from
          ) e
        ) select id from family`,
  )
  return family.map(({ id }) => id)
}
