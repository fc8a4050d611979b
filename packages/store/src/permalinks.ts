import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, run } from './database.js'
import { sql } from './sql.js'

const Kept = z.object({ createdAt: z.string() })

/** A row of a comparison, by the id of its fact or finding. */
export interface ComparisonRow {
  comparisonId: string
  rowId: string
}

/** Rows of comparisons that stay for ever: a comparison that has one is never removed, nor what it was made from. */
export const permalinksIn = (pool: pg.Pool) => ({
  /** Keeps a row; false where it is kept already. The comparison must be there. */
  keep: async ({ comparisonId, rowId }: ComparisonRow): Promise<boolean> =>
    (await run(
      pool,
      sql`insert into parallax.permalinks (comparison_id, row_id) values (${comparisonId}, ${rowId})
          on conflict do nothing`,
    )) === 1,

  /** Since when a row is kept; null where it is not. */
  keptSince: async ({ comparisonId, rowId }: ComparisonRow): Promise<string | null> =>
    (
      await maybeRow(
        pool,
        Kept,
        sql`select created_at as "createdAt" from parallax.permalinks
            where comparison_id = ${comparisonId} and row_id = ${rowId}`,
      )
    )?.createdAt ?? null,
})
