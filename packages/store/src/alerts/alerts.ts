import { Alert, type AlertRule } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { rows, run } from '../database.js'
import { type Page, type PageRequest, pageOf, positionOf, Sequence } from '../page.js'
import { sql } from '../sql.js'
import { matchingAny } from './matching.js'

const Row = z.object({ seq: z.int(), body: Alert })

/** How long an alert is kept: it is news, and the comparisons say for ever what was found. */
const KEPT_DAYS = 30
/** In one statement, which has 30 seconds. */
const FORGOTTEN_AT_ONCE = 1_000

export interface AlertFilter extends PageRequest {
  /** Alerts that one of them means. */
  rules: readonly AlertRule[]
}

export const alertsIn = (pool: pg.Pool) => ({
  /** Alerts, the latest first. */
  async list({ rules, limit, cursor }: AlertFilter): Promise<Page<Alert>> {
    const before = positionOf(cursor, Sequence)
    const found = await rows(
      pool,
      Row,
      sql`select a.seq, a.body from parallax.alerts a
          where (${before}::bigint is null or a.seq < ${before}::bigint) and (${matchingAny(rules)})
          order by a.seq desc limit ${limit + 1}`,
    )
    const page = pageOf(found, limit, ({ seq }) => seq)
    return { ...page, items: page.items.map(({ body }) => body) }
  },

  /** Forgets alerts of more than thirty days ago, with what became of them. */
  async forgetOld(now: Date): Promise<void> {
    await run(
      pool,
      sql`delete from parallax.alerts where id in (
            select id from parallax.alerts where at < ${now}::timestamptz - ${KEPT_DAYS}::integer * interval '1 day'
            order by at limit ${FORGOTTEN_AT_ONCE}
          )`,
    )
  },
})
