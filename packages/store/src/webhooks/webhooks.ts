import { type AlertRule, Webhook } from '@parallax/model'
import type pg from 'pg'
import { z } from 'zod'
import { maybeRow, oneRow, rows, run, transaction } from '../database.js'
import { cleanLine, TITLE_MAX } from '../foreign.js'
import { newId } from '../new-id.js'
import { type Page, type PageRequest, pageOf, positionOf, Sequence } from '../page.js'
import { json, sql } from '../sql.js'

/** Where alerts are wanted, and which. */
export interface NewWebhook {
  url: string
  rules: readonly AlertRule[]
  /** What deliveries are signed with; it is never handed out again. */
  secret: string
  name?: string | null | undefined
}

/** What may be changed of a webhook. What is left out stays as it is. */
export interface WebhookChange {
  url?: string | undefined
  rules?: readonly AlertRule[] | undefined
  name?: string | null | undefined
  /** Why nothing is sent any more, in words, where it has no reason yet; null: it is sent again. */
  disabledReason?: string | null | undefined
}

const Counts = Webhook.shape.deliveries
const Row = Webhook.omit({ deliveries: true }).extend({ seq: z.int(), ...Counts.shape })
type Row = z.infer<typeof Row>

const Id = z.object({ id: z.string() })

const columns = sql`w.id, w.seq, w.name, w.url, w.rules, w.created_at as "createdAt", w.delivered_at as "lastDeliveredAt",
  w.failing_since as "failingSince", w.last_error as "lastError", w.disabled_reason as "disabledReason",
  case when w.disabled_reason is not null then 'disabled' when w.failing_since is not null then 'failing'
    else 'active' end as status`

const counted = sql`parallax.webhooks w cross join lateral (
  select count(*) filter (where state = 'waiting') as waiting, count(*) filter (where state = 'delivered') as delivered,
    count(*) filter (where state = 'dead') as dead
  from parallax.deliveries where webhook_id = w.id
) d`

const webhookOf = ({ seq: _, waiting, delivered, dead, ...webhook }: Row): Webhook => ({
  ...webhook,
  deliveries: { waiting, delivered, dead },
})

const nameOf = (name: string | null | undefined): string | null => (name ? cleanLine(name, TITLE_MAX) || null : null)

const getWebhook = async (pool: pg.Pool, id: string): Promise<Webhook | undefined> => {
  const row = await maybeRow(pool, Row, sql`select ${columns}, d.* from ${counted} where w.id = ${id}`)
  return row && webhookOf(row)
}

export const webhooksIn = (pool: pg.Pool) => ({
  /** From now on what happens and one of its rules means is sent there. */
  async add({ url, rules, secret, name }: NewWebhook): Promise<Webhook> {
    const row = await oneRow(
      pool,
      Row,
      sql`insert into parallax.webhooks as w (id, url, rules, secret, name)
          values (${newId()}, ${url}, ${json(rules)}, ${secret}, ${nameOf(name)})
          returning ${columns}, 0 as waiting, 0 as delivered, 0 as dead`,
    )
    return webhookOf(row)
  },

  get: (id: string): Promise<Webhook | undefined> => getWebhook(pool, id),

  /**
   * Changes a webhook; undefined where there is none. What waits for it goes to the new address. One that has another address,
   * or works again, has no failures behind it.
   */
  async update(id: string, { url, rules, name, disabledReason }: WebhookChange): Promise<Webhook | undefined> {
    const beginsAnew = url !== undefined || disabledReason === null
    await run(
      pool,
      sql`update parallax.webhooks set
            url = coalesce(${url ?? null}, url),
            rules = coalesce(${rules === undefined ? null : json(rules)}::json, rules),
            name = case when ${name === undefined} then name else ${nameOf(name)}::text end,
            disabled_reason = case when ${disabledReason === null} then null
              else coalesce(disabled_reason, ${disabledReason ?? null}::text) end,
            failing_since = case when ${beginsAnew} then null else failing_since end,
            last_error = case when ${beginsAnew} then null else last_error end
          where id = ${id}`,
    )
    return getWebhook(pool, id)
  },

  /** Webhooks in the order in which they were added. */
  async list({ limit, cursor }: PageRequest): Promise<Page<Webhook>> {
    const after = positionOf(cursor, Sequence)
    const found = await rows(
      pool,
      Row,
      sql`select ${columns}, d.* from ${counted}
          where ${after}::bigint is null or w.seq > ${after}::bigint order by w.seq limit ${limit + 1}`,
    )
    const page = pageOf(found, limit, ({ seq }) => seq)
    return { ...page, items: page.items.map(webhookOf) }
  },

  /** Nothing is sent there any more, and nothing remembered of it. false where there is no such webhook. */
  remove: async (id: string): Promise<boolean> =>
    (await run(pool, sql`delete from parallax.webhooks where id = ${id}`)) === 1,

  /**
   * Has what was given up tried anew, or this one delivery, whatever became of it; a webhook that was disabled works again.
   * Ids of the deliveries that are tried; undefined where there is no such webhook.
   */
  redeliver: (id: string, deliveryId: string | undefined): Promise<string[] | undefined> =>
    transaction(pool, async (client) => {
      const stands = await run(
        client,
        sql`update parallax.webhooks set disabled_reason = null, failing_since = null, last_error = null where id = ${id}`,
      )
      if (stands === 0) return undefined
      const which = deliveryId === undefined ? sql`state <> 'delivered'` : sql`id = ${deliveryId}`
      const again = await rows(
        client,
        Id,
        sql`update parallax.deliveries set state = 'waiting', tries = 0 where webhook_id = ${id} and ${which} returning id`,
      )
      return again.map((one) => one.id)
    }),
})
