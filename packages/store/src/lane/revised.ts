import type pg from 'pg'
import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import type { SeenEvent } from '../regrouping/regroup.js'
import { json, sql } from '../sql.js'

export async function revisedAll(pool: pg.Pool, events: readonly SeenEvent[]): Promise<void> {
  if (events.length === 0) return
  await run(
    pool,
    sql`update parallax.events e set revise_change = null
        from jsonb_to_recordset(${json(events)}::jsonb) as seen(id text, change integer)
        where e.id = seen.id and e.revise_change <= seen.change`,
  )
}

const Changed = z.object({ id: z.string(), change: z.int() })

export const changesOf = (on: Queryable, eventIds: readonly string[]): Promise<SeenEvent[]> =>
  rows(on, Changed, sql`select id, change from parallax.events where id = any(${eventIds})`)
