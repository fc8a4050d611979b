import type pg from 'pg'
import { z } from 'zod'
import { rows } from '../database.js'
import { sql } from '../sql.js'

const Id = z.object({ id: z.string() })

export const unrevisedIn = (pool: pg.Pool) => ({
  /** Ids of the events that won an article, or were regrouped, and were not held against their neighbours since; the longest waiting first. */
  async unrevised(limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      Id,
      sql`select id from parallax.events where revise_change is not null and merged_into is null
          order by moved_at, id limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },
})
