import type { Comparison } from '@parallax/model'
import { z } from 'zod'
import { maybeRow, type Queryable } from '../database.js'
import { type Sql, sql } from '../sql.js'
import { fromStored, StoredBody } from './body.js'

const Row = z.object({
  id: z.string(),
  eventId: z.string(),
  version: z.int(),
  createdAt: z.string(),
  body: StoredBody,
})

/** The first comparison of a query's tail (`where ...`), whole. */
export async function loadComparison(on: Queryable, tail: Sql): Promise<Comparison | undefined> {
  const row = await maybeRow(
    on,
    Row,
    sql`select id, event_id as "eventId", version, created_at as "createdAt", body from parallax.comparisons ${tail}`,
  )
  if (!row) return undefined
  const { body, ...numbered } = row
  return { ...numbered, ...(await fromStored(on, body)) }
}

export const latestOf = (eventId: string): Sql => sql`where event_id = ${eventId} order by version desc limit 1`
