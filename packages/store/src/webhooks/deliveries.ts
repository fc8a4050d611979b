import { Alert, Delivery, type DeliveryState } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, rows, run, transaction } from '../database.js'
import { cleanLine, SUMMARY_MAX } from '../foreign.js'
import { type Page, type PageRequest, pageOf, positionOf, Sequence } from '../page.js'
import { allOf, sql } from '../sql.js'

/** What is to be sent, and where. */
const Outgoing = z.object({
  id: z.string(),
  webhookId: z.string(),
  url: z.string(),
  secret: z.string(),
  alert: Alert,
  /** How often it was tried. */
  tries: z.int(),
  failingSince: z.string().nullable(),
})
export type Outgoing = z.infer<typeof Outgoing>

const Id = z.object({ id: z.string() })
const Row = Delivery.omit({ alert: true }).extend({ seq: z.int(), body: Alert })

/** Of one webhook at once: others wait behind it until these are done, so that a silent one keeps nobody waiting. */
const OF_ONE_WEBHOOK = 20

export interface DeliveryFilter extends PageRequest {
  webhookId?: string | undefined
  state?: DeliveryState | undefined
}

export interface FailedTry {
  at: Date
  /** In words. */
  reason: string
  /** Whether it is tried no more. */
  isDead: boolean
  /** Why nothing is sent to its webhook any more; null where it is. */
  disabledReason: string | null
}

export const deliveriesIn = (pool: pg.Pool) => ({
  /** What is to be sent; undefined where it was, or was given up, or its webhook is disabled or gone. */
  outgoing: (id: string): Promise<Outgoing | undefined> =>
    maybeRow(
      pool,
      Outgoing,
      sql`select d.id, d.webhook_id as "webhookId", w.url, w.secret, a.body as alert, d.tries,
            w.failing_since as "failingSince"
          from parallax.deliveries d join parallax.webhooks w on w.id = d.webhook_id join parallax.alerts a on a.id = d.alert_id
          where d.id = ${id} and d.state = 'waiting' and w.disabled_reason is null`,
    ),

  /** Ids of what is to be sent, the oldest first. */
  async waiting(limit: number): Promise<string[]> {
    const found = await rows(
      pool,
      Id,
      sql`select d.id from parallax.webhooks w cross join lateral (
            select id, seq from parallax.deliveries where webhook_id = w.id and state = 'waiting'
            order by seq limit ${OF_ONE_WEBHOOK}
          ) d where w.disabled_reason is null order by d.seq limit ${limit}`,
    )
    return found.map(({ id }) => id)
  },

  /** It was sent and taken. */
  succeed: (id: string, at: Date): Promise<void> =>
    transaction(pool, async (client) => {
      await run(
        client,
        sql`update parallax.deliveries set state = 'delivered', tries = tries + 1, error = null, tried_at = ${at}
            where id = ${id}`,
      )
      await run(
        client,
        sql`update parallax.webhooks w set delivered_at = ${at}, failing_since = null, last_error = null
            from parallax.deliveries d where d.id = ${id} and w.id = d.webhook_id`,
      )
    }),

  /** A try failed. */
  fail: (id: string, { at, reason, isDead, disabledReason }: FailedTry): Promise<void> =>
    transaction(pool, async (client) => {
      const words = cleanLine(reason, SUMMARY_MAX)
      await run(
        client,
        sql`update parallax.deliveries set state = ${isDead ? 'dead' : 'waiting'}, tries = tries + 1, error = ${words},
              tried_at = ${at} where id = ${id} and state = 'waiting'`,
      )
      await run(
        client,
        sql`update parallax.webhooks w set failing_since = coalesce(w.failing_since, ${at}), last_error = ${words},
              disabled_reason = coalesce(w.disabled_reason, ${disabledReason}::text)
            from parallax.deliveries d where d.id = ${id} and w.id = d.webhook_id`,
      )
    }),

  /** Deliveries, the latest first. */
  async list({ limit, cursor, webhookId, state }: DeliveryFilter): Promise<Page<Delivery>> {
    const before = positionOf(cursor, Sequence)
    const matches = allOf([
      before === null ? null : sql`d.seq < ${before}`,
      webhookId === undefined ? null : sql`d.webhook_id = ${webhookId}`,
      state === undefined ? null : sql`d.state = ${state}`,
    ])
    const found = await rows(
      pool,
      Row,
      sql`select d.id, d.seq, d.webhook_id as "webhookId", d.state, d.tries, d.error, d.created_at as "createdAt",
            d.tried_at as "lastTriedAt", a.body
          from parallax.deliveries d join parallax.alerts a on a.id = d.alert_id
          where ${matches} order by d.seq desc limit ${limit + 1}`,
    )
    const page = pageOf(found, limit, ({ seq }) => seq)
    return {
      ...page,
      items: page.items.map(({ seq: _, body: { id, on, eventId, summary }, ...delivery }) => ({
        ...delivery,
        alert: { id, on, eventId, summary },
      })),
    }
  },
})
