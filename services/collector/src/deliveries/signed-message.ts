import { createHmac } from 'node:crypto'
import type { Alert } from '@parallax/model'

/** What stands before the base64 of a secret (Standard Webhooks, "Signature scheme"). */
const SECRET_PREFIX = /^whsec_/

interface Sending {
  /** The same at every try, so that a receiver can tell what it had. */
  id: string
  alert: Alert
  secret: string
  now: Date
  /** Where people reach the dashboard; null: nowhere. */
  publicUrl: string | null
}

interface SignedMessage {
  headers: Record<string, string>
  body: string
}

/**
 * An alert as Standard Webhooks sends it: signed with HMAC-SHA256 over id, time and body, of which the time keeps somebody
 * who overhears it from sending it again later.
 */
export const signedMessage = ({ id, alert, secret, now, publicUrl }: Sending): SignedMessage => {
  const url = publicUrl === null ? null : `${publicUrl}/events/${encodeURIComponent(alert.eventId)}`
  const body = JSON.stringify({ type: `alert.${alert.on}`, timestamp: alert.at, data: { ...alert, url } })
  const seconds = String(Math.floor(now.getTime() / 1_000))
  const key = Buffer.from(secret.replace(SECRET_PREFIX, ''), 'base64')
  const signature = createHmac('sha256', key).update(`${id}.${seconds}.${body}`).digest('base64')
  return {
    headers: {
      'content-type': 'application/json; charset=utf-8',
      'webhook-id': id,
      'webhook-timestamp': seconds,
      'webhook-signature': `v1,${signature}`,
    },
    body,
  }
}
