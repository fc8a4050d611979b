import { type Alert, AlertRule, alertsBetween, type Comparison } from '@parallax/model'
import { z } from 'zod'
import { type Queryable, rows, run } from '../database.js'
import { newId } from '../new-id.js'
import { json, sql } from '../sql.js'
import { matchingAny } from './matching.js'

const Id = z.object({ id: z.string() })
const Listening = z.object({ id: z.string(), rules: z.array(AlertRule) })

/**
 * Keeps what happened to an event between two comparisons, and puts down what is to be sent where. What was told once, by
 * whichever comparison, is not told again. In the transaction of the comparison, so that neither is there without the other.
 */
export async function saveAlerts(client: Queryable, before: Comparison | undefined, after: Comparison): Promise<void> {
  const alerts = alertsBetween(before, after)
  if (alerts.length === 0) return
  const added = await insertNew(client, alerts)
  if (added.length > 0) await putDown(client, added)
}

const rowOf = (alert: Alert) => ({
  ...{ id: alert.id, happened: alert.on, kind: alert.kind, event_id: alert.eventId, at: alert.at },
  ...{ origins_from: alert.origins?.from ?? null, origins_to: alert.origins?.to ?? null },
  outlet_ids: [...new Set(alert.articles.map(({ outlet }) => outlet.id))],
  body: alert,
})

/** Ids of those that were not there. */
async function insertNew(client: Queryable, alerts: readonly Alert[]): Promise<string[]> {
  const added = await rows(
    client,
    Id,
    sql`insert into parallax.alerts (id, happened, kind, event_id, at, origins_from, origins_to, outlet_ids, body)
        select r.* from json_to_recordset(${json(alerts.map(rowOf))}::json) as r(id text, happened text, kind text,
          event_id text, at timestamptz, origins_from integer, origins_to integer, outlet_ids text[], body json)
        on conflict (id) do nothing returning id`,
  )
  return added.map(({ id }) => id)
}

/** Puts down which webhooks the new alerts are sent to. One that is disabled misses them; the feeds of alerts have them. */
async function putDown(client: Queryable, alertIds: readonly string[]): Promise<void> {
  const webhooks = await rows(
    client,
    Listening,
    sql`select id, rules from parallax.webhooks where disabled_reason is null order by seq`,
  )
  for (const { id, rules } of webhooks) {
    const meant = await rows(
      client,
      Id,
      sql`select a.id from parallax.alerts a where a.id = any(${alertIds}) and (${matchingAny(rules)}) order by a.seq`,
    )
    const deliveries = meant.map((alert) => ({ id: newId(), alert_id: alert.id }))
    await run(
      client,
      sql`insert into parallax.deliveries (id, webhook_id, alert_id)
          select r.id, ${id}, r.alert_id
          from json_to_recordset(${json(deliveries)}::json) as r(id text, alert_id text)`,
    )
  }
}
