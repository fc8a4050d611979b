import { z } from 'zod'
import { Alert } from './alert.js'
import { AlertRule } from './alert-rule.js'

/** `failing`: the last try failed; `disabled`: nothing is sent until somebody asks for it again. */
export const WebhookStatus = z.enum(['active', 'failing', 'disabled'])
export type WebhookStatus = z.infer<typeof WebhookStatus>

/** An address that alerts are sent to. Times are ISO 8601 in UTC. */
export const Webhook = z.object({
  id: z.string(),
  /** What people call it; null where nobody gave it a name. */
  name: z.string().nullable(),
  url: z.string(),
  /** What of is sent: whatever one of them means. */
  rules: z.array(AlertRule),
  status: WebhookStatus,
  createdAt: z.string(),
  lastDeliveredAt: z.string().nullable(),
  /** When the first try failed of those that failed since one was answered well. */
  failingSince: z.string().nullable(),
  /** Why the last try failed, in words; null after one that was answered well. */
  lastError: z.string().nullable(),
  disabledReason: z.string().nullable(),
  deliveries: z.object({ waiting: z.int(), delivered: z.int(), dead: z.int() }),
})
export type Webhook = z.infer<typeof Webhook>

/** `waiting` also between two tries; `dead`: it is tried no more. */
export const DeliveryState = z.enum(['waiting', 'delivered', 'dead'])
export type DeliveryState = z.infer<typeof DeliveryState>

/** One alert on its way to one webhook. */
export const Delivery = z.object({
  /** Sent as `Webhook-Id`, the same at every try. */
  id: z.string(),
  webhookId: z.string(),
  alert: Alert.pick({ id: true, on: true, eventId: true, summary: true }),
  state: DeliveryState,
  tries: z.int(),
  /** Why the last try failed, in words; null where none has. */
  error: z.string().nullable(),
  createdAt: z.string(),
  lastTriedAt: z.string().nullable(),
})
export type Delivery = z.infer<typeof Delivery>
